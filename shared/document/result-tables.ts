import type { ImportResult } from './import-result.ts';
import type { Place } from './place.ts';
import type { OrganisationTable } from './read-organisations.ts';
import type { ServiceTable } from './read-services.ts';
import type { SourceText } from './read-source.ts';
import type { ListedArea } from './read-year-lists.ts';

/** The organisations as the import gives them: each with its group's name. */
export function organisationsOf(source: SourceText, table: OrganisationTable): ImportResult['organisations'] {
  return table.groups.flatMap(({ group, rows }) =>
    rows.map(({ code, name, amounts, at }) => ({
      group,
      code,
      name,
      amounts,
      at: source.place(at.start, at.end) as Place,
    })),
  );
}

/** The services as the import gives them: each with its group's area and kind of cost. */
export function servicesOf(source: SourceText, table: ServiceTable): ImportResult['services'] {
  return table.groups.flatMap(({ area, kind, rows }) =>
    rows.map(({ name, amounts, comment, at }) => ({
      area,
      kind,
      name,
      amounts,
      comment,
      at: source.place(at.start, at.end) as Place,
    })),
  );
}

/** A list's rows as the import gives them: each with its area. The areas' own rows are their sums. */
export function listedOf(source: SourceText, list: readonly ListedArea[]): ImportResult['funding'] {
  return list.flatMap(({ area, rows }) =>
    rows.map(({ name, amounts, at }) => ({ area, name, amounts, at: source.place(at.start, at.end) as Place })),
  );
}
