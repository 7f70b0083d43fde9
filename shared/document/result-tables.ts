import type { ImportResult } from './import-result.ts';
import type { Place } from './place.ts';
import type { OrganisationTable } from './read-organisations.ts';
import type { ServiceTable } from './read-services.ts';
import type { SourceText } from './read-source.ts';

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
