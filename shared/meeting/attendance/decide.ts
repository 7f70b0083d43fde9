import { made, refuse, type Deciders } from '../parts.ts';
import type { attendanceCommands } from './commands.ts';
import type { z } from 'zod';

export type AttendanceCommand = z.infer<(typeof attendanceCommands)[number]>;

export const attendanceDeciders: Deciders<AttendanceCommand['type']> = {
  'add-participant': (state, { participant }) =>
    state.participants.has(participant.id)
      ? refuse({ reason: 'participant-exists', id: participant.id })
      : made({ type: 'participant.added.1', participant }),
  'set-present': (state, { participant, present }) => {
    const presence = state.participants.get(participant);
    if (!presence) return refuse({ reason: 'participant-unknown', id: participant });
    if (presence.present === present) return made();
    return made({ type: present ? 'participant.arrived.1' : 'participant.left.1', participant });
  },
} satisfies Partial<Deciders<AttendanceCommand['type']>> as unknown as Deciders<AttendanceCommand['type']>;
