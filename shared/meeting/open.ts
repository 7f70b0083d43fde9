import type { OpeningCommand, Refusal } from './commands.ts';
import type { Versions } from './parts.ts';
import type { Fact } from './facts.ts';

/** The fact that opens a meeting, or why it can't: it must stand on plan versions that are here, one for each area. */
export function openMeeting(
  versions: Versions,
  command: OpeningCommand,
  device: string,
): { readonly ok: true; readonly fact: Fact } | { readonly ok: false; readonly refusal: Refusal } {
  const unknown = command.plans.find((hash) => !versions.has(hash));
  if (unknown !== undefined) return { ok: false, refusal: { reason: 'plan-unknown', id: unknown } };
  const areas = command.plans.flatMap((hash) => versions.get(hash)?.plan.areaId ?? []);
  const twice = areas.find((area, i) => areas.indexOf(area) !== i);
  if (twice !== undefined) return { ok: false, refusal: { reason: 'area-twice', area: twice } };
  return { ok: true, fact: { type: 'meeting.opened.2', ...command, chairDevice: device } };
}
