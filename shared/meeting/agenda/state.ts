import type { OperationId } from '../../log/operation.ts';
import type { Recorded } from '../recorded.ts';
import type { Item } from './facts.ts';

/** What an item is called, and its diarienummer. */
export type ItemName = { readonly title: string; readonly caseNumber: string };

export type AgendaState = {
  /** In the order they are met. What was struck keeps its place, and no §. */
  readonly agenda: readonly Item[];
  /** Why it was struck; `isStruck` tells whether it is off the agenda, for what was begun never is. */
  readonly struck: ReadonlyMap<string, { readonly reason: string; readonly by: OperationId }>;
  /** Items that were put on the agenda in the meeting, and by which operation. */
  readonly added: ReadonlyMap<string, OperationId>;
  /** Items that were put elsewhere, and by which operation last. */
  readonly moved: ReadonlyMap<string, OperationId>;
  /** Items that were named anew; the agenda has the name that shows. */
  readonly renamed: ReadonlyMap<string, Recorded<ItemName>>;
  readonly currentItem: string | null;
  /** Each time that an item was taken up. */
  readonly course: readonly { readonly item: string; readonly at: string; readonly by: OperationId }[];
};

export const noAgenda: AgendaState = {
  agenda: [],
  struck: new Map(),
  added: new Map(),
  moved: new Map(),
  renamed: new Map(),
  currentItem: null,
  course: [],
};
