import type { Change, PlanDiff } from './diff-change.ts';
import type { Initiative, Statement } from './plan.ts';

/**
 * The chosen changes with those that they can't do without, so that no two initiatives get one id and no statement
 * speaks of another initiative than it did: who takes a number needs whoever had it to leave it; a statement needs the
 * initiatives that it is of, and a renumbering the statements that are of it.
 */
export function withRequired(diff: Pick<PlanDiff, 'changes'>, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const requires = requirements(diff.changes);
  const all = new Set(chosen);
  for (const path of all) for (const required of requires.get(path) ?? []) all.add(required);
  return all;
}

/** The chosen changes without one, nor those that can't do without it. */
export function withoutDependent(
  diff: Pick<PlanDiff, 'changes'>,
  chosen: ReadonlySet<string>,
  left: Iterable<string>,
): ReadonlySet<string> {
  const requires = requirements(diff.changes);
  const out = new Set(left);
  for (const path of out) {
    for (const [dependent, required] of requires) if (required.has(path)) out.add(dependent);
  }
  return new Set([...chosen].filter((path) => !out.has(path)));
}

/** Each change that can't be without others, with those others. */
function requirements(changes: readonly Change[]): Map<string, Set<string>> {
  const requires = new Map<string, Set<string>>();
  const add = (path: string, required: string | undefined): void => {
    if (required === undefined || required === path) return;
    const known = requires.get(path);
    if (known) known.add(required);
    else requires.set(path, new Set([required]));
  };
  const leaves = new Map<string, string>();
  const takes = new Map<string, string>();
  for (const change of changes) {
    for (const id of leftBy(change)) leaves.set(id, change.path);
    for (const id of takenBy(change)) takes.set(id, change.path);
  }
  for (const [id, path] of takes) add(path, leaves.get(id));
  for (const change of changes) {
    if (change.type !== 'row' || change.list !== 'statements') continue;
    const [was, is] = [change.before, change.after].map((row) => (row as Statement | null)?.initiatives ?? []);
    for (const id of is ?? []) if (!was?.includes(id) || leaves.has(id)) add(change.path, takes.get(id));
    if (!change.before || !change.after) continue;
    for (const id of was ?? []) {
      const leaver = leaves.get(id);
      // Who leaves the id by going away leaves its statements to speak of nobody; who is renumbered takes them along.
      if (leaver?.endsWith('/id')) add(leaver, change.path);
    }
  }
  return requires;
}

function leftBy(change: Change): string[] {
  if (change.type === 'renumbered') return change.before.id === change.after.id ? [] : [change.before.id];
  return change.type === 'initiative' && change.before ? idsOf(change.before) : [];
}

function takenBy(change: Change): string[] {
  if (change.type === 'renumbered') return change.before.id === change.after.id ? [] : [change.after.id];
  return change.type === 'initiative' && change.after ? idsOf(change.after) : [];
}

function idsOf({ id, parts }: Initiative): string[] {
  return [id, ...parts.flatMap(idsOf)];
}
