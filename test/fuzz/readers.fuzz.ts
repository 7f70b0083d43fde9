// `npm run fuzz [-- N --seed=S]`: every reader gets files that were spoilt or made to hurt, N in all (2,000 unless told).
// None may end the reading process, take over 5 s, make it grow by over 500 MB, fail without a sentence, or change the
// register. Files that did are kept in test-results/fuzz.
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { openRegister, type Register } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { machineOf } from '../../electron/machine.ts';
import { Imports } from '../../electron/readers/imports.ts';
import { Chance } from './chance.ts';
import { hostiles } from './hostile.ts';
import { mutate } from './mutate.ts';
import { ReadingProcess } from './reading-process.ts';
import { pack, unpack } from './repack.ts';
import { makeSeeds } from './seeds.ts';

const longest = 5000;
const largest = 500 * 1024 * 1024;
const kept = join('test-results', 'fuzz');
const folder = mkdtempSync(join(tmpdir(), 'klubba-fuzz-'));

type Tally = { files: number; read: number; refused: number; slowest: number; largest: number };

async function fuzz(): Promise<number> {
  const words = process.argv.slice(2);
  const count = Number(words.find((word) => /^\d+$/.test(word)) ?? 2000);
  const seed = Number(words.find((word) => word.startsWith('--seed='))?.slice(7) ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  const chance = new Chance(seed);
  const opened = openRegister(join(folder, 'register'));
  if (!opened.ok) throw new Error(opened.problem.code);
  const reading = new ReadingProcess(join('dist', 'electron', 'import-worker.cjs'));
  const imports = new Imports(
    machineOf(roomsOf(opened.value), () => new Date(), randomUUID),
    () => reading.start(),
  );
  await takeIn(imports, join('dist', 'sample', 'exempelstad-2027.txt'));
  const before = digestOf(opened.value);
  const tallies = new Map<string, Tally>();
  let wrong = 0;
  const tryOne = async (name: string, bytes: Uint8Array): Promise<void> => {
    const faults = await judge(imports, reading, name, bytes, tallies);
    wrong += faults.length === 0 ? 0 : 1;
    for (const fault of faults) console.error(`${name}: ${fault}`);
    if (faults.length === 0) return;
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, name), bytes);
  };
  for (const { name, make } of hostiles) await tryOne(name, await make());
  const seeds = makeSeeds();
  for (let i = hostiles.length; i < count; i++) {
    const { name, bytes } = seeds[i % seeds.length]!;
    await tryOne(`${seed}-${i}-${name}`, await spoil(bytes, chance));
  }
  const isChanged = digestOf(opened.value) !== before;
  reading.stop();
  opened.value.close();
  rmSync(folder, { recursive: true, force: true });
  for (const [kind, tally] of tallies) report(kind, tally);
  if (isChanged) console.error('the register has changed');
  console.log(`${count} files, ${wrong} wrong, register ${isChanged ? 'changed' : 'unchanged'}`);
  return wrong === 0 && !isChanged ? 0 : 1;
}

/** Reads one file as the application does, and says what it did that it may not. */
async function judge(
  imports: Imports,
  reading: ReadingProcess,
  name: string,
  bytes: Uint8Array,
  tallies: Map<string, Tally>,
): Promise<string[]> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { ended } = reading;
  const faults: string[] = [];
  const job = randomUUID();
  const begun = performance.now();
  const late = setTimeout(() => {
    faults.push(`took over ${longest} ms`);
    imports.cancel(job);
  }, longest);
  const preview = await imports.preview(job, path, () => {});
  clearTimeout(late);
  const took = performance.now() - begun;
  const growth = reading.growth();
  rmSync(path);
  if (reading.ended > ended) faults.push('ended the process');
  if (growth !== null && growth > largest) faults.push(`grew by ${megabytes(growth)} MB`);
  if (!preview.ok && preview.problem.code === 'internal')
    faults.push(`failed: ${String(preview.problem.params['what'])}`);
  const kind = extname(name).slice(1);
  const tally = tallies.get(kind) ?? { files: 0, read: 0, refused: 0, slowest: 0, largest: 0 };
  tallies.set(kind, {
    files: tally.files + 1,
    read: tally.read + (preview.ok ? 1 : 0),
    refused: tally.refused + (preview.ok ? 0 : 1),
    slowest: Math.max(tally.slowest, took),
    largest: Math.max(tally.largest, growth ?? 0),
  });
  return faults;
}

/** Spoils a file; half of those that are ZIPs in one of their parts, so that more than the ZIP's own check is met. */
async function spoil(bytes: Uint8Array, chance: Chance): Promise<Uint8Array> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || chance.below(4) === 0) return mutate(bytes, chance);
  const parts = await unpack(bytes);
  const paths = [...parts.keys()].filter((path) => path.endsWith('.xml') || path.endsWith('.rels'));
  for (let times = 1 + chance.below(3); times > 0; times--) {
    const path = chance.pick(paths);
    parts.set(path, mutate(parts.get(path)!, chance));
  }
  return pack(parts);
}

async function takeIn(imports: Imports, path: string): Promise<void> {
  const job = randomUUID();
  const preview = await imports.preview(job, path, () => {});
  if (!preview.ok) throw new Error(preview.problem.code);
  imports.accept(job, [...preview.value.result.plans.keys()]);
}

/** All that the register holds, as one hash. */
function digestOf({ db }: Register): string {
  const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).pluck().all();
  const hash = createHash('sha256');
  for (const table of tables as string[]) hash.update(JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all()));
  return hash.digest('hex');
}

function report(kind: string, { files, read, refused, slowest, largest: most }: Tally): void {
  const each = `${files} files, ${read} read, ${refused} refused`;
  console.log(`${kind}: ${each}, slowest ${Math.round(slowest)} ms, most memory ${megabytes(most)} MB`);
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

void fuzz().then((status) => (process.exitCode = status));
