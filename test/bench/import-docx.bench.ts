// A Word document to plans, budget and findings, against LibreOffice's own conversion of the same file to text.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseDocument } from '../../electron/readers/read-document.ts';
import { median, report, times } from './measures.ts';

const real = resolve(process.cwd(), '../shared/source/tjansteplaner-2017.txt');
const sample = resolve(process.cwd(), 'electron/readers/sample/exempelstad-2027.txt');
const isReal = existsSync(real);
const folder = mkdtempSync(join(tmpdir(), 'klubba-bench-'));
const document = join(folder, 'plan.docx');

const office = (file: string, to: string, ...more: string[]): void => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const given = [profile, '--headless', ...more, '--convert-to', to, '--outdir', folder, file];
  execFileSync('soffice', given, { stdio: 'ignore' });
};
const importOnce = async (bytes: Uint8Array): Promise<void> => {
  const read = await parseDocument({ name: 'plan.docx', bytes }, () => {});
  if (!read.ok) throw new Error(read.problem.code);
};

try {
  if (!isReal) console.log('the real document is missing (../shared/source): the sample is measured');
  writeFileSync(join(folder, 'plan.txt'), readFileSync(isReal ? real : sample));
  office(join(folder, 'plan.txt'), 'docx', '--infilter=Text (encoded):UTF8,LF,,,,,false');
  const bytes = new Uint8Array(readFileSync(document));
  const [first] = await times(1, () => importOnce(bytes));
  const warm = await times(15, () => importOnce(bytes));
  const converted = await times(4, () => office(document, 'txt:Text (encoded):UTF8'));
  const own = median(warm);
  const theirs = median(converted.slice(1));
  report(`import of ${isReal ? 'the real document' : 'the sample'} as DOCX, ${Math.round(bytes.length / 1000)} kB`, [
    { what: 'first in a fresh process', value: first!, unit: 'ms' },
    { what: 'median of 15', value: own, unit: 'ms' },
    { what: 'LibreOffice to text, median of 3', value: theirs, unit: 'ms' },
    { what: 'import against LibreOffice', value: own / theirs, unit: '×', goal: 0.5 },
    { what: 'first import against LibreOffice', value: first! / theirs, unit: '×', goal: 1 },
  ]);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  console.log('LibreOffice (soffice) is missing: the import of DOCX is not measured');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
