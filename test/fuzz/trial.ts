import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rooms } from '../../db/rooms.ts';
import { machineOf } from '../../electron/machine.ts';
import { Imports } from '../../electron/readers/imports.ts';
import { ImportComparisonSchema } from '../../shared/bridge/compare-contract.ts';
import type { Result } from '../../shared/bridge/problem.ts';
import { PreviewSchema, type Preview } from '../../shared/bridge/shapes.ts';
import type { Place } from '../../shared/document/place.ts';
import { ReadingProcess, type Cost } from './reading-process.ts';

/** What no file may cost: milliseconds of its own, and bytes of the reading process, Node and all. */
export const most = { own: 5000, memory: 500 * 1024 * 1024 } as const;
// A process that has not answered by now is ended, however busy the machine is.
const hardStop = 45_000;

export type Trial = {
  readonly preview: Result<Preview>;
  readonly cost: Cost;
  /** What the file did that it may not. */
  readonly faults: readonly string[];
};

/** Reads files as the application does: in the process apart, then through all that looks at what was read. */
export class Trials {
  readonly #folder: string;
  readonly #isTimeless: boolean;
  readonly #reading: ReadingProcess;
  readonly #imports: Imports;

  /**
   * @param script the built `import-worker.cjs`
   * @param isTimeless whether nobody's time is judged
   */
  constructor(folder: string, rooms: Rooms, script: string, isTimeless = false) {
    this.#folder = folder;
    this.#isTimeless = isTimeless;
    this.#reading = new ReadingProcess(script);
    this.#imports = new Imports(
      machineOf(rooms, () => new Date(), randomUUID),
      () => this.#reading.start(),
    );
  }

  async read(name: string, bytes: Uint8Array): Promise<Trial> {
    const path = join(this.#folder, name);
    writeFileSync(path, bytes);
    const { ended } = this.#reading;
    const faults: string[] = [];
    const job = randomUUID();
    const late = setTimeout(() => {
      faults.push(`did not end within ${hardStop} ms`);
      this.#imports.cancel(job);
    }, hardStop);
    const preview = await this.#imports.preview(job, path, () => {});
    clearTimeout(late);
    const cost = this.#reading.cost();
    rmSync(path);
    if (this.#reading.ended > ended) faults.push('ended the process');
    if (cost.own > most.own && !this.#isTimeless) faults.push(`took ${Math.round(cost.own)} ms`);
    if (cost.memory !== null && cost.memory > most.memory) faults.push(`took ${megabytes(cost.memory)} MB`);
    if (cost.memory !== null && cost.memory > most.memory / 2) this.#reading.renew();
    faults.push(...(preview.ok ? this.#lookOver(job, preview.value) : unsaid(preview)));
    this.#imports.cancel(job);
    return { preview, cost, faults };
  }

  /** Takes a sound document in, so that the register holds something to change. */
  async takeIn(path: string): Promise<void> {
    const job = randomUUID();
    const preview = await this.#imports.preview(job, path, () => {});
    if (!preview.ok) throw new Error(preview.problem.code);
    this.#imports.accept(job, [...preview.value.result.plans.keys()]);
  }

  stop(): void {
    this.#reading.stop();
  }

  /** What was read passes the bridge, stands within its text, and can be compared to the register and be shown. */
  #lookOver(job: string, preview: Preview): string[] {
    const faults: string[] = [];
    const { result } = preview;
    try {
      const shown = PreviewSchema.safeParse(preview);
      if (!shown.success)
        faults.push(`breaks the contract: ${shown.error.issues[0]?.path.join('.')} ${shown.error.issues[0]?.message}`);
      const compared = this.#imports.compare(job);
      if (!compared.ok) faults.push(`can't be compared: ${compared.problem.code}`);
      else if (!ImportComparisonSchema.safeParse(compared.value).success)
        faults.push('its comparison breaks the contract');
      const outside = placesIn(result).find(([from, to]) => from < 0 || to < from || to > result.source.characters);
      if (outside) faults.push(`has a place outside its text: ${outside.join('–')}`);
      for (const place of result.findings.flatMap(({ places }) => places).slice(0, 3))
        this.#imports.passage(job, place);
      if (result.findings.some(({ message }) => message.trim() === '')) faults.push('has a finding without words');
    } catch (error) {
      faults.push(`fails outside the process: ${error instanceof Error ? error.message : String(error)}`);
    }
    return faults;
  }
}

/** Problems that tell nobody what to do. */
function unsaid({ problem }: Extract<Result<Preview>, { ok: false }>): string[] {
  return problem.code === 'internal' ? [`failed: ${String(problem.params['what'])}`] : [];
}

/** Every pair of numbers under a name that ends in `at`, and every list of such. */
function placesIn(value: unknown, key = ''): Place[] {
  if (Array.isArray(value)) {
    if (/at$/i.test(key) && value.length === 2 && value.every((one) => typeof one === 'number'))
      return [value as unknown as Place];
    return value.flatMap((one) => placesIn(one, key === 'places' ? 'at' : ''));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => placesIn(one, name));
}

export const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);
