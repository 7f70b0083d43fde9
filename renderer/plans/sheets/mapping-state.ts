import { create } from 'zustand';
import type { Preview } from '../../../shared/bridge/shapes.ts';
import type { BookMapping } from '../../../shared/document/sheets/mapping.ts';

/** Whose columns are looked at, and whose have been. */
interface MappingState {
  /** The document whose columns somebody asked to see. */
  readonly open: string | null;
  /** Documents whose columns have been gone through. */
  readonly done: ReadonlySet<string>;
  /** What has been said and not been answered yet. */
  readonly said: { readonly job: string; readonly mapping: BookMapping } | null;
}

/** Read by selectors; changed by the functions of `mapping-store.ts`. */
export const useMapping = create<MappingState>()(() => ({ open: null, done: new Set(), said: null }));

/** Whether the columns of a document are to be looked at before what came of them. */
export function isMapping({ open, done }: MappingState, { job, sheets }: Preview): boolean {
  if (sheets === undefined) return false;
  return open === job || isToMap({ done }, { job, sheets });
}

/** Whether something is open in the columns of a document that nobody has gone through: nothing of it is taken in unseen. */
export function isToMap(
  { done }: Pick<MappingState, 'done'>,
  { job, sheets }: Pick<Preview, 'job' | 'sheets'>,
): boolean {
  return sheets !== undefined && !sheets.isSure && !done.has(job);
}
