import { slugOf } from '../plan/area-id.ts';
import { sectionKeys, type Initiative, type Plan, type Sections } from '../plan/plan.ts';
import type { Stated } from '../plan/stated.ts';
import type { ImportedInitiative, ImportedPlan, ImportResult } from './import-result.ts';
import type { Place } from './place.ts';

/** Where a plan's values stand in the source, by JSON pointer into the plan (RFC 6901): `/initiatives/0/costs/2017`. */
export type Places = Record<string, Place>;

/** A plan of an import. `stated` is null where the source says all of it. */
export type ReadPlan = { readonly plan: Plan; readonly places: Places; readonly stated: Stated | null };

/** The plans of an import as values, each with its values' places beside it, and what of it the source says at all. */
export function plansOf(result: ImportResult): ReadPlan[] {
  return result.plans.map(planOf);
}

function planOf(imported: ImportedPlan): ReadPlan {
  const places: Places = { '': imported.at, '/title': imported.titleAt, '/area': imported.titleAt };
  const areaId = slugOf(imported.area);
  place(places, '/date', imported.dateAt);
  place(places, '/version', imported.versionAt);
  place(places, '/direction', imported.direction.at);
  const history = imported.history.map(({ at, changedByAt, ...entry }, index) => {
    places[`/history/${index}`] = at;
    place(places, `/history/${index}/changedBy`, changedByAt);
    return entry;
  });
  const seen = new Set<string>();
  const initiatives = imported.initiatives.map((initiative, index) =>
    initiativeOf(initiative, areaId, `/initiatives/${index}`, places, seen),
  );
  const otherSections = imported.otherSections.map(({ at, ...section }, index) => {
    places[`/otherSections/${index}`] = at;
    return section;
  });
  const statements = imported.statements.map(({ at, initiatives: numbers, ...statement }, index) => {
    places[`/statements/${index}`] = at;
    if (numbers.every((number) => number.startsWith(`${areaId}/`))) return { ...statement, initiatives: numbers };
    const known = initiatives.filter((initiative) => numbers.includes(initiative.number));
    return { ...statement, initiatives: known.map((initiative) => initiative.id) };
  });
  const { area, title, version, date, period, direction } = imported;
  return {
    plan: {
      area,
      areaId,
      title,
      version,
      date,
      period,
      history,
      direction: direction.text,
      initiatives,
      otherSections,
      statements,
    },
    places,
    stated: imported.stated
      ? { plan: imported.stated, initiatives: statedOf(imported.initiatives, initiatives) }
      : null,
  };
}

function statedOf(imported: readonly ImportedInitiative[], initiatives: readonly Initiative[]): Stated['initiatives'] {
  return new Map(
    imported.flatMap(({ stated, parts }, index) => {
      const { id, parts: own } = initiatives[index]!;
      return [...(stated ? [[id, stated] as const] : []), ...statedOf(parts, own)];
    }),
  );
}

function initiativeOf(
  imported: ImportedInitiative,
  areaId: string,
  pointer: string,
  places: Places,
  seen: Set<string>,
): Initiative {
  const { number, title, priority, costs } = imported;
  const id = idOf(imported, areaId, seen);
  places[pointer] = imported.at;
  place(places, `${pointer}/title`, imported.titleAt);
  place(places, `${pointer}/number`, imported.titleAt);
  place(places, `${pointer}/priority`, imported.priorityAt);
  for (const [year, at] of Object.entries(imported.costsAt)) places[`${pointer}/costs/${year}`] = at;
  const sections = {} as Sections;
  for (const key of sectionKeys) {
    sections[key] = imported.sections[key].text;
    place(places, `${pointer}/sections/${key}`, imported.sections[key].at);
  }
  const otherSections = imported.otherSections.map(({ heading, text, at }, index) => {
    places[`${pointer}/otherSections/${index}`] = at;
    return { heading, text };
  });
  const parts = imported.parts.map((part, index) =>
    initiativeOf(part, areaId, `${pointer}/parts/${index}`, places, seen),
  );
  return { id, number, title, priority, costs, sections, otherSections, parts };
}

/** The name that the source gives, where it is of the area and nobody else's; else the next of the area and number. */
function idOf({ id: given, number }: ImportedInitiative, areaId: string, seen: Set<string>): string {
  const base = `${areaId}/${number}`;
  let id = given?.startsWith(`${areaId}/`) ? given : base;
  for (let nth = 2; seen.has(id); nth++) id = `${base}#${nth}`;
  seen.add(id);
  return id;
}

function place(places: Places, pointer: string, at: Place | undefined): void {
  if (at !== undefined) places[pointer] = at;
}
