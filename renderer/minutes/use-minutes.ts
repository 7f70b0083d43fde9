import { useEffect, useState } from 'react';
import type { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import type { Minutes } from '../../shared/minutes/block.ts';
import { compileMinutes } from '../../shared/minutes/compile.ts';
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
    void attempt('meeting.load', { meeting }).then((load) => {
      if (!load || !isWanted) return;
      const log = logOf(load);
      const minutes = compileMinutes(log.state, log.versions, meeting);
      setRead({ meeting, minutes: minutes && forScreen(minutes), log });
    });
    return () => {
      isWanted = false;
    };
  }, [meeting, overview]);
  return read?.meeting === meeting ? read : null;
}

/** Documents part thousands by a narrow space, which is too narrow for small figures on a screen. */
function forScreen(minutes: Minutes): Minutes {
  return JSON.parse(JSON.stringify(minutes).replaceAll('\u202f', '\u00a0')) as Minutes;
}
