import { useShallow } from 'zustand/react/shallow';
import type { MeetingInitiative } from '../../../shared/meeting/state.ts';
import { useMeeting } from '../meeting-store.ts';

/** What the meeting made of an initiative, without what it was given: a move changes none of it. */
export type Made = Pick<
  MeetingInitiative,
  'id' | 'stated' | 'amendments' | 'standing' | 'standingRivals' | 'origin' | 'absorbed' | 'must'
>;

/** The same object as long as none of it has changed; null where the initiative is not there. */
export function useMade(id: string): Made | null {
  return useMeeting(
    useShallow(({ state }) => {
      const initiative = state.initiatives.get(id);
      if (!initiative) return null;
      const { stated, amendments, standing, standingRivals, origin, absorbed, must } = initiative;
      return { id, stated, amendments, standing, standingRivals, origin, absorbed, must };
    }),
  );
}
