import type { Rooms } from '../db/rooms.ts';

/** What every piece of work needs: the register, and the clock and the chance that pure code is not given. */
export type Machine = {
  readonly rooms: Rooms;
  /** Names this installation in the log; made once for each register. */
  readonly device: string;
  /** Who records here, as the log's actor. */
  readonly owner: () => string;
  readonly now: () => Date;
  readonly newId: () => string;
};

/** The machine around an open register. */
export function machineOf(rooms: Rooms, now: () => Date, newId: () => string): Machine {
  const device = rooms.settings.keep('device', newId);
  return { rooms, device, owner: () => rooms.settings.get('owner') ?? '', now, newId };
}
