import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { roomsOf, type Rooms } from '../../db/rooms.ts';
import { machineOf, type Machine } from '../../electron/machine.ts';
import { ReviewSessions } from '../../electron/review/sessions.ts';
import type { Result } from '../../shared/bridge/problem.ts';
import { importText, isRefusal } from '../../shared/document/import-text.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { sha256Hex } from '../../shared/plan/canonical-json.ts';
import { hashOf, planVersion, type PlanVersion } from '../../shared/plan/plan.ts';
import type { Found } from '../../shared/review/found.ts';
import { freshFolder, open } from '../db/folders.ts';

const root = resolve(import.meta.dirname, '../..');
export const sample = readFileSync(join(root, 'electron/readers/sample/exempelstad-2027.txt'), 'utf8');

/** A register on disk with the sample year in it, its machine, and its reviews; the clock ticks a minute a look. */
export class Office {
  readonly folder: string;
  readonly #owner: string;
  #register;
  #ticks = 0;
  rooms: Rooms;
  machine: Machine;
  reviews: ReviewSessions;

  constructor(owner = 'Sara Lind', text: string | null = sample) {
    this.folder = join(freshFolder(), 'register');
    this.#owner = owner;
    this.#register = open(this.folder);
    [this.rooms, this.machine, this.reviews] = this.#rooms();
    this.rooms.settings.set('owner', owner);
    if (text !== null) this.takeIn(text);
    onTestFinished(() => this.#register.close());
  }

  /** Stops, and starts again from what is on disk. */
  restarts(): this {
    this.#register.close();
    this.#register = open(this.folder);
    [this.rooms, this.machine, this.reviews] = this.#rooms();
    return this;
  }

  takeIn(text: string, name = 'exempelstad-2027.txt'): void {
    const result = importText(text, { name, sha256: sha256Hex(text), kind: 'text' });
    if (isRefusal(result)) throw new Error(`refused: ${result.refused.code}`);
    const at = this.machine.now().toISOString();
    this.rooms.sources.put({ ...result.source, text, import: result }, at);
    for (const { plan, places } of plansOf(result)) {
      const { hash } = this.rooms.versions.put(planVersion(plan), at);
      this.rooms.sources.putPlaces(hash, result.source.sha256, places);
    }
  }

  /** The first finding of a code. */
  found(code: string): Found {
    const found = this.reviews.findings(2027).find(({ finding }) => finding.code === code);
    if (!found) throw new Error(`no ${code} in the sample`);
    return found;
  }

  /** An area's only version that was read from the sample. */
  read(areaId: string): { hash: string; version: PlanVersion } {
    const [only] = this.rooms.versions
      .of({ period: [2027], areaId })
      .filter(({ version }) => version.parents.length === 0);
    if (!only) throw new Error(`no plan of ${areaId}`);
    return { hash: hashOf(only.version), version: only.version };
  }

  #rooms(): [Rooms, Machine, ReviewSessions] {
    const rooms = roomsOf(this.#register);
    const now = () => new Date(Date.UTC(2026, 10, 24, 8, this.#ticks++));
    const machine = machineOf(rooms, now, () => `${this.#owner}-${this.#ticks}`);
    return [rooms, machine, new ReviewSessions(machine)];
  }
}

/** What was asked for; throws the problem's code where it could not be done. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.params)}`);
  return result.value;
}
