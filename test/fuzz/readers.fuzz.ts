// `npm run fuzz [-- N --seed=S --only=I]`: the files made to hurt, and as many spoilt ones as make N in all (2,000 unless
// told), an equal share for each reader. None may end the reading process, cost it over 5 s of its own time or 500 MB,
// fail without a sentence, break what the window is promised, or change the register. A file is made anew by its seed and
// number; those that did wrong are kept in test-results/fuzz.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { openRegister, type Register } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { Chance } from './chance.ts';
import { hostiles, small } from './hostile.ts';
import { makeSeeds, type Seed } from './seeds.ts';
import { kinds, spoil } from './spoil.ts';
import { Tallies } from './tallies.ts';
import { Trials } from './trial.ts';

type File = { readonly name: string; readonly kind: string; readonly make: () => Promise<Uint8Array> };

const kept = join('test-results', 'fuzz');
// Two at once: the machine that this must not take long on has two cores.
const lanes = 2;

async function fuzz(words: readonly string[]): Promise<number> {
  const told = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
  const count = Number(words.find((word) => /^\d+$/.test(word)) ?? 2000);
  const seed = Number(told('seed') ?? Date.now() % 1_000_000);
  const only = told('only');
  const script = told('reader') ?? join('dist', 'electron', 'import-worker.cjs');
  // As a test: the files that are quickly made, fewer seeds, and nobody's time judged.
  const isShort = words.includes('--short');
  console.log(`seed ${seed}`);
  if (!isShort) rmSync(kept, { recursive: true, force: true });
  const folder = mkdtempSync(join(tmpdir(), 'klubba-fuzz-'));
  const opened = openRegister(join(folder, 'register'));
  if (!opened.ok) throw new Error(opened.problem.code);
  const trials = Array.from({ length: lanes }, () => new Trials(folder, roomsOf(opened.value), script, isShort));
  await trials[0]!.takeIn(join('electron', 'readers', 'sample', 'exempelstad-2027.txt'));
  const before = digestOf(opened.value);
  const tallies = new Tallies();
  const seeds = await makeSeeds(isShort);
  let wrong = 0;
  const tryOne = async (on: Trials, { name, kind, make }: File, mustRead = false): Promise<void> => {
    const bytes = await make();
    const { preview, cost, faults } = await on.read(name, bytes);
    tallies.add(kind, name, preview, cost);
    const why = mustRead && !(preview.ok && preview.value.result.plans.length > 0) ? ['is sound and was not read'] : [];
    for (const fault of [...faults, ...why]) console.error(`${name}: ${fault}`);
    if (faults.length + why.length === 0) return;
    wrong++;
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, name), bytes);
  };
  // Sound files first: a reader that refuses one would be spared by all that follows.
  for (const { name, bytes } of seeds) {
    await tryOne(trials[0]!, { name: `sound-${name}`, kind: 'sound', make: async () => bytes }, true);
  }
  const hurting = (isShort ? small : hostiles).map(({ name, make }): File => ({
    name,
    kind: `hostile ${extname(name).slice(1)}`,
    make,
  }));
  const files = [...hurting, ...spoilt(seeds, seed, count - hurting.length)];
  const queue = files.filter(({ name }) => only === undefined || name === only || name.startsWith(`${seed}-${only}-`));
  const total = queue.length;
  await Promise.all(
    trials.map(async (on) => {
      for (let file = queue.shift(); file !== undefined; file = queue.shift()) await tryOne(on, file);
    }),
  );
  const isChanged = digestOf(opened.value) !== before;
  for (const one of trials) one.stop();
  opened.value.close();
  rmSync(folder, { recursive: true, force: true });
  for (const line of tallies.lines()) console.log(line);
  if (isChanged) console.error('the register has changed');
  console.log(`${total} files, ${wrong} wrong, register ${isChanged ? 'changed' : 'unchanged'}`);
  return wrong === 0 && !isChanged ? 0 : 1;
}

/** Spoilt files, one kind after the other in turn; each is made by the seed and its number alone. */
function spoilt(seeds: readonly Seed[], seed: number, count: number): File[] {
  const by = kinds.map((kind) => seeds.filter((one) => one.kind === kind)).filter((of) => of.length > 0);
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const of = by[index % by.length]!;
    const { name, kind, bytes } = of[Math.floor(index / by.length) % of.length]!;
    const chance = new Chance(Math.imul(seed, 0x9e3779b1) + index);
    return { name: `${seed}-${index}-${name}`, kind, make: () => spoil(kind, bytes, chance) };
  });
}

/** All that the register holds, as one hash. */
function digestOf({ db }: Register): string {
  const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).pluck().all();
  const hash = createHash('sha256');
  for (const table of tables as string[]) hash.update(JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all()));
  return hash.digest('hex');
}

void fuzz(process.argv.slice(2)).then((status) => (process.exitCode = status));
