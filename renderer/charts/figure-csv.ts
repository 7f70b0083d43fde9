import type { FigureColumn, FigureData } from './figure-data.ts';

type Cell = number | string | null;

/** Amounts are written in tkr whatever the figure shows, none rounded away; shares in per cent. */
function numberIn(kind: FigureColumn['kind'], value: number): string {
  if (kind === 'count') return String(value);
  const scaled = kind === 'share' ? Math.round(value * 10_000) / 100 : value / 1000;
  return String(scaled).replace('.', ',');
}

/** The words beside the data that a file needs. */
export interface CsvWords {
  readonly group: string;
  readonly tkr: string;
  readonly percent: string;
}

/**
 * A figure's table as CSV (RFC 4180) as Swedish spreadsheets read it: UTF-8 with a byte order mark, semicolons, decimal
 * comma, CRLF. Group rows are left out and their name stands in a column of its own, so that sums are not counted twice.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function figureCsv(data: FigureData, words: CsvWords): string {
  return `\uFEFF${tableLines(data, words)
    .map((line) => line.map(csvField).join(';'))
    .join('\r\n')}\r\n`;
}

/** The same table with tabs between columns, for the clipboard. */
export function figureText(data: FigureData, words: CsvWords): string {
  return tableLines(data, words)
    .map((line) => line.map((cell) => safe(cell).replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

interface Field {
  readonly text: string;
  readonly isNumber: boolean;
}

function tableLines({ rows, columns, rowTitle, foot }: FigureData, words: CsvWords): Field[][] {
  const hasGroups = rows.some(({ isGroup }) => isGroup);
  const hasNotes = rows.some(({ note }) => note !== undefined);
  const word = (text: string): Field => ({ text, isNumber: false });
  const field = (kind: FigureColumn['kind'], cell: Cell | undefined): Field =>
    typeof cell === 'number' ? { text: numberIn(kind, cell), isNumber: true } : word(cell ?? '');
  const titled = ({ title, kind }: FigureColumn): Field => {
    if (kind === 'text' || kind === 'count') return word(title);
    return word(`${title}, ${kind === 'share' ? words.percent : words.tkr}`);
  };
  const lines = [
    [
      ...(hasGroups ? [word(words.group)] : []),
      ...(hasNotes ? [word('')] : []),
      word(rowTitle),
      ...columns.map(titled),
    ],
  ];
  let group = '';
  for (const row of rows) {
    if (row.isGroup) {
      group = row.label;
      continue;
    }
    lines.push([
      ...(hasGroups ? [word(group)] : []),
      ...(hasNotes ? [word(row.note ?? '')] : []),
      word(row.label),
      ...columns.map(({ id, kind }) => field(kind, row.cells[id])),
    ]);
  }
  if (foot)
    lines.push([
      ...(hasGroups ? [word('')] : []),
      ...(hasNotes ? [word('')] : []),
      word(foot.label),
      ...columns.map(({ id, kind }) => field(kind, foot.cells[id])),
    ]);
  return lines;
}

function csvField(field: Field): string {
  const text = safe(field);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** https://owasp.org/www-community/attacks/CSV_Injection: what begins so is a formula to a spreadsheet. */
function safe({ text, isNumber }: Field): string {
  return !isNumber && /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
