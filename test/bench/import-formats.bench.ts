// The year's bundle as PDF and as DOCX, both written by LibreOffice, to plans, budget and findings: beside poppler's text
// with its layout kept, and LibreOffice's own conversion to text, of the same files.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseDocument } from '../../electron/readers/read-document.ts';
import { median, report, times } from './measures.ts';

const real = resolve(process.cwd(), '../shared/source/tjansteplaner-2017.txt');
const sample = resolve(process.cwd(), 'electron/readers/sample/exempelstad-2027.txt');
const isReal = existsSync(real);
if (!isReal) console.log('the real document is missing (../shared/source): the sample is measured');
const folder = mkdtempSync(join(tmpdir(), 'klubba-bench-'));

function office(file: string, to: string, ...more: string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const given = [profile, '--headless', ...more, '--convert-to', to, '--outdir', folder, file];
  execFileSync('soffice', given, { stdio: 'ignore' });
}

async function measure(
  kind: 'PDF' | 'DOCX',
  what: string,
  other: (file: string) => void,
  goal?: number,
): Promise<void> {
  const name = `${isReal ? 'tjansteplaner-2017' : 'exempelstad-2027'}.${kind.toLowerCase()}`;
  office(isReal ? real : sample, kind.toLowerCase(), '--infilter=Text (encoded):UTF8,LF,,,,,false');
  const file = join(folder, name);
  const bytes = new Uint8Array(readFileSync(file));
  const importOnce = async (): Promise<void> => {
    // A reader may keep the bytes that it is given.
    const read = await parseDocument({ name, bytes: bytes.slice() }, () => {});
    if (!read.ok) throw new Error(read.problem.code);
  };
  const [first = Number.NaN] = await times(1, importOnce);
  const own = median(await times(11, importOnce));
  const theirs = median((await times(5, () => other(file))).slice(1));
  report(`import of ${isReal ? 'the real document' : 'the sample'} as ${kind}, ${Math.round(bytes.length / 1000)} kB`, [
    { what: 'first in a fresh process', value: first, unit: 'ms' },
    { what: 'median of 11', value: own, unit: 'ms' },
    { what: `${what}, median of 4`, value: theirs, unit: 'ms' },
    { what: `import against ${what}`, value: own / theirs, unit: '×', ...(goal !== undefined && { goal }) },
    { what: `first import against ${what}`, value: first / theirs, unit: '×' },
  ]);
}

const toText = (file: string): void => void execFileSync('pdftotext', ['-layout', file, join(folder, 'text')]);
const convert = (file: string): void => office(file, 'txt:Text (encoded):UTF8');

async function measureBoth(): Promise<void> {
  await measure('PDF', 'pdftotext -layout', toText);
  await measure('DOCX', 'LibreOffice to text', convert, 0.5);
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

void measureBoth()
  .catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    console.log('LibreOffice (soffice) or poppler (pdftotext) is missing: the import of PDF and DOCX is not measured');
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
