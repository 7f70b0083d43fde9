import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import type { PlanSummary } from '../../../shared/bridge/shapes.ts';
import type { ImportResult } from '../../../shared/document/import-result.ts';
import type { Machine } from '../../machine.ts';
import { overviewOf } from '../../register/overview.ts';
import type { Read } from '../read-in-own-process.ts';
import { takeInto } from '../take-in.ts';
import { holdMeeting, type Held } from './hold-meeting.ts';
import { seal, type Sealed } from './seal.ts';

export type WholeWay = {
  readonly result: ImportResult;
  readonly register: string;
  readonly plan: PlanSummary;
  readonly held: Held;
  readonly sealed: Sealed;
};

/** From a document that was read to a sealed package, in one register. */
export async function goTheWholeWay(machine: Machine, read: Read): Promise<Result<WholeWay>> {
  const taken = await takeInto(machine, read);
  if (!taken.ok) return taken;
  const plan = choosePlan(machine, taken.value.plans);
  if (!plan) return failed('planUnknown');
  const held = await holdMeeting(machine, plan);
  if (!held.ok) return held;
  const sealed = await seal(machine, held.value);
  if (!sealed.ok) return sealed;
  return done({ result: read.result, register: machine.rooms.folder, plan, held: held.value, sealed: sealed.value });
}

/** Of the areas that were taken in, the newest version with the most initiatives: there is most to rank in it. */
function choosePlan(machine: Machine, taken: readonly string[]): PlanSummary | null {
  const all = overviewOf(machine.rooms).years.flatMap(({ plans }) => plans);
  const named = new Set(all.filter(({ hash }) => taken.includes(hash)).map(areaAndYear));
  const newest = all.filter((plan) => plan.newest && named.has(areaAndYear(plan)));
  return newest.reduce<PlanSummary | null>(
    (most, plan) => (plan.initiatives > (most?.initiatives ?? -1) ? plan : most),
    null,
  );
}

function areaAndYear({ areaId, period }: PlanSummary): string {
  return `${areaId} ${period[0] ?? ''}`;
}
