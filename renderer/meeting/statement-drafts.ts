import { create } from 'zustand';
import type { Outcome } from '../../shared/plan/plan.ts';

/** A yttrande that is being written. */
export type StatementDraft = { readonly text: string; readonly outcome: Outcome };

/** What has been begun and neither recorded nor called off: a look at another initiative loses none of it. */
export const useDrafts = create<Readonly<Record<string, StatementDraft>>>()(() => ({}));

/** The same initiative may be met in two meetings. */
export function draftKey(meeting: string | null, initiative: string): string {
  return `${meeting ?? ''} ${initiative}`;
}

/** Whether a draft is of this meeting. */
export function isOfMeeting(key: string, meeting: string | null): boolean {
  return key.startsWith(draftKey(meeting, ''));
}

/** What was written when the form was last shown. */
export function keptDraft(key: string): StatementDraft | undefined {
  return useDrafts.getState()[key];
}

/** Keeps a draft while the window is open; null, or nothing written, lets go of it. */
export function keepDraft(key: string, draft: StatementDraft | null): void {
  const { [key]: _, ...others } = useDrafts.getState();
  useDrafts.setState(draft && draft.text.trim() !== '' ? { ...others, [key]: draft } : others, true);
}
