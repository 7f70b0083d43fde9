import { MeetingSessions } from '../../electron/meeting/sessions.ts';
import { machineOf, type Machine } from '../../electron/machine.ts';
import { rebuildSearch, searchRegister } from '../../electron/register/search.ts';
import { roomsOf, type Rooms } from '../../db/rooms.ts';
import type { Register } from '../../db/register.ts';
import type { SearchAnswer, SearchQuestion } from '../../shared/bridge/search-contract.ts';
import { importText, isRefusal } from '../../shared/document/import-text.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { planVersion } from '../../shared/plan/plan.ts';
import { sample } from '../document/documents.ts';
import { open } from './folders.ts';

export const at = '2026-06-01T08:00:00.000Z';

/** A register on disk that can be searched, as the application does. */
export class Searched {
  readonly register: Register;
  readonly rooms: Rooms;
  readonly machine: Machine;
  readonly sessions: MeetingSessions;

  constructor(register = open()) {
    let made = 0;
    this.register = register;
    this.rooms = roomsOf(register);
    this.machine = machineOf(
      this.rooms,
      () => new Date(at),
      () => `id-${made++}`,
    );
    this.sessions = new MeetingSessions(this.machine);
  }

  find(query: string, more: Partial<SearchQuestion> = {}): SearchAnswer {
    return searchRegister(this, { query, isTyping: false, year: null, areaId: null, what: null, limit: 1000, ...more });
  }

  /** What is found, by the names of things. */
  slots(query: string, more: Partial<SearchQuestion> = {}): string[] {
    return this.find(query, more).hits.map(({ slot }) => slot);
  }

  rebuild(): void {
    rebuildSearch(this);
  }

  /** Takes in the sample year, as accepting it does. */
  takeIn(result: ImportResult = readSample()): this {
    this.rooms.together(() => {
      this.rooms.sources.put({ ...result.source, text: sample, import: result }, at);
      for (const { plan } of plansOf(result)) this.rooms.versions.put(planVersion(plan), at);
    });
    return this;
  }
}

export function readSample(): ImportResult {
  const result = importText(sample, { name: 'exempel.txt', sha256: 'd'.repeat(64), kind: 'text' });
  if (isRefusal(result)) throw new Error('the sample is refused');
  return result;
}
