import type { ComponentType } from 'react';
import { CloseDialog } from './close-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { FrameDialog } from './frame-dialog.tsx';
import { SpeakersDialog } from './debate/speakers-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { closeDialog, useDialog, type DialogName } from './meeting-dialogs.ts';

const dialogs: Readonly<Record<DialogName, ComponentType<{ readonly onClose: () => void }>>> = {
  decision: DecisionDialog,
  close: CloseDialog,
  frame: FrameDialog,
  keys: KeysDialog,
  speakers: SpeakersDialog,
};

/** The dialog that is open over the meeting. */
export function MeetingDialog() {
  const open = useDialog((dialog) => dialog.open);
  if (open === null) return null;
  const Shown = dialogs[open];
  return <Shown onClose={closeDialog} />;
}
