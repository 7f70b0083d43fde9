import type { Change, ChangeOwner, PlanDiff } from './diff-change.ts';

/** The changes of one thing, in the order that they are read: the plan itself, an initiative, a part. */
export type ChangeGroup = {
  /** `''` for the plan itself. */
  readonly owner: string;
  readonly of: ChangeOwner | undefined;
  readonly changes: readonly Change[];
};

/** Some of a diff's changes by what they are of, in the diff's order. */
export function groupChanges({ owners }: Pick<PlanDiff, 'owners'>, changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const known = groups.get(change.owner);
    if (known) known.push(change);
    else groups.set(change.owner, [change]);
  }
  return [...groups].map(([owner, of]) => ({ owner, of: owners.get(owner), changes: of }));
}
