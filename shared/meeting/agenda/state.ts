import type { OperationId } from '../../log/operation.ts';
import type { Item } from './facts.ts';

export type AgendaState = {
  /** In the order they are met. What was struck keeps its place, and no §. */
  readonly agenda: readonly Item[];
  readonly struck: ReadonlyMap<string, { readonly reason: string; readonly by: OperationId }>;
  readonly currentItem: string | null;
};

export const noAgenda: AgendaState = { agenda: [], struck: new Map(), currentItem: null };
