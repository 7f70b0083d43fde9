import { useState } from 'react';
import type { MeetingInitiative } from '../../../shared/meeting/state.ts';
import { useMeeting } from '../meeting-store.ts';

/** The initiative that was chosen when a dialog about it opened; undefined where none was. It stays that one. */
export function useChosen(): MeetingInitiative | undefined {
  const [id] = useState(() => useMeeting.getState().selected);
  return useMeeting(({ state }) => (id === null ? undefined : state.initiatives.get(id)));
}
