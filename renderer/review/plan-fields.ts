import type { Plan } from '../../shared/plan/plan.ts';
import { sectionKeys, type Initiative } from '../../shared/plan/plan.ts';
import type { Target, Value } from '../../shared/review/facts.ts';

/** How a value is written. */
export type FieldForm = 'line' | 'text' | 'tkr' | 'priority' | 'date';

/** A value of a plan that can be put right, and its JSON pointer from the plan's root. */
export interface PlanField {
  readonly target: Target;
  readonly at: string;
  readonly form: FieldForm;
  readonly value: Value;
}

/** The values of an initiative that can be put right: title, priority, each year's cost, sections. */
export function initiativeFields(initiative: Initiative, base: string, period: readonly number[]): PlanField[] {
  const field = (pointer: string, form: FieldForm, value: Value): PlanField => ({
    target: { initiative: initiative.id, pointer },
    at: base + pointer,
    form,
    value,
  });
  const { title, priority, costs, sections, otherSections } = initiative;
  const years = [...new Set([...period.map(String), ...Object.keys(costs)])].sort();
  return [
    field('/title', 'line', title),
    field('/priority', 'priority', priority),
    ...years.map((year) => field(`/costs/${year}`, 'tkr', costs[year] ?? null)),
    ...sectionKeys.map((key) => field(`/sections/${key}`, 'text', sections[key])),
    ...otherSections.map(({ text }, i) => field(`/otherSections/${i}/text`, 'text', text)),
  ];
}

/** The values of a plan itself: title, direction, the rows of its history. */
export function planFields({ title, direction, history }: Plan): PlanField[] {
  const field = (pointer: string, form: FieldForm, value: Value): PlanField => ({
    target: { initiative: null, pointer },
    at: pointer,
    form,
    value,
  });
  return [
    field('/title', 'line', title),
    field('/direction', 'text', direction),
    ...history.flatMap(({ date, version, description, changedBy }, i) => [
      field(`/history/${i}/date`, 'date', date),
      field(`/history/${i}/version`, 'line', version),
      field(`/history/${i}/description`, 'line', description),
      field(`/history/${i}/changedBy`, 'line', changedBy),
    ]),
  ];
}

/** Every initiative and part of a plan with its JSON pointer. */
export function initiativesOf({ initiatives }: Plan): { initiative: Initiative; at: string }[] {
  const among = (some: readonly Initiative[], base: string): { initiative: Initiative; at: string }[] =>
    some.flatMap((initiative, i) => [
      { initiative, at: `${base}/${i}` },
      ...among(initiative.parts, `${base}/${i}/parts`),
    ]);
  return among(initiatives, '/initiatives');
}

/** What a JSON pointer from a plan's root names, by its initiative's id where it is in one. */
export function targetAt(plan: Plan, pointer: string): Target {
  const owner = initiativesOf(plan).findLast(({ at }) => pointer.startsWith(`${at}/`));
  if (!owner) return { initiative: null, pointer };
  return { initiative: owner.initiative.id, pointer: pointer.slice(owner.at.length) };
}
