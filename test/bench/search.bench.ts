// Searching a hundred years of plans in a real register: the real document (or the sample) shifted year by year, its words
// turned about by chance that comes out the same each time, and some of them joined into new compounds as Swedish does.
import Database from 'better-sqlite3';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { importText, isRefusal } from '../../shared/document/import-text.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { planVersion } from '../../shared/plan/plan.ts';
import { chance } from '../crash/scripted-input.ts';
import { median, percentile, report, timed, type Measure } from './measures.ts';
import { inYear } from './years.ts';

const years = 100;
const first = 1950;
const real = resolve(process.cwd(), '../shared/source/tjansteplaner-2017.txt');
const sample = resolve(process.cwd(), 'electron/readers/sample/exempelstad-2027.txt');
const isReal = existsSync(real);
if (!isReal) console.log('the real document is missing (../shared/source): the sample is measured');
const text = readFileSync(isReal ? real : sample, 'utf8');
const imported = importText(text, { name: 'plan.txt', sha256: '0'.repeat(64), kind: 'text' });
if (isRefusal(imported)) throw new Error(imported.refused.code);

const place = resolve(process.cwd(), '.cache');
mkdirSync(place, { recursive: true });
const folder = mkdtempSync(join(place, 'bench-search-'));

/** Words that are common, rare, short, inside others, together, apart, and being typed. */
const questions: readonly string[] = [
  'upphandling',
  'e-handel',
  'staden',
  'plan',
  'it',
  'system',
  'ekonomi',
  'N131',
  'informationssäkerhet',
  'direktupphandling avtal',
  'effekter vid avslag',
  '"långsiktig inriktning"',
  'utveckling -förvaltning',
  'kommunikation intranät',
  'användare behov stöd',
  'upph',
  'up',
  'finns-inte-alls',
  'tjänst',
  'ning',
  '2 400',
  'och',
];

try {
  const opened = openRegister(folder);
  if (!opened.ok) throw new Error(opened.problem.code);
  const register = opened.value;
  const rooms = roomsOf(register);
  const random = chance(7);
  const indexing: number[] = [];
  for (let year = first; year < first + years; year++) {
    const result = inYear(imported, year, random);
    const sha256 = String(year).padStart(64, '0');
    const at = `${year - 1}-06-29T08:00:00.000Z`;
    // Outside `together`, which would index at once: what indexing takes is measured by itself.
    rooms.sources.put({ sha256, name: `${year}.txt`, kind: 'text', text, import: result }, at);
    for (const { plan } of plansOf(result)) rooms.versions.put(planVersion(plan), at);
    indexing.push(timed(() => rooms.together(() => {})));
  }
  const pages = (name: string) =>
    register.db.prepare('SELECT sum(pgsize) FROM dbstat WHERE name LIKE ?').pluck().get(name) as number | null;
  const size = hasDbstat(register.db) ? (pages('search%') ?? 0) : 0;
  const entries = register.db.prepare('SELECT count(*) FROM search_text').pluck().get() as number;
  const words = register.db.prepare('SELECT count(*) FROM search_word').pluck().get() as number;
  const took = new Map<string, number[]>();
  let found = 0;
  const worked: number[] = [];
  for (let round = 0; round < 12; round++)
    for (const query of questions) {
      const asked = { query, isTyping: true, year: null, areaId: null, what: null, limit: 50 };
      const before = process.cpuUsage();
      const time = timed(() => (found += rooms.search.find(asked, () => null).count));
      const { user, system } = process.cpuUsage(before);
      if (round > 1) worked.push((user + system) / 1000);
      if (round > 1) took.set(query, [...(took.get(query) ?? []), time]);
    }
  const all = [...took.values()].flat();
  register.db.pragma('wal_checkpoint(TRUNCATE)');
  const bytes = statSync(join(folder, 'register.db')).size;
  for (const [query, times] of took) {
    const { count } = rooms.search.find(
      { query, isTyping: true, year: null, areaId: null, what: null, limit: 1 },
      () => null,
    );
    console.log(`  ${query.padEnd(28)} ${median(times).toFixed(1).padStart(7)} ms  ${String(count).padStart(6)} hits`);
  }
  const measures: Measure[] = [
    { what: 'question with 50 excerpts, median', value: median(all), unit: 'ms', goal: 50 },
    { what: 'question with 50 excerpts, 95th percentile', value: percentile(all, 0.95), unit: 'ms', goal: 50 },
    { what: 'time of the processor, 95th percentile', value: percentile(worked, 0.95), unit: 'ms' },
    { what: 'indexing a year and joining the pieces of the index, median', value: median(indexing), unit: 'ms' },
    { what: 'register', value: bytes / 1e6, unit: 'MB' },
    { what: 'of which what search keeps', value: size / 1e6, unit: 'MB' },
    { what: 'texts', value: entries, unit: '' },
    { what: 'different words', value: words, unit: '' },
  ];
  register.close();
  report(`search over ${years} years of ${isReal ? 'the real document' : 'the sample'}, ${found} found`, measures);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function hasDbstat(db: Database.Database): boolean {
  try {
    return db.prepare('SELECT 1 FROM dbstat LIMIT 1').get() !== undefined;
  } catch {
    return false;
  }
}
