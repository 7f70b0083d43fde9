import { sectionKeys, type Initiative, type Plan } from '../../plan/plan.ts';
import type { ImportedInitiative, ImportedPlan, PlacedText } from '../import-result.ts';
import type { Place } from '../place.ts';
import type { PlacedJson } from './read-json.ts';

type PlaceOf = (container: object, key?: string) => Place;

/** A plan that stands in JSON as an import has it: each value with its place there. `plan` is the JSON's own object. */
export function planAsImport(json: PlacedJson, plan: Plan): ImportedPlan {
  const at: PlaceOf = (container, key) =>
    (key === undefined ? json.placeOf(container) : json.placeIn(container, key)) ?? [0, 1];
  const { area, title, date, version, period } = plan;
  return {
    area,
    title,
    date,
    version,
    period,
    at: at(plan),
    titleAt: at(plan, 'title'),
    ...(date !== null && { dateAt: at(plan, 'date') }),
    versionAt: at(plan, 'version'),
    history: plan.history.map((entry) => ({ ...entry, at: at(entry) })),
    direction: placed(at, plan, 'direction', plan.direction),
    initiatives: plan.initiatives.map((initiative) => initiativeAsImport(at, initiative)),
    otherSections: plan.otherSections.map((section) => ({ ...section, at: at(section) })),
    statements: plan.statements.map((statement) => ({ ...statement, at: at(statement) })),
  };
}

function initiativeAsImport(at: PlaceOf, initiative: Initiative): ImportedInitiative {
  const { id, number, title, priority, costs, sections } = initiative;
  const texts = sectionKeys.map((key) => [key, placed(at, sections, key, sections[key])]);
  return {
    id,
    number,
    title,
    priority,
    costs,
    at: at(initiative),
    titleAt: at(initiative, 'title'),
    ...(priority !== null && { priorityAt: at(initiative, 'priority') }),
    costsAt: Object.fromEntries(Object.keys(costs).map((year) => [year, at(costs, year)])),
    budget: null,
    sections: Object.fromEntries(texts) as ImportedInitiative['sections'],
    otherSections: initiative.otherSections.map((section) => ({ ...section, at: at(section) })),
    parts: initiative.parts.map((part) => initiativeAsImport(at, part)),
  };
}

function placed(at: PlaceOf, container: object, key: string, text: string): PlacedText {
  return text === '' ? { text } : { text, at: at(container, key) };
}
