// What a document changes: the comparing phase against a register that has it and three versions more, and texts by word.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { compareImport } from '../../electron/readers/compare-import.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { importText, isRefusal } from '../../shared/document/import-text.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { diffPlans } from '../../shared/plan/diff.ts';
import { planVersion } from '../../shared/plan/plan.ts';
import { diffText } from '../../shared/plan/text-diff.ts';
import { median, percentile, report, timed } from './measures.ts';

const real = resolve(process.cwd(), '../shared/source/tjansteplaner-2017.txt');
const sample = resolve(process.cwd(), 'electron/readers/sample/exempelstad-2027.txt');
const isReal = existsSync(real);
if (!isReal) console.log('the real document is missing (../shared/source): the sample is measured');
const text = readFileSync(isReal ? real : sample, 'utf8');

const read = (sha256: string): ImportResult => {
  const result = importText(text, { name: 'plan.txt', sha256, kind: 'text' });
  if (isRefusal(result)) throw new Error(result.refused.code);
  return result;
};

/** The same document with another amount and another word in every plan. */
function changed(result: ImportResult, turn: number): ImportResult {
  const other = structuredClone(result);
  for (const { direction, initiatives } of other.plans) {
    direction.text += ` Omgång ${turn}.`;
    const [first] = initiatives;
    const [year] = Object.keys(first?.costs ?? {});
    if (first && year !== undefined) first.costs[year] = turn * 1000;
  }
  return other;
}

const folder = mkdtempSync(join(tmpdir(), 'klubba-compare-'));
const opened = openRegister(join(folder, 'register'));
if (!opened.ok) throw new Error(opened.problem.code);
const rooms = roomsOf(opened.value);
const first = read('0'.repeat(64));
for (let turn = 0; turn < 4; turn++) {
  const at = `2026-11-0${turn + 1}T08:00:00.000Z`;
  const result = turn === 0 ? first : changed(first, turn);
  rooms.sources.put({ ...result.source, sha256: String(turn).repeat(64), text, import: result }, at);
  for (const { plan } of plansOf(result)) {
    const [newest] = rooms.versions.of(plan);
    rooms.versions.put(planVersion(plan, newest ? [newest.hash] : []), at);
  }
}
const next = changed(first, 9);
const begun = timed(() => compareImport(rooms, next));
const comparing = Array.from({ length: 30 }, () => timed(() => compareImport(rooms, next)));
const { plans } = compareImport(rooms, next);
const pairs = plansOf(next).flatMap(({ plan }, i) => {
  const base = plans[i]?.base?.plan;
  return base ? [[base, plan] as const] : [];
});
const differing = Array.from({ length: 30 }, () => timed(() => pairs.map(([was, is]) => diffPlans(was, is))));

const words = Array.from({ length: 10_000 }, (_, at) => `ord${at}${at % 12 === 11 ? '.' : ''}`);
const half = words.map((word, at) => (at % 24 === 0 ? `annat${at}` : word)).join(' ');
const other = words.map((word) => word.replace('ord', 'sak')).join(' ');
const some = Array.from({ length: 10 }, () => timed(() => diffText(words.join(' '), half)));
const all = Array.from({ length: 10 }, () => timed(() => diffText(words.join(' '), other)));

report(`a changed document against its register, ${plans.length} plans in 4 versions`, [
  { what: 'comparing, the first time', value: begun, unit: 'ms', goal: 100 },
  { what: 'comparing, median of 30', value: median(comparing), unit: 'ms', goal: 100 },
  { what: 'comparing, 90th percentile', value: percentile(comparing, 0.9), unit: 'ms', goal: 100 },
  { what: 'field by field, all plans, median', value: median(differing), unit: 'ms', goal: 20 },
  { what: '10 000 words, one in 24 another', value: median(some), unit: 'ms', goal: 200 },
  { what: '10 000 words, none alike', value: median(all), unit: 'ms', goal: 200 },
]);
opened.value.close();
rmSync(folder, { recursive: true, force: true });
