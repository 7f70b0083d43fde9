import { canonicalJson } from './canonical-json.ts';
import {
  step,
  type Change,
  type ChangeOwner,
  type Numbered,
  type PlanDiff,
  type Row,
  type RowList,
  type Value,
} from './diff-change.ts';
import type { Matching } from './diff-list.ts';
import { matchInitiatives, matchRows } from './diff-match.ts';
import { sectionKeys, type Initiative, type Plan } from './plan.ts';

/**
 * What differs between two plans, field by field: see `Change`. `applyChanges` of all of it to `before` gives `after`,
 * of none of it `before`. Texts are told apart word by word by `diffText`, when they are shown.
 */
export function diffPlans(before: Plan, after: Plan): PlanDiff {
  const collected: Collected = { changes: [], owners: new Map() };
  for (const key of ['title', 'area', 'areaId', 'version', 'date', 'period'] as const)
    value(collected, '', `/${key}`, before[key], after[key]);
  text(collected, '', '/direction', before.direction, after.direction);
  for (const list of ['history', 'otherSections', 'statements'] as const)
    rows(collected, '', list, before[list], after[list]);
  initiatives(collected, '/initiatives', before.initiatives, after.initiatives);
  return { before, after, ...collected };
}

type Collected = { readonly changes: Change[]; readonly owners: Map<string, ChangeOwner> };

function value({ changes }: Collected, owner: string, path: string, before: Value, after: Value): void {
  if (canonicalJson(before) !== canonicalJson(after)) changes.push({ type: 'value', path, owner, before, after });
}

function text({ changes }: Collected, owner: string, path: string, before: string, after: string): void {
  if (before !== after) changes.push({ type: 'text', path, owner, before, after });
}

function rows(
  { changes }: Collected,
  owner: string,
  list: RowList,
  before: readonly Row[],
  after: readonly Row[],
): void {
  const pairs = matchRows(before, after);
  const kept = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const known = new Set(kept.values());
  const base = `${owner}/${list}`;
  after.forEach((row, at) => {
    if (!known.has(at)) changes.push({ type: 'row', list, path: `${base}/+${at}`, owner, before: null, after: row });
  });
  before.forEach((row, at) => {
    const now = after[kept.get(at) ?? -1] ?? null;
    if (now && canonicalJson(row) === canonicalJson(now)) return;
    changes.push({ type: 'row', list, path: `${base}/${at}`, owner, before: row, after: now });
  });
}

/** The steps of a list's initiatives: their ids, and where one stands twice, its turn. Spaces are in no id. */
export function stepsOf(list: readonly Initiative[]): string[] {
  const seen = new Map<string, number>();
  return list.map(({ id }) => {
    const turn = (seen.get(id) ?? 0) + 1;
    seen.set(id, turn);
    return turn === 1 ? id : `${id} ${turn}`;
  });
}

function initiatives(
  collected: Collected,
  base: string,
  before: readonly Initiative[],
  after: readonly Initiative[],
): void {
  const { changes, owners } = collected;
  const matching = matchInitiatives(before, after);
  const steps = { before: stepsOf(before), after: stepsOf(after) };
  const pairOf = new Map(matching.pairs.map((pair) => [pair.after, pair]));
  after.forEach((is, at) => {
    const pair = pairOf.get(at);
    if (!pair) {
      const path = `${base}${step(`+${steps.after[at]}`)}`;
      owners.set(path, { before: null, after: is });
      changes.push({ type: 'initiative', path, owner: path, before: null, after: is, place: at + 1 });
      return;
    }
    const path = `${base}${step(steps.before[pair.before] ?? '')}`;
    const was = before[pair.before] ?? is;
    owners.set(path, { before: was, after: is });
    if (!matching.kept.has(pair))
      changes.push({ type: 'moved', path: `${path}/rank`, owner: path, from: pair.before + 1, to: at + 1 });
    initiative(collected, path, was, is);
  });
  for (const at of goneFrom(before, matching)) {
    const was = before[at]!;
    const path = `${base}${step(steps.before[at] ?? '')}`;
    owners.set(path, { before: was, after: null });
    changes.push({ type: 'initiative', path, owner: path, before: was, after: null, place: at + 1 });
  }
}

function goneFrom(before: readonly Initiative[], { pairs }: Matching): number[] {
  const here = new Set(pairs.map((pair) => pair.before));
  return [...before.keys()].filter((at) => !here.has(at));
}

function initiative(collected: Collected, path: string, before: Initiative, after: Initiative): void {
  const { changes } = collected;
  if (before.id !== after.id || before.number !== after.number) {
    changes.push({
      type: 'renumbered',
      path: `${path}/id`,
      owner: path,
      before: numbered(before),
      after: numbered(after),
    });
  }
  text(collected, path, `${path}/title`, before.title, after.title);
  value(collected, path, `${path}/priority`, before.priority, after.priority);
  for (const year of yearsOf(before, after)) {
    const [was, is] = [before.costs[year], after.costs[year]];
    if (was === is) continue;
    const difference = (is ?? 0) - (was ?? 0);
    changes.push({
      type: 'amount',
      path: `${path}/costs/${year}`,
      owner: path,
      year,
      before: was,
      after: is,
      difference,
    });
  }
  for (const key of sectionKeys)
    text(collected, path, `${path}/sections/${key}`, before.sections[key], after.sections[key]);
  rows(collected, path, 'otherSections', before.otherSections, after.otherSections);
  initiatives(collected, `${path}/parts`, before.parts, after.parts);
}

function numbered({ id, number }: Initiative): Numbered {
  return { id, number };
}

/** Every year that either states, the first first. */
export function yearsOf(before: Pick<Initiative, 'costs'>, after: Pick<Initiative, 'costs'>): string[] {
  return [...new Set([...Object.keys(before.costs), ...Object.keys(after.costs)])].sort();
}
