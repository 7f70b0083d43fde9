import { step, type PlanDiff, type Row } from './diff-change.ts';
import { weave } from './diff-list.ts';
import { matchInitiatives, matchRows } from './diff-match.ts';
import { withRequired } from './diff-requires.ts';
import { stepsOf, yearsOf } from './diff.ts';
import { sectionKeys, type Initiative, type Plan } from './plan.ts';

type Takes = (path: string) => boolean;

/**
 * The plan before with the chosen changes, by their paths, and those that they can't do without (`withRequired`). All of
 * a diff's changes give exactly `after`, none give `before`; paths that are not the diff's are passed over.
 */
export function applyChanges(diff: PlanDiff, chosen: ReadonlySet<string>): Plan {
  const { before, after } = diff;
  const all = withRequired(diff, chosen);
  const takes: Takes = (path) => all.has(path);
  const pick = <K extends keyof Plan>(key: K): Plan[K] => (takes(`/${key}`) ? after : before)[key];
  return {
    area: pick('area'),
    areaId: pick('areaId'),
    title: pick('title'),
    version: pick('version'),
    date: pick('date'),
    period: pick('period'),
    history: rows('/history', before.history, after.history, takes),
    direction: pick('direction'),
    initiatives: initiatives('/initiatives', before.initiatives, after.initiatives, takes),
    otherSections: rows('/otherSections', before.otherSections, after.otherSections, takes),
    statements: rows('/statements', before.statements, after.statements, takes),
  };
}

function rows<R extends Row>(base: string, before: readonly R[], after: readonly R[], takes: Takes): R[] {
  const pairs = matchRows(before, after);
  const kept = { before: new Set(pairs.map((pair) => pair.before)), after: new Set(pairs.map((pair) => pair.after)) };
  return weave<R>({ before: before.length, after: after.length }, pairs, {
    both: (pair) => (takes(`${base}/${pair.before}`) ? after[pair.after] : before[pair.before])!,
    stays: (at) => (kept.before.has(at) || takes(`${base}/${at}`) ? null : (before[at] ?? null)),
    comes: (at) => (!kept.after.has(at) && takes(`${base}/+${at}`) ? (after[at] ?? null) : null),
  });
}

function initiatives(base: string, before: readonly Initiative[], after: readonly Initiative[], takes: Takes) {
  const { pairs, kept } = matchInitiatives(before, after);
  const steps = { before: stepsOf(before), after: stepsOf(after) };
  const pathOf = (at: number) => `${base}${step(steps.before[at] ?? '')}`;
  const pairBefore = new Map(pairs.map((pair) => [pair.before, pair]));
  const pairAfter = new Map(pairs.map((pair) => [pair.after, pair]));
  const both = (pair: (typeof pairs)[number]): Initiative =>
    initiative(pathOf(pair.before), before[pair.before]!, after[pair.after]!, takes);
  return weave<Initiative>(
    { before: before.length, after: after.length },
    pairs.filter((pair) => kept.has(pair)),
    {
      both,
      stays: (at) => {
        const pair = pairBefore.get(at);
        if (!pair) return takes(pathOf(at)) ? null : (before[at] ?? null);
        return kept.has(pair) || takes(`${pathOf(at)}/rank`) ? null : both(pair);
      },
      comes: (at) => {
        const pair = pairAfter.get(at);
        if (!pair) return takes(`${base}${step(`+${steps.after[at]}`)}`) ? (after[at] ?? null) : null;
        return !kept.has(pair) && takes(`${pathOf(pair.before)}/rank`) ? both(pair) : null;
      },
    },
  );
}

function initiative(path: string, before: Initiative, after: Initiative, takes: Takes): Initiative {
  const from = (field: string): Initiative => (takes(`${path}${field}`) ? after : before);
  const costs = yearsOf(before, after).flatMap((year) => {
    const amount = from(`/costs/${year}`).costs[year];
    return amount === undefined ? [] : [[year, amount] as const];
  });
  const sections = sectionKeys.map((key) => [key, from(`/sections/${key}`).sections[key]] as const);
  return {
    id: from('/id').id,
    number: from('/id').number,
    title: from('/title').title,
    priority: from('/priority').priority,
    costs: Object.fromEntries(costs),
    sections: { ...before.sections, ...Object.fromEntries(sections) },
    otherSections: rows(`${path}/otherSections`, before.otherSections, after.otherSections, takes),
    parts: initiatives(`${path}/parts`, before.parts, after.parts, takes),
  };
}
