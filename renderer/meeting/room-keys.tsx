import { useShortcut } from '../ui/use-shortcut.ts';
import type { MeetingAction } from './meeting-action.ts';
import { meetingActions } from './meeting-actions.ts';
import { useMeeting } from './meeting-store.ts';

/** Ctrl+Z and Ctrl+Y are heard elsewhere, for they belong to fields too. */
const elsewhere = ['undo', 'redo'];

/** Hears the keys that act anywhere in the meeting. */
export function RoomKeys() {
  return meetingActions.flatMap((action) =>
    action.where === 'room' && action.keys !== null && !elsewhere.includes(action.id)
      ? [<RoomKey key={action.id} action={action} keys={action.keys} />]
      : [],
  );
}

function RoomKey({ action, keys }: { readonly action: MeetingAction; readonly keys: string }) {
  useShortcut(keys, () => {
    const view = useMeeting.getState();
    if (action.can(view)) action.run(view);
  });
  return null;
}
