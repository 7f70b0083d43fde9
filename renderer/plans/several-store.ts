import { create } from 'zustand';
import type { ImportComparison } from '../../shared/bridge/compare-contract.ts';
import { problem, type Problem } from '../../shared/bridge/problem.ts';
import type { Preview } from '../../shared/bridge/shapes.ts';
import { compareVersionNumbers } from '../../shared/plan/version-order.ts';
import { call } from '../bridge.ts';
import type { OpenedFile } from '../register-store.ts';
import { isToMap, useMapping } from './sheets/mapping-state.ts';
import { canTake, firstChoice, requestOf, type ImportChoice } from './import-choice.ts';

/** One of several documents that were opened together. */
export type SeveralDocument = { readonly job: string; readonly file: OpenedFile } & (
  | { readonly state: 'waiting' | 'reading' }
  | { readonly state: 'refused'; readonly problem: Problem }
  | {
      readonly state: 'read' | 'taken';
      readonly preview: Preview;
      readonly comparison: ImportComparison;
      readonly choice: ImportChoice;
    }
);
export type ReadOne = Extract<SeveralDocument, { readonly state: 'read' | 'taken' }>;

export interface Several {
  /** Names this opening, so that what belongs to an earlier one is known. */
  readonly id: string;
  readonly documents: readonly SeveralDocument[];
  readonly isTaking: boolean;
}

/** The documents that were opened together; null where there are none. */
export const useSeveral = create<{ readonly now: Several | null }>()(() => ({ now: null }));

const now = () => useSeveral.getState().now;

function put(job: string, change: (one: SeveralDocument) => SeveralDocument): void {
  const several = now();
  if (!several) return;
  const documents = several.documents.map((one) => (one.job === job ? change(one) : one));
  useSeveral.setState({ now: { ...several, documents } });
}

/** Reads documents one after the other; one that can't be read stops none of the others. */
export async function readSeveral(files: readonly OpenedFile[]): Promise<void> {
  leaveSeveral();
  const id = crypto.randomUUID();
  const documents = files.map((file): SeveralDocument => ({ job: crypto.randomUUID(), file, state: 'waiting' }));
  useSeveral.setState({ now: { id, documents, isTaking: false } });
  for (const { job, file } of documents) {
    if (now()?.id !== id) return;
    put(job, (one) => ({ job, file: one.file, state: 'reading' }));
    const read = await readOne(job, file);
    if (now()?.id === id) put(job, () => read);
    else void call('document.cancel', { job });
  }
}

async function readOne(job: string, file: OpenedFile): Promise<SeveralDocument> {
  // What can't be asked for is told as what could not be read: the next document is read all the same.
  if (/\.asice$/i.test(file.name))
    return { job, file, state: 'refused', problem: problem('documentKindUnknown', { name: file.name }) };
  const preview = await call('document.import', { job, file: file.token });
  if (!preview.ok) return { job, file, state: 'refused', problem: named(preview.problem, file.name) };
  const comparison = await call('compare.import', { job });
  if (!comparison.ok) return { job, file, state: 'refused', problem: named(comparison.problem, file.name) };
  return {
    job,
    file,
    state: 'read',
    preview: preview.value,
    comparison: comparison.value,
    choice: firstChoice(comparison.value),
  };
}

function named(found: Problem, name: string): Problem {
  return { ...found, params: { ...found.params, name: String(found.params['name'] || name) } };
}

/** Leaves them all; nothing of what was not taken in stays. */
export function leaveSeveral(): void {
  const several = now();
  if (!several) return;
  useSeveral.setState({ now: null });
  for (const { job, state } of several.documents)
    if (state === 'reading' || state === 'read') void call('document.cancel', { job });
}

/** Keeps what was chosen of one of them while it was looked over. */
export function keepChoice(job: string, choice: ImportChoice): void {
  put(job, (one) => (one.state === 'read' ? { ...one, choice } : one));
}

/** One of them was read anew, by other columns: it stands with what came of it. */
export function replaceRead(preview: Preview, comparison: ImportComparison, choice: ImportChoice): void {
  put(preview.job, (one) => (one.state === 'read' ? { ...one, preview, comparison, choice } : one));
}

/** One of them has been taken in. */
export function markTaken(job: string): void {
  put(job, (one) => (one.state === 'read' ? { ...one, state: 'taken' } : one));
}

/** What taking in several came to. */
export type TakenSeveral = {
  readonly documents: number;
  readonly year: number | null;
  readonly problem: Problem | null;
};

/**
 * Takes in what is chosen of them, the oldest plans first so that each version comes from the one before it. Stops at
 * the first that can't be taken in, which is told.
 */
export async function takeSeveral(): Promise<TakenSeveral> {
  const several = now();
  if (!several || several.isTaking) return { documents: 0, year: null, problem: null };
  useSeveral.setState({ now: { ...several, isTaking: true } });
  const taken: TakenSeveral = await takeInOrder(inOrder(several.documents));
  const after = now();
  if (after) useSeveral.setState({ now: { ...after, isTaking: false } });
  return taken;
}

async function takeInOrder(waiting: readonly ReadOne[]): Promise<TakenSeveral> {
  let documents = 0;
  let year: number | null = null;
  for (const { job, choice, comparison } of waiting) {
    const taken = await call('document.accept', { job, ...requestOf(choice, comparison) });
    if (!taken.ok) return { documents, year, problem: taken.problem };
    documents++;
    year = Math.max(year ?? 0, taken.value.year) || null;
    markTaken(job);
  }
  return { documents, year, problem: null };
}

/** Whether a document's columns have to be gone through before anything of it is taken in. */
export function isOpen(one: SeveralDocument): boolean {
  return one.state === 'read' && isToMap(useMapping.getState(), one.preview);
}

/** Those that have something to take in and nothing open, by their plans' latest date, then version, then as they were opened. */
export function inOrder(documents: readonly SeveralDocument[]): ReadOne[] {
  const waiting = documents.filter((one): one is ReadOne => one.state === 'read' && canTake(one) && !isOpen(one));
  const dateOf = ({ preview }: ReadOne) =>
    preview.result.plans
      .map(({ date }) => date ?? '')
      .sort()
      .at(-1) ?? '';
  const versionOf = ({ preview }: ReadOne) => preview.result.plans.at(-1)?.version ?? '';
  return waiting.sort(
    (one, other) =>
      dateOf(one).localeCompare(dateOf(other), 'en') || compareVersionNumbers(versionOf(one), versionOf(other)),
  );
}
