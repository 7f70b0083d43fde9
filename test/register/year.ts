import { roomsOf, type Rooms } from '../../db/rooms.ts';
import { machineOf, type Machine } from '../../electron/machine.ts';
import { importText, isRefusal } from '../../shared/document/import-text.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { sha256Hex } from '../../shared/plan/canonical-json.ts';
import { planVersion } from '../../shared/plan/plan.ts';
import { open } from '../db/folders.ts';

/** A machine on a register of the test's own, on a day in 2027. */
export function freshMachine(): Machine {
  let made = 0;
  return machineOf(
    roomsOf(open()),
    () => new Date('2027-02-01T08:00:00.000Z'),
    () => `id-${++made}`,
  );
}

/** Takes a document in as a person does who changes nothing; its plans' hashes. */
export function takeIn(rooms: Rooms, text: string, at: string): string[] {
  const result = importText(text, { name: 'prov.txt', sha256: sha256Hex(text), kind: 'text' });
  if (isRefusal(result)) throw new Error(`refused: ${result.refused.code}`);
  rooms.sources.put({ ...result.source, text, import: result }, at);
  return plansOf(result).map(({ plan }) => rooms.versions.put(planVersion(plan), at).hash);
}
