// A document's text to plans, budget and findings: the first time in a process, and once it is warm.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importText, isRefusal } from '../../shared/document/import-text.ts';
import { median, percentile, report, timed } from './measures.ts';

const real = resolve(process.cwd(), '../shared/source/tjansteplaner-2017.txt');
const sample = resolve(process.cwd(), 'electron/readers/sample/exempelstad-2027.txt');
const isReal = existsSync(real);
if (!isReal) console.log('the real document is missing (../shared/source): the sample is measured');

const text = readFileSync(isReal ? real : sample, 'utf8');
const read = (): void => {
  const result = importText(text, { name: 'plan.txt', sha256: '0'.repeat(64), kind: 'text' });
  if (isRefusal(result)) throw new Error(result.refused.code);
};
const first = timed(read);
const warm = Array.from({ length: 30 }, () => timed(read));

report(`import of ${isReal ? 'the real document' : 'the sample'}, ${Math.round(text.length / 1000)} 000 characters`, [
  { what: 'first in a fresh process', value: first, unit: 'ms', goal: 150 },
  { what: 'median of 30', value: median(warm), unit: 'ms', goal: 150 },
  { what: '90th percentile', value: percentile(warm, 0.9), unit: 'ms', goal: 150 },
]);
