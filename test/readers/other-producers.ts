import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileTypst } from '../../electron/documents/typst.ts';
import { convert } from './with-office.ts';

/** Whether Chromium is at hand; the tests that need it say so where it isn't. */
export const hasChromium = isThere('chromium');
if (!hasChromium) console.log('Chromium is missing: PDFs that it prints are not tried');

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A flat OpenDocument text as a browser prints it. */
export function printByChromium(fodt: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-chromium-'));
  try {
    const [page, printed] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(page, convert({ 'page.fodt': fodt }, 'html:XHTML Writer File')['page.fodt']!);
    const options = ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`];
    execFileSync('chromium', [...options, `--print-to-pdf=${printed}`, `file://${page}`], { stdio: 'ignore' });
    return new Uint8Array(readFileSync(printed));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const template = `#let made = json(bytes(sys.inputs.data))
#set page(paper: "a4", header: "Exempelstad Dnr 0112/26", footer: context align(right)[Tjänsteplaner 2027, sida #counter(page).display() (#counter(page).final().first())])
#set text(font: "Libertinus Serif", size: 10.5pt, lang: "sv", hyphenate: false)
#for (kind, level, words, rows) in made {
  if kind == "h" { heading(level: level, words) }
  if kind == "p" { par(words) }
  if kind == "two" { columns(2, par(words)) }
  if kind == "table" { table(columns: rows.first().len(), align: (x, y) => if x == 0 { left } else { right }, ..rows.flatten()) }
}`;

/** A flat OpenDocument text as Typst sets it: its headings, paragraphs and tables. */
export async function printByTypst(fodt: string): Promise<Uint8Array> {
  const body = fodt.slice(fodt.indexOf('<office:text>'));
  const piece =
    /<text:section.*?>(.*?)<\/text:section>|<text:h [^>]*outline-level="(\d)">(.*?)<\/text:h>|<table:table .*?<\/table:table>|<text:p [^>]*>(.*?)<\/text:p>/gsu;
  const data = [...body.matchAll(piece)].map(([whole, section, level, heading, words]) => {
    if (section !== undefined) return ['two', 0, plain(section), []];
    if (heading !== undefined) return ['h', Number(level), plain(heading), []];
    if (words !== undefined) return ['p', 0, plain(words), []];
    const rows = [...whole.matchAll(/<table:table-row>(.*?)<\/table:table-row>/gsu)].map(([, row]) =>
      [...row!.matchAll(/<table:table-cell.*?>(.*?)<\/table:table-cell>/gsu)].map(([, cell]) => plain(cell!)),
    );
    return ['table', 0, '', rows];
  });
  const { bytes } = await compileTypst({ template, data, files: new Map(), standard: 'a-2a', now: new Date(0) });
  return bytes;
}

function plain(xml: string): string {
  return xml
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
