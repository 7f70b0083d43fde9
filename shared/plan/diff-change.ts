import type { Kronor } from './money.ts';
import type { HistoryEntry, Initiative, OtherSection, Plan, Statement } from './plan.ts';

/** The lists whose rows have no name of their own. */
export type RowList = 'history' | 'otherSections' | 'statements';
export type Row = HistoryEntry | OtherSection | Statement;

/** What names an initiative in a plan. */
export type Numbered = Pick<Initiative, 'id' | 'number'>;

/**
 * One thing that differs between two plans. `path` is a JSON pointer (RFC 6901) in which initiatives stand by their id
 * before, `/initiatives/e-handel~12/costs/2027`, and rows by their index before; what is added stands by its id or index
 * after, marked `+`. It names the change: no two in a diff have the same. `owner` is the pointer of the initiative or
 * part that it is of, `''` for the plan itself.
 */
export type Change = { readonly path: string; readonly owner: string } & (
  | { readonly type: 'text'; readonly before: string; readonly after: string }
  | { readonly type: 'value'; readonly before: Value; readonly after: Value }
  | {
      readonly type: 'amount';
      readonly year: string;
      /** null is a year left empty, undefined one that is not there. */
      readonly before: Kronor | null | undefined;
      readonly after: Kronor | null | undefined;
      readonly difference: Kronor;
    }
  /** A row that came (before is null), went (after is null) or says something else. */
  | { readonly type: 'row'; readonly list: RowList; readonly before: Row | null; readonly after: Row | null }
  /** An initiative or part that came or went, with its place, from 1. */
  | {
      readonly type: 'initiative';
      readonly before: Initiative | null;
      readonly after: Initiative | null;
      readonly place: number;
    }
  /** Places from 1, before and after. */
  | { readonly type: 'moved'; readonly from: number; readonly to: number }
  | { readonly type: 'renumbered'; readonly before: Numbered; readonly after: Numbered }
);

export type Value = string | number | null | readonly number[];

/** An initiative or part that changes are of: as it was and as it is, null where it is only one of the two. */
export type ChangeOwner = { readonly before: Initiative | null; readonly after: Initiative | null };

/** All that differs between two plans, in the order that the later one is read. */
export type PlanDiff = {
  readonly before: Plan;
  readonly after: Plan;
  readonly changes: readonly Change[];
  /** By their pointer. */
  readonly owners: ReadonlyMap<string, ChangeOwner>;
};

/** What people ask a diff for; every change is of one kind. */
export const changeKinds = ['initiative', 'order', 'amount', 'text', 'statement', 'other'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Which kind a change is of. */
export function kindOf(change: Change): ChangeKind {
  switch (change.type) {
    case 'initiative':
    case 'renumbered':
      return 'initiative';
    case 'moved':
      return 'order';
    case 'amount':
      return 'amount';
    case 'text':
      return 'text';
    case 'row':
      return change.list === 'statements' ? 'statement' : change.list === 'otherSections' ? 'text' : 'other';
    case 'value':
      return 'other';
  }
}

/** A step of a JSON pointer (RFC 6901). */
export function step(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
