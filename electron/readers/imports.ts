import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { ImportComparison, Part, Removal } from '../../shared/bridge/compare-contract.ts';
import type { Preview } from '../../shared/bridge/shapes.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import type { Place } from '../../shared/document/place.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { applyChanges } from '../../shared/plan/diff-apply.ts';
import { diffPlans } from '../../shared/plan/diff.ts';
import { namedAs, withoutInitiatives, type Completed } from '../../shared/plan/complete-from.ts';
import { planVersion, type Plan } from '../../shared/plan/plan.ts';
import type { Machine } from '../machine.ts';
import { compareImport, heldOf, proposedOf, sameIn, standingOf, yearOf } from './compare-import.ts';
import type { OnProgress, StartIsolate } from './isolate.ts';
import { passageAround, type Passage } from './passage.ts';
import { placesOfPart } from './places-of-part.ts';
import type { ReadDocument } from './read-document.ts';
import type { Settled } from '../../shared/document/sheets/sheet-view.ts';
import { mapBook, recallBook, rememberBook, saidOf, type ReadSheets, type SaidMapping } from './sheets/settle.ts';
import { readApart, type Apart, type Took } from './work-apart.ts';

// As many as are looked over in one go; the one that has waited longest gives way.
const MOST_WAITING = 100;

type Waiting = ReadDocument & Took;

/** Documents that were read and wait for someone to take them in. Nothing is in the register until `accept`. */
export class Imports {
  readonly #machine: Machine;
  readonly #start: StartIsolate;
  readonly #readings = new Map<string, Apart<ReadDocument>>();
  readonly #waiting = new Map<string, Waiting>();

  constructor(machine: Machine, start: StartIsolate) {
    this.#machine = machine;
    this.#start = start;
  }

  /** Reads a document and says how its plans stand against the register. It waits until it is taken in or cancelled. */
  async preview(job: string, path: string, progress: OnProgress): Promise<Result<Preview>> {
    const reading = readApart(this.#start, path, progress);
    this.#readings.set(job, reading);
    const read = await reading.result;
    this.#readings.delete(job);
    if (!read.ok) return read;
    progress('comparing', null);
    for (const oldest of this.#waiting.keys()) if (this.#waiting.size >= MOST_WAITING) this.#waiting.delete(oldest);
    const { sheets } = read.value;
    return done(this.#lookOver(job, read.value, sheets && recallBook(sheets, this.#machine.rooms.settings)));
  }

  /** Reads the sheets of what waits by another mapping; see `document.map`. */
  map(job: string, { mapping, renew, remember }: SaidMapping): Result<Preview> {
    const read = this.#waiting.get(job);
    if (!read?.sheets) return failed('importGone');
    const settled = saidOf(read.sheets, mapping, renew);
    if (remember) rememberBook(read.sheets.book, settled.mapping, this.#machine.rooms.settings);
    return done(this.#lookOver(job, read, settled));
  }

  /** Lets a document wait, its sheets read as they are settled, and says how its plans stand. */
  #lookOver(job: string, read: Waiting, settled: Settled | undefined): Preview {
    const mapped = read.sheets && settled && mappedAs(read.result, read.sheets, settled);
    const result = mapped?.result ?? read.result;
    const sheets = read.sheets && mapped && settled && { ...read.sheets, settled, state: mapped.state };
    this.#waiting.set(job, { ...read, result, ...(sheets && { sheets }) });
    const standings = plansOf(result).map((plan) => standingOf(proposedOf(this.#machine.rooms, plan)));
    return { job, took: read.took, result, standings, ...(mapped && { sheets: mapped.state }) };
  }

  /** Ends a reading, and forgets what was read. */
  cancel(job: string): void {
    this.#readings.get(job)?.cancel();
    this.#waiting.delete(job);
  }

  /** How all that was read stands against the register as it is now. */
  compare(job: string): Result<ImportComparison> {
    const read = this.#waiting.get(job);
    return read ? done(compareImport(this.#machine.rooms, read.result)) : failed('importGone');
  }

  /**
   * Takes plans of a preview into the register, by index, all or none, and the document's tables with them. A plan that
   * is here already changes nothing; one that differs becomes a version that came from the newest of its area and year;
   * of one that is taken in part, the version that it was compared to with the chosen changes. A plan that the document
   * says only some of is completed from the register, without the initiatives that are to be left out of it.
   */
  accept(
    job: string,
    indexes: readonly number[],
    parts: readonly Part[] = [],
    removals: readonly Removal[] = [],
  ): Result<{ plans: string[]; year: number }> {
    const read = this.#waiting.get(job);
    if (!read) return failed('importGone');
    const { result, text } = read;
    const { rooms, now } = this.#machine;
    const at = now().toISOString();
    const all = plansOf(result);
    const bases = parts.map(({ plan, base }) => {
      const of = all[plan]?.plan;
      return of && rooms.versions.of(of).find(({ hash }) => hash === base)?.version.plan;
    });
    if (bases.includes(undefined)) return failed('planUnknown');
    const hashes = rooms.together(() => {
      rooms.sources.put({ ...result.source, text, import: result }, at);
      return all.flatMap((read, index) => {
        const turn = parts.findIndex((one) => one.plan === index);
        const [part, base] = [parts[turn], bases[turn]];
        const removed = removals.find((one) => one.plan === index)?.initiatives ?? [];
        const isWhole = indexes.includes(index);
        if (!isWhole && !part && removed.length === 0) return [];
        const { plan, heads, completed } = proposedOf(rooms, read, base);
        const changed =
          part && base && withReview(applyChanges(diffPlans(base, plan), new Set(part.changes)), completed);
        const chosen = changed ?? (isWhole ? plan : heads[0]?.version.plan);
        if (!chosen) return [];
        const unlisted = new Set(completed?.unlisted);
        const taken = withoutInitiatives(chosen, new Set(removed.filter((id) => unlisted.has(id))));
        const same = completed ? sameIn(heads, taken) : heldOf(rooms, taken).same;
        const parents = part ? [part.base] : heads.map(({ hash }) => hash);
        const hash = same ?? rooms.versions.put(planVersion(taken, parents), at).hash;
        const isSome = part !== undefined || completed !== null;
        const placed = isSome
          ? placesOfPart(completed ? namedAs(completed, read.plan) : read.plan, taken, read.places)
          : read.places;
        if (!isSome || same === null) rooms.sources.putPlaces(hash, result.source.sha256, placed);
        return [hash];
      });
    });
    this.#waiting.delete(job);
    return done({ plans: hashes, year: yearOf(result) ?? 0 });
  }

  /** The passage around a place in a document that is being previewed. */
  passage(job: string, at: Place): Result<Passage> {
    const read = this.#waiting.get(job);
    if (!read) return failed('importGone');
    return done(passageAround(read.result.source.name, read.text, at));
  }
}

/** A part of a completed plan is carried over as much as the plan that it is of: what nobody has looked over stays marked. */
function withReview(part: Plan, completed: Completed | null): Plan {
  const marks = completed?.plan.toReview;
  return marks === undefined ? part : { ...part, toReview: marks };
}

/** What a mapping gives: where it is the one that the sheets were read by, what was read. */
function mappedAs(result: ImportResult, { book, settled: before, state }: ReadSheets, settled: Settled) {
  return settled === before && state ? { result, state } : mapBook(book, settled, result.source);
}
