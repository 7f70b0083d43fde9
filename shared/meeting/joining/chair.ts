import type { Command } from '../commands.ts';
import { refuse, type Asking, type Decided } from '../parts.ts';
import type { MeetingState } from '../state.ts';

/** What only the chair's device does (SPEC M17). `hand-chair` sees to itself: anyone may take over. */
const chairsOwn: ReadonlySet<Command['type']> = new Set(['settle-decision', 'dismiss-operation', 'close']);

/** A refusal where an intent is the chair's alone and this device isn't the chair's; null where it may go on. */
export function refuseChairsOwn(
  state: Pick<MeetingState, 'chairDevice'>,
  command: Pick<Command, 'type'>,
  asking: Pick<Asking, 'device'>,
): Decided | null {
  return chairsOwn.has(command.type) ? refuseUnlessChair(state, asking) : null;
}

/** A refusal unless this is the chair's device, or any device may. */
export function refuseUnlessChair(
  { chairDevice }: Pick<MeetingState, 'chairDevice'>,
  { device }: Pick<Asking, 'device'>,
): Decided | null {
  return chairDevice === null || chairDevice.value === device ? null : refuse({ reason: 'chair-only' });
}
