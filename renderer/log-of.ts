import type { MeetingLoad } from '../shared/bridge/shapes.ts';
import { MeetingLog } from '../shared/meeting/meeting-log.ts';

/** A meeting's log as the machine handed it over, replayed here. */
export function logOf({ versions, device, operations }: MeetingLoad): MeetingLog {
  return new MeetingLog(new Map(versions.map(({ hash, version }) => [hash, version])), device, operations);
}
