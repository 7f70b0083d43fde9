import type { ComponentType } from 'react';
import { AddPersonDialog } from './attendance/add-person-dialog.tsx';
import { ApproversDialog } from './attendance/approvers-dialog.tsx';
import { CorrectPersonDialog } from './attendance/correct-person-dialog.tsx';
import { ItemDialog } from './attendance/item-dialog.tsx';
import { PauseDialog } from './attendance/pause-dialog.tsx';
import { PersonDialog } from './attendance/person-dialog.tsx';
import { RecusalDialog } from './attendance/recusal-dialog.tsx';
import { StrikeDialog } from './attendance/strike-dialog.tsx';
import { CloseDialog } from './close-dialog.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { MotionDialog } from './decisions/motion-dialog.tsx';
import { NoteDialog } from './decisions/note-dialog.tsx';
import { VoteDialog } from './decisions/vote-dialog.tsx';
import { FrameDialog } from './frame-dialog.tsx';
import { SpeakersDialog } from './debate/speakers-dialog.tsx';
import { WhyNotDialog } from './funding/why-not-dialog.tsx';
import { AmendDialog } from './initiatives/amend-dialog.tsx';
import { MergeDialog } from './initiatives/merge-dialog.tsx';
import { NominateDialog } from './initiatives/nominate-dialog.tsx';
import { SplitDialog } from './initiatives/split-dialog.tsx';
import { TiesDialog } from './initiatives/ties-dialog.tsx';
import { WithdrawDialog } from './initiatives/withdraw-dialog.tsx';
import { JoiningDialog } from './joining/joining-dialog.tsx';
import { SettleDialog } from './joining/settle-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { OverrideDialog } from './scores/override-dialog.tsx';
import { closeDialog, useDialog, type DialogName } from './meeting-dialogs.ts';

const dialogs: Readonly<Record<DialogName, ComponentType<{ readonly onClose: () => void }>>> = {
  decision: DecisionDialog,
  close: CloseDialog,
  frame: FrameDialog,
  'why-not': WhyNotDialog,
  joining: JoiningDialog,
  keys: KeysDialog,
  settle: SettleDialog,
  item: ItemDialog,
  strike: StrikeDialog,
  person: PersonDialog,
  'add-person': AddPersonDialog,
  'correct-person': CorrectPersonDialog,
  recusal: RecusalDialog,
  approvers: ApproversDialog,
  pause: PauseDialog,
  amend: AmendDialog,
  nominate: NominateDialog,
  withdraw: WithdrawDialog,
  merge: MergeDialog,
  split: SplitDialog,
  ties: TiesDialog,
  speakers: SpeakersDialog,
  motion: MotionDialog,
  vote: VoteDialog,
  note: NoteDialog,
  override: OverrideDialog,
};

/** The dialog that is open over the meeting. */
export function MeetingDialog() {
  const open = useDialog((dialog) => dialog.open);
  if (open === null) return null;
  const Shown = dialogs[open];
  return <Shown onClose={closeDialog} />;
}
