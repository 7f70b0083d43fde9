// Spreadsheets as an office has them: described as OpenDocument's flat XML or CSV, and written as files by LibreOffice.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A cell: words, a number, or anything with more to say; null is empty. */
export type Cell =
  | string
  | number
  | null
  | {
      readonly value?: number;
      readonly date?: string;
      readonly formula?: string;
      readonly percent?: number;
      readonly text?: string;
      /** Columns and rows that it is merged over. */
      readonly over?: readonly [columns: number, rows: number];
    };
export type TestSheet = {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly isHidden?: boolean;
  /** Rows that are hidden, by index. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
};

/** A folder of the test's own. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-sheets-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A file in another format, beside it, as LibreOffice converts it. */
export function converted(path: string, to: string, ...more: readonly string[]): string {
  const folder = dirname(path);
  const profile = `-env:UserInstallation=file://${join(tmpdir(), `klubba-office-${process.pid}`)}`;
  const args = [profile, '--headless', ...more, '--convert-to', to, '--outdir', folder, path];
  execFileSync('soffice', args, { stdio: 'ignore', timeout: 120_000 });
  return join(folder, `${basename(path).replace(/\.\w+$/, '')}.${to.split(':')[0]}`);
}

/** A workbook that LibreOffice wrote from sheets. */
export function workbook(folder: string, name: string, sheets: readonly TestSheet[], to = 'xlsx'): string {
  const path = join(folder, `${name}.fods`);
  writeFileSync(path, flat(sheets));
  return converted(path, to);
}

function flat(sheets: readonly TestSheet[]): string {
  const space = (name: string): string => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  const spaces = [
    ...['office', 'table', 'text', 'style'].map(space),
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"',
    'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces.join(' ')} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
<number:percentage-style style:name="N2"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<style:style style:name="share" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>${sheets.map(table).join('')}</office:spreadsheet></office:body></office:document>`;
}

function table({ name, rows, isHidden, hiddenRows = [], hiddenColumns = [] }: TestSheet): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const columns = Array.from(
    { length: width },
    (_, i) => `<table:table-column${hiddenColumns.includes(i) ? ' table:visibility="collapse"' : ''}/>`,
  );
  const lines = rows.map(
    (row, i) =>
      `<table:table-row${hiddenRows.includes(i) ? ' table:visibility="collapse"' : ''}>${row.map((one, at) => (one === null && isCovered(rows, i, at) ? '<table:covered-table-cell/>' : cell(one))).join('')}</table:table-row>`,
  );
  return `<table:table table:name="${escaped(name)}"${isHidden ? ' table:style-name="hidden"' : ''}>${columns.join('')}${lines.join('')}</table:table>`;
}

/** Whether a merged cell above or to the left lies over a place. */
function isCovered(rows: TestSheet['rows'], row: number, column: number): boolean {
  return rows.slice(0, row + 1).some((cells, top) =>
    cells.some((one, left) => {
      const over = typeof one === 'object' && one !== null ? one.over : undefined;
      return over !== undefined && left <= column && column < left + over[0] && row < top + over[1];
    }),
  );
}

function cell(one: Cell): string {
  if (one === null) return '<table:table-cell/>';
  if (typeof one === 'string') return `<table:table-cell office:value-type="string">${words(one)}</table:table-cell>`;
  if (typeof one === 'number') return `<table:table-cell office:value-type="float" office:value="${one}"/>`;
  const over = one.over
    ? ` table:number-columns-spanned="${one.over[0]}" table:number-rows-spanned="${one.over[1]}"`
    : '';
  if (one.date)
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${one.date}"${over}/>`;
  if (one.percent !== undefined)
    return `<table:table-cell table:style-name="share" office:value-type="percentage" office:value="${one.percent}"${over}/>`;
  if (one.formula)
    return `<table:table-cell table:formula="of:=${escaped(one.formula)}" office:value-type="float"${over}/>`;
  if (one.text !== undefined)
    return `<table:table-cell office:value-type="string"${over}>${words(one.text)}</table:table-cell>`;
  return `<table:table-cell office:value-type="float" office:value="${one.value ?? 0}"${over}/>`;
}

function words(text: string): string {
  return text
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
