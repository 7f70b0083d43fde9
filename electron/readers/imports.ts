import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { Preview, Standing } from '../../shared/bridge/shapes.ts';
import type { Place } from '../../shared/document/place.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { canonicalJson } from '../../shared/plan/canonical-json.ts';
import { planVersion, type Plan } from '../../shared/plan/plan.ts';
import type { Machine } from '../machine.ts';
import type { OnProgress, StartIsolate } from './isolate.ts';
import { passageAround, type Passage } from './passage.ts';
import type { ReadDocument } from './read-document.ts';
import { readApart, type Apart } from './work-apart.ts';

/** Documents that were read and wait for someone to take them in. Nothing is in the register until `accept`. */
export class Imports {
  readonly #machine: Machine;
  readonly #start: StartIsolate;
  readonly #readings = new Map<string, Apart<ReadDocument>>();
  #waiting: { readonly job: string; readonly read: ReadDocument } | null = null;

  constructor(machine: Machine, start: StartIsolate) {
    this.#machine = machine;
    this.#start = start;
  }

  /** Reads a document and says how its plans stand against the register. A new preview takes the place of the last. */
  async preview(job: string, path: string, progress: OnProgress): Promise<Result<Preview>> {
    const reading = readApart(this.#start, path, progress);
    this.#readings.set(job, reading);
    const read = await reading.result;
    this.#readings.delete(job);
    if (!read.ok) return read;
    progress('comparing', null);
    this.#waiting = { job, read: read.value };
    const { result, took } = read.value;
    const standings = plansOf(result).map(({ plan }) => this.#standing(plan));
    return done({ job, took, result, standings });
  }

  cancel(job: string): void {
    this.#readings.get(job)?.cancel();
  }

  /**
   * Takes plans of a preview into the register, by index, all or none. A plan that is here already changes nothing; one
   * that differs becomes a version that came from the newest of its area and year.
   */
  accept(job: string, indexes: readonly number[]): Result<{ plans: string[]; year: number }> {
    if (this.#waiting?.job !== job) return failed('importGone');
    const { result, text } = this.#waiting.read;
    const { rooms, now } = this.#machine;
    const at = now().toISOString();
    const chosen = plansOf(result).filter((_, i) => indexes.includes(i));
    const hashes = rooms.together(() => {
      rooms.sources.put({ ...result.source, text, import: result }, at);
      return chosen.map(({ plan, places }) => {
        const same = this.#sameIn(plan);
        const hash = same ?? rooms.versions.put(planVersion(plan, this.#newestOf(plan)), at).hash;
        rooms.sources.putPlaces(hash, result.source.sha256, places);
        return hash;
      });
    });
    this.#waiting = null;
    return done({ plans: hashes, year: chosen[0]?.plan.period[0] ?? 0 });
  }

  /** The passage around a place in the document that is being previewed. */
  passage(job: string, at: Place): Result<Passage> {
    if (this.#waiting?.job !== job) return failed('importGone');
    const { result, text } = this.#waiting.read;
    return done(passageAround(result.source.name, text, at));
  }

  #standing(plan: Plan): Standing {
    if (this.#sameIn(plan) !== null) return 'unchanged';
    return this.#newestOf(plan).length > 0 ? 'changed' : 'new';
  }

  /** The version that says the very same, wherever in the chain it stands. */
  #sameIn(plan: Plan): string | null {
    const content = canonicalJson(plan);
    const same = this.#machine.rooms.versions.of(plan).find(({ version }) => canonicalJson(version.plan) === content);
    return same?.hash ?? null;
  }

  #newestOf(plan: Plan): string[] {
    const known = this.#machine.rooms.versions.of(plan);
    const parents = new Set(known.flatMap(({ version }) => version.parents));
    return known.filter(({ hash }) => !parents.has(hash)).map(({ hash }) => hash);
  }
}
