import { create } from 'zustand';
import type { StatementDraft } from '../../shared/bridge/debate-contract.ts';
import { call } from '../bridge.ts';
import { attempt, showProblem } from '../register-store.ts';

/** What has been begun and neither recorded nor called off, by meeting and what it is of: on disk, until it is. */
export const useDrafts = create<Readonly<Record<string, StatementDraft>>>()(() => ({}));

/** So long after the last key a draft is put on disk, in milliseconds. */
const pause = 300;
/** Drafts that are not on disk yet, by key. */
const unsaved = new Map<string, { readonly meeting: string; readonly of: string }>();
let timer: ReturnType<typeof setTimeout> | null = null;
let saving: Promise<boolean> = Promise.resolve(true);

/** The same initiative may be met in two meetings. */
export function draftKey(meeting: string | null, of: string): string {
  return `${meeting ?? ''} ${of}`;
}

/** Whether a draft is of this meeting. */
export function isOfMeeting(key: string, meeting: string | null): boolean {
  return key.startsWith(draftKey(meeting, ''));
}

/** Takes up what was begun in a meeting, also before the application last ended. */
export async function loadDrafts(meeting: string): Promise<void> {
  const kept = await attempt('draft.list', { meeting });
  if (!kept) return;
  const found = Object.entries(kept).map(([of, draft]) => [draftKey(meeting, of), draft] as const);
  // What was written in this window is newer than what is read.
  useDrafts.setState((here) => ({ ...Object.fromEntries(found), ...here }), true);
}

/** What was written when the form was last shown. */
export function keptDraft(meeting: string, of: string): StatementDraft | undefined {
  return useDrafts.getState()[draftKey(meeting, of)];
}

/** Keeps a draft, here at once and on disk soon; null, or nothing written, lets go of it. */
export function keepDraft(meeting: string, of: string, draft: StatementDraft | null): void {
  const key = draftKey(meeting, of);
  const { [key]: before, ...others } = useDrafts.getState();
  const kept = draft && hasWords(draft) ? draft : null;
  if (before === undefined && kept === null) return;
  useDrafts.setState(kept ? { ...others, [key]: kept } : others, true);
  unsaved.set(key, { meeting, of });
  if (timer !== null) clearTimeout(timer);
  timer = setTimeout(() => void flushDrafts(), pause);
}

export function hasUnsaved(): boolean {
  return unsaved.size > 0;
}

/** Puts on disk what is not there yet, one save after the other. True where all is there. */
export function flushDrafts(): Promise<boolean> {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  const due = [...unsaved];
  unsaved.clear();
  saving = saving.then(async () => {
    let isSaved = true;
    for (const [key, { meeting, of }] of due) {
      const answer = await call('draft.save', { meeting, of, draft: useDrafts.getState()[key] ?? null });
      if (answer.ok) continue;
      isSaved = false;
      unsaved.set(key, { meeting, of });
      showProblem(answer.problem);
    }
    return isSaved;
  });
  return saving;
}

function hasWords({ text, conditions, passedOn }: StatementDraft): boolean {
  return [text, ...conditions, ...passedOn.flatMap(({ to, text: sent }) => [to, sent])].some(
    (one) => one.trim() !== '',
  );
}
