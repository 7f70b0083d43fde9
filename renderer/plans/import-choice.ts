import { isHeldBack, type ImportComparison } from '../../shared/bridge/compare-contract.ts';
import type { Preview } from '../../shared/bridge/shapes.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { withoutDependent, withRequired } from '../../shared/plan/diff-requires.ts';
import type { PlanDiff } from '../../shared/plan/diff-change.ts';
import { diffPlans } from '../../shared/plan/diff.ts';
import type { InitiativeId } from '../../shared/plan/plan.ts';

/** What is to be taken in of a document: plans by their index in the result, whole or only some of their changes. */
export interface ImportChoice {
  readonly whole: ReadonlySet<number>;
  /** The chosen changes' paths, by plan; none is in `whole`, none is empty. */
  readonly parts: ReadonlyMap<number, ReadonlySet<string>>;
  /** By plan, the initiatives to leave out of it: of those that the document does not list. None is empty. */
  readonly removed: ReadonlyMap<number, ReadonlySet<InitiativeId>>;
}

export const nothingChosen: ImportChoice = { whole: new Set(), parts: new Map(), removed: new Map() };

/** What is chosen from the start: all that is new or changed, but nothing that is older than the register's. */
export function firstChoice({ plans }: ImportComparison): ImportChoice {
  const whole = [...plans.keys()].filter((plan) => {
    const found = plans[plan];
    return found !== undefined && found.standing !== 'unchanged' && !isHeldBack(found);
  });
  return { ...nothingChosen, whole: new Set(whole) };
}

/** How many plans are chosen, whole, in part, or to have something left out. */
export function countOf({ whole, parts, removed }: ImportChoice): number {
  return new Set([...whole, ...parts.keys(), ...removed.keys()]).size;
}

/** The choice with a plan whole, or without it. */
export function withPlan(choice: ImportChoice, plan: number, isChosen: boolean): ImportChoice {
  const whole = new Set(choice.whole);
  const parts = new Map(choice.parts);
  parts.delete(plan);
  if (isChosen) whole.add(plan);
  else whole.delete(plan);
  return { ...choice, whole, parts };
}

/** The choice with an initiative left out of a plan, or in it after all. */
export function withRemoved(
  choice: ImportChoice,
  plan: number,
  initiative: InitiativeId,
  isRemoved: boolean,
): ImportChoice {
  const now = new Set(choice.removed.get(plan));
  if (isRemoved) now.add(initiative);
  else now.delete(initiative);
  const removed = new Map(choice.removed).set(plan, now);
  if (now.size === 0) removed.delete(plan);
  return { ...choice, removed };
}

/** The paths of a plan's changes that are chosen. */
export function chosenOf({ whole, parts }: ImportChoice, plan: number, diff: PlanDiff): ReadonlySet<string> {
  return whole.has(plan) ? new Set(diff.changes.map(({ path }) => path)) : (parts.get(plan) ?? new Set());
}

/** The choice with some of a plan's changes, or without them; those that go together go together. */
export function withChanges(
  choice: ImportChoice,
  plan: number,
  diff: PlanDiff,
  paths: readonly string[],
  isChosen: boolean,
): ImportChoice {
  const now = chosenOf(choice, plan, diff);
  const next = isChosen ? withRequired(diff, new Set([...now, ...paths])) : withoutDependent(diff, now, paths);
  if (next.size === diff.changes.length || next.size === 0) return withPlan(choice, plan, next.size > 0);
  const parts = new Map(choice.parts).set(plan, next);
  return { ...choice, whole: new Set([...choice.whole].filter((one) => one !== plan)), parts };
}

/** What each changed plan of a document, as it is to be taken in, changes in the register's newest, by the plan's index. */
export function diffsOf({ result }: Preview, { plans }: ImportComparison): ReadonlyMap<number, PlanDiff> {
  return new Map(
    plansOf(result).flatMap(({ plan }, index) => {
      const found = plans[index];
      return found?.base ? [[index, diffPlans(found.base.plan, found.completed?.plan ?? plan)] as const] : [];
    }),
  );
}

/** Whether the document says nothing that the register does not. */
export function saysNothingNew({ plans, tables, papers, isKnown }: ImportComparison): boolean {
  const areTablesKnown = isKnown || tables.every(({ changes }) => changes?.length === 0);
  const arePapersKnown = isKnown || papers.every(({ standing }) => standing === 'unchanged');
  return plans.every(({ standing }) => standing === 'unchanged') && areTablesKnown && arePapersKnown;
}

/** What `document.accept` is asked for. */
export function requestOf(choice: ImportChoice, { plans }: ImportComparison) {
  const parts = [...choice.parts].flatMap(([plan, changes]) => {
    const base = plans[plan]?.base;
    return base ? [{ plan, base: base.hash, changes: [...changes] }] : [];
  });
  const removals = [...choice.removed].map(([plan, initiatives]) => ({ plan, initiatives: [...initiatives] }));
  return { plans: [...choice.whole].sort((one, other) => one - other), parts, removals };
}

/** Whether there is anything to take in: a chosen plan, or, of a document without other plans, what else is new. */
export function canTake({
  choice,
  comparison,
}: {
  readonly choice: ImportChoice;
  readonly comparison: ImportComparison;
}): boolean {
  if (countOf(choice) > 0) return true;
  return !saysNothingNew(comparison) && comparison.plans.every(({ standing }) => standing === 'unchanged');
}
