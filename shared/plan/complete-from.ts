import { matchInitiatives } from './diff-match.ts';
import { sameWords } from './diff-likeness.ts';
import { nameNewcomers } from './name-newcomers.ts';
import { sectionKeys, type Initiative, type InitiativeId, type OtherSection, type Plan } from './plan.ts';
import type { Stated, StatedInitiative } from './stated.ts';

/** A plan that a source says only some of, made whole. */
export type Completed = {
  readonly plan: Plan;
  /** Initiatives and parts of the base that the source does not list, by id. They are in the plan. */
  readonly unlisted: readonly InitiativeId[];
  /** The source's initiatives and parts: what each is called there, in the plan, and in the base; null where it is new. */
  readonly listed: readonly {
    readonly source: InitiativeId;
    readonly plan: InitiativeId;
    readonly base: InitiativeId | null;
  }[];
};

/** See `complete`. */
export function completeFrom(base: Plan, stated: Stated, imported: Plan): Plan {
  return complete(base, stated, imported).plan;
}

/**
 * The base with what a source says of it: fields that are stated are the source's, all others the base's. Initiatives
 * are matched as `diffPlans` matches them, whether they stand as parts or not. Those that the source does not list stay,
 * in their order: a list's order says nothing of rank. New ones come last, or, where the source lists all of the base in
 * its order, where they stand there. The same source again changes nothing.
 */
export function complete(base: Plan, stated: Stated, imported: Plan): Completed {
  const [were, are] = [flat(base.initiatives), flat(imported.initiatives)];
  const byId = new Map(were.map(({ each }) => [each.id, each]));
  const says = are.map(({ each }) => stated.initiatives.get(each.id) ?? null);
  const { pairs, kept } = matchInitiatives(
    were.map(({ each }) => each),
    are.map(({ each }, at) => toMatch(each, says[at]!, byId)),
  );
  const sourceOf = new Map(pairs.map(({ before, after }) => [before, after]));
  const baseOf = new Map(pairs.map(({ before, after }) => [after, before]));
  const named = nameNewcomers(
    imported.areaId,
    were.map(({ each }) => each),
    are.map(({ each }, at) => ({ each, isNumbered: isSaid(says[at]!, 'number'), was: baseOf.get(at) ?? null })),
  );
  const newUnder = new Map<number | null, number[]>();
  for (const [at, { parent }] of are.entries()) if (!baseOf.has(at)) pushTo(newUnder, parent, at);
  const newcomer = (at: number): Initiative => {
    const parts = (newUnder.get(at) ?? []).map(newcomer);
    return { ...asSaid(are[at]!.each, says[at]!), ...named[at]!, parts };
  };
  const known = (at: number): Initiative => {
    const was = were[at]!.each;
    const source = sourceOf.get(at);
    const parts = were[at]!.parts.map(known);
    if (source === undefined) return { ...was, parts };
    const added = (newUnder.get(source) ?? []).map(newcomer);
    return { ...withSaid(was, are[source]!.each, says[source]!), ...named[source]!, parts: [...parts, ...added] };
  };
  const tops = [...were.keys()].filter((at) => were[at]!.parent === null);
  const isInOrder = tops.length > 0 && kept.size === pairs.length && tops.every((at) => sourceOf.has(at));
  const after = new Map<number, number[]>();
  let last = isInOrder ? -1 : (tops.at(-1) ?? -1);
  for (const [at, { parent }] of are.entries()) {
    if (parent !== null) continue;
    const was = baseOf.get(at);
    if (was === undefined) pushTo(after, last, at);
    else if (isInOrder) last = topOf(were, was);
  }
  const initiatives = [-1, ...tops].flatMap((at) => [
    ...(at < 0 ? [] : [known(at)]),
    ...(after.get(at) ?? []).map(newcomer),
  ]);
  const renamed = new Map(pairs.map((pair) => [were[pair.before]!.each.id, named[pair.after]!.id]));
  const now = <Id extends string>(id: Id): Id => (renamed.get(id) as Id | undefined) ?? id;
  const own = Object.fromEntries(stated.plan.map((key) => [key, imported[key]]));
  return {
    plan: {
      ...base,
      ...own,
      initiatives,
      statements: base.statements.map((each) => ({ ...each, initiatives: each.initiatives.map(now) })),
      ...(base.toReview && { toReview: base.toReview.map(now) }),
    },
    unlisted: unlistedIn(were, tops, (at) => sourceOf.has(at)),
    listed: are.map(({ each }, at) => {
      const was = baseOf.get(at);
      return { source: each.id, plan: named[at]!.id, base: was === undefined ? null : were[was]!.each.id };
    }),
  };
}

/** A source's plan with its initiatives called as they are in the completed one. */
export function namedAs({ listed }: Completed, source: Plan): Plan {
  const names = new Map(listed.map((one) => [one.source, one.plan]));
  const named = (list: readonly Initiative[]): Initiative[] =>
    list.map((each) => ({ ...each, id: names.get(each.id) ?? each.id, parts: named(each.parts) }));
  return { ...source, initiatives: named(source.initiatives) };
}

/** The plan without some initiatives and parts. */
export function withoutInitiatives(plan: Plan, ids: ReadonlySet<InitiativeId>): Plan {
  const rest = (list: readonly Initiative[]): Initiative[] =>
    list.filter(({ id }) => !ids.has(id)).map((each) => ({ ...each, parts: rest(each.parts) }));
  const toReview = plan.toReview?.filter((id) => id === '' || !ids.has(id));
  return { ...plan, initiatives: rest(plan.initiatives), ...(toReview && { toReview }) };
}

type Flat = { readonly each: Initiative; readonly parent: number | null; readonly parts: readonly number[] };

/** All initiatives and parts as they are read, with where their whole and their parts stand. */
function flat(initiatives: readonly Initiative[]): Flat[] {
  const all: { each: Initiative; parent: number | null; parts: number[] }[] = [];
  const add = (each: Initiative, parent: number | null): number => {
    const at = all.push({ each, parent, parts: [] }) - 1;
    all[at]!.parts = each.parts.map((part) => add(part, at));
    return at;
  };
  for (const each of initiatives) add(each, null);
  return all;
}

function topOf(all: readonly Flat[], at: number): number {
  const { parent } = all[at]!;
  return parent === null ? at : topOf(all, parent);
}

/** An initiative as it is known by: a number that was only given says nothing, and one without a title is its number's. */
function toMatch(each: Initiative, says: StatedInitiative | null, byId: ReadonlyMap<string, Initiative>): Initiative {
  if (!isSaid(says, 'number')) return { ...each, id: '' };
  return isSaid(says, 'title') ? each : { ...each, title: byId.get(each.id)?.title ?? each.title };
}

function isSaid(says: StatedInitiative | null, field: StatedInitiative['fields'][number]): boolean {
  return says === null || says.fields.includes(field);
}

/** A new initiative: what its source says of it. */
function asSaid(is: Initiative, says: StatedInitiative | null): Initiative {
  const sections = { goal: '', benefit: '', securityNeeds: '', effects: '', effectOfRejection: '', funding: '' };
  const nothing: Initiative = { ...is, title: '', priority: null, sections, otherSections: [], parts: [] };
  return withSaid(nothing, is, says);
}

function withSaid(was: Initiative, is: Initiative, says: StatedInitiative | null): Initiative {
  if (says === null) return is;
  const costs = says.years.flatMap((year) => {
    const amount = is.costs[year];
    // A year that is left empty here and is not there says the same.
    return amount === undefined || (amount === null && was.costs[year] === undefined) ? [] : [[year, amount] as const];
  });
  const sections = sectionKeys.filter((key) => says.sections.includes(key)).map((key) => [key, is.sections[key]]);
  return {
    ...was,
    title: isSaid(says, 'title') ? is.title : was.title,
    priority: isSaid(says, 'priority') ? is.priority : was.priority,
    costs: { ...was.costs, ...Object.fromEntries(costs) },
    sections: { ...was.sections, ...Object.fromEntries(sections) },
    otherSections: withHeadings(was.otherSections, is.otherSections, says.headings),
  };
}

/** The base's sections, each under a stated heading as the source has it; what the source has more of comes last. */
function withHeadings(
  was: readonly OtherSection[],
  is: readonly OtherSection[],
  headings: readonly string[],
): OtherSection[] {
  const said = new Set(headings.map(sameWords));
  const under = new Map<string, OtherSection[]>();
  for (const each of is) if (said.has(sameWords(each.heading))) pushTo(under, sameWords(each.heading), each);
  const kept = was.flatMap((each) => {
    const heading = sameWords(each.heading);
    return said.has(heading) ? (under.get(heading)?.splice(0, 1) ?? []) : [each];
  });
  const left = new Set([...under.values()].flat());
  return [...kept, ...is.filter((each) => left.has(each))];
}

/** Parts are missed only where others of their whole are listed: a list of initiatives alone says nothing of parts. */
function unlistedIn(all: readonly Flat[], list: readonly number[], isListed: (at: number) => boolean): InitiativeId[] {
  const hasListed = (at: number): boolean => isListed(at) || all[at]!.parts.some(hasListed);
  return list.flatMap((at) => {
    const { each, parts } = all[at]!;
    if (!hasListed(at)) return [each.id];
    return parts.some(hasListed) ? unlistedIn(all, parts, isListed) : [];
  });
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
