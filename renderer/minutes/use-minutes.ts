import { useEffect, useState } from 'react';
import type { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import type { Minutes } from '../../shared/minutes/block.ts';
import { compileMinutes } from '../../shared/minutes/compile.ts';
import { listen } from '../bridge.ts';
import { attempt, useRegister } from '../register-store.ts';
import { logOf } from '../log-of.ts';

/** A meeting's minutes as its log stands, and that log; `minutes` is null where the opening cannot be read. */
export interface ReadMinutes {
  readonly meeting: string;
  readonly minutes: Minutes | null;
  readonly log: MeetingLog;
}

/** Compiles a meeting's minutes here in the window, anew when the register has changed; null until they are there. */
export function useMinutes(meeting: string): ReadMinutes | null {
  const overview = useRegister((state) => state.overview);
  const [read, setRead] = useState<ReadMinutes | null>(null);
  useEffect(() => {
    // A new overview means that something in the register has changed, perhaps this meeting.
    if (!overview) return;
    let isWanted = true;
    const compile = async (): Promise<void> => {
      const load = await attempt('meeting.load', { meeting });
      if (!load || !isWanted) return;
      const log = logOf(load);
      const minutes = compileMinutes(log.state, log.versions, meeting);
      setRead({ meeting, minutes: minutes && forScreen(minutes), log });
    };
    void compile();
    // What another computer recorded comes into the draft at once.
    const deaf = listen('meeting.grown', (grown) => grown.meeting === meeting && void compile());
    return () => {
      isWanted = false;
      deaf();
    };
  }, [meeting, overview]);
  return read?.meeting === meeting ? read : null;
}

/** Documents part thousands by a narrow space, which is too narrow for small figures on a screen. */
function forScreen(minutes: Minutes): Minutes {
  return JSON.parse(JSON.stringify(minutes).replaceAll('\u202f', '\u00a0')) as Minutes;
}
