import { create } from 'zustand';

/** The meeting's dialogs, by name; `meeting-dialog.tsx` knows what each shows. */
export const dialogNames = [
  'decision',
  'close',
  'frame',
  'why-not',
  'keys',
  'item',
  'strike',
  'person',
  'add-person',
  'correct-person',
  'recusal',
  'approvers',
  'pause',
  'speakers',
  'motion',
  'vote',
  'note',
  'amend',
  'nominate',
  'withdraw',
  'merge',
  'split',
  'ties',
  'joining',
  'settle',
  'override',
] as const;
export type DialogName = (typeof dialogNames)[number];

/** Which dialog is open over the meeting: at most one. */
export const useDialog = create<{ readonly open: DialogName | null }>()(() => ({ open: null }));

export function openDialog(name: DialogName): void {
  useDialog.setState({ open: name });
}

export function closeDialog(): void {
  useDialog.setState({ open: null });
}
