// A PDF to plans, budget and findings, against poppler's text with its layout kept, of the same file.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseDocument } from '../../electron/readers/read-document.ts';
import { median, report, times } from './measures.ts';

const real = resolve(process.cwd(), '../shared/source/tjansteplaner-2017.txt');
const sample = resolve(process.cwd(), 'electron/readers/sample/exempelstad-2027.txt');
const isReal = existsSync(real);
const folder = mkdtempSync(join(tmpdir(), 'klubba-bench-'));
const document = join(folder, 'plan.pdf');

const makePdf = (): void => {
  writeFileSync(join(folder, 'plan.txt'), readFileSync(isReal ? real : sample));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const how = ['--headless', '--infilter=Text (encoded):UTF8,LF,,,,,false', '--convert-to', 'pdf', '--outdir', folder];
  execFileSync('soffice', [profile, ...how, join(folder, 'plan.txt')], { stdio: 'ignore' });
};
const importOnce = async (bytes: Uint8Array): Promise<void> => {
  const read = await parseDocument({ name: 'plan.pdf', bytes }, () => {});
  if (!read.ok) throw new Error(read.problem.code);
};
const toText = (): void =>
  void execFileSync('pdftotext', ['-layout', document, join(folder, 'text')], { stdio: 'ignore' });

try {
  if (!isReal) console.log('the real document is missing (../shared/source): the sample is measured');
  makePdf();
  const bytes = new Uint8Array(readFileSync(document));
  const [first] = await times(1, () => importOnce(bytes));
  const warm = median(await times(9, () => importOnce(bytes)));
  const theirs = median((await times(6, toText)).slice(1));
  report(`import of ${isReal ? 'the real document' : 'the sample'} as PDF, ${Math.round(bytes.length / 1000)} kB`, [
    { what: 'first in a fresh process', value: first!, unit: 'ms' },
    { what: 'median of 9', value: warm, unit: 'ms' },
    { what: 'pdftotext -layout, median of 5', value: theirs, unit: 'ms' },
    { what: 'import against pdftotext -layout', value: warm / theirs, unit: '×' },
    { what: 'first import against pdftotext -layout', value: first! / theirs, unit: '×' },
  ]);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  console.log('LibreOffice (soffice) or poppler (pdftotext) is missing: the import of PDF is not measured');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
