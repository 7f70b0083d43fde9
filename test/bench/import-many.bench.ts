// A hundred documents in one go, as they are read in the window: each in a process of its own, then all taken into a
// register. Each is the year's whole bundle, in another year.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { machineOf } from '../../electron/machine.ts';
import { forkIsolate } from '../../electron/readers/fork-isolate.ts';
import { Imports } from '../../electron/readers/imports.ts';
import { median, percentile, report } from './measures.ts';

const documents = 100;
const real = resolve(process.cwd(), '../shared/source/tjansteplaner-2017.txt');
const sample = resolve(process.cwd(), 'electron/readers/sample/exempelstad-2027.txt');
const isReal = existsSync(real);
if (!isReal) console.log('the real document is missing (../shared/source): the sample is measured');
const text = readFileSync(isReal ? real : sample, 'utf8');
// Beside the repository, as temporary folders may lie in memory and the register is to be on disk.
const place = resolve(process.cwd(), '.cache');
mkdirSync(place, { recursive: true });
const folder = mkdtempSync(join(place, 'bench-many-'));

async function measure(): Promise<void> {
  const opened = openRegister(join(folder, 'register'));
  if (!opened.ok) throw new Error(opened.problem.code);
  const machine = machineOf(roomsOf(opened.value), () => new Date(), randomUUID);
  const imports = new Imports(machine, forkIsolate(join('dist', 'electron')));
  const read: number[] = [];
  const taken: number[] = [];
  const begun = performance.now();
  const jobs: [string, number][] = [];
  for (let year = 0; year < documents; year++) {
    const path = join(folder, `tjansteplaner-${year}.txt`);
    writeFileSync(path, inYear(year));
    const from = performance.now();
    const job = randomUUID();
    const preview = await imports.preview(job, path, () => {});
    if (!preview.ok) throw new Error(preview.problem.code);
    read.push(performance.now() - from);
    jobs.push([job, preview.value.result.plans.length]);
  }
  const readAll = performance.now() - begun;
  for (const [job, plans] of jobs) {
    const from = performance.now();
    const accepted = imports.accept(job, [...Array(plans).keys()]);
    if (!accepted.ok) throw new Error(accepted.problem.code);
    taken.push(performance.now() - from);
  }
  const all = performance.now() - begun;
  const plans = machine.rooms.versions.all().length;
  opened.value.close();
  report(`${documents} documents of ${Math.round(text.length / 1000)} 000 characters in one go, ${plans} plans`, [
    { what: 'read, in all', value: readAll, unit: 'ms' },
    { what: 'read, median of one', value: median(read), unit: 'ms', goal: 1000 },
    { what: 'read, 90th percentile', value: percentile(read, 0.9), unit: 'ms' },
    { what: 'taken in, median of one', value: median(taken), unit: 'ms' },
    { what: 'taken in, 90th percentile', value: percentile(taken, 0.9), unit: 'ms' },
    { what: 'read and taken in, in all', value: all, unit: 'ms' },
  ]);
}

/** The bundle with every year of it moved, so that no two documents are of one year. */
function inYear(shift: number): string {
  const by = shift - documents / 2;
  return text.replace(/(?<!\d)(?:199\d|20[0-4]\d)(?!\d)/g, (year) => String(Number(year) + by));
}

void measure().finally(() => rmSync(folder, { recursive: true, force: true }));
