// What a person says of a sheet's columns, at the largest that is read: 20,000 rows, 200,000 cells. It takes time in
// proportion to the rows, whatever they are.
import { csvBook } from '../../electron/readers/sheets/csv-book.ts';
import { mapBook, settleBook } from '../../electron/readers/sheets/settle.ts';
import { median, report, timed, type Measure } from './measures.ts';

const heading = 'Tjänsteområde;Nr;Initiativ;Prio;2027, tkr;2028, tkr;2029, tkr;2030, tkr;Mål;Ansvarig';
const source = { name: 'stor.csv', sha256: '0'.repeat(64), kind: 'csv' };
const after = (i: number): string => `Initiativ ${i};${i % 4};${i};${i + 1};;12,5;Mål ${i};Anna`;
const tables: Readonly<Record<string, (i: number) => string>> = {
  'many areas': (i) => `Område ${Math.floor(i / 25)};${(i % 25) + 1};${after(i)}`,
  'one area with parts': (i) => `Ekonomi;${Math.floor(i / 2)}${i % 2 === 1 ? '.1' : ''};${after(i)}`,
  'a sum after every four': (i) =>
    i % 5 === 4 ? `Summa Område ${Math.floor(i / 5)};;;;5;5;5;5` : `Område ${Math.floor(i / 5)};${i + 1};${after(i)}`,
};

/** Milliseconds that it takes to map a table of so many rows; the middle of five. */
function taken(row: (i: number) => string, rows: number): number {
  const text = [heading, ...Array.from({ length: rows }, (_, i) => row(i))].join('\n');
  const book = csvBook(text, ';', source.name);
  if (book === null) throw new Error('too large');
  const settled = settleBook(book);
  return median(Array.from({ length: 5 }, () => timed(() => mapBook(book, settled, source))));
}

report(
  'mapping of a sheet of 19,900 rows and ten columns',
  Object.entries(tables).flatMap(([name, row]): Measure[] => {
    const [few, many] = [taken(row, 1990), taken(row, 19_900)];
    return [
      { what: name, value: many, unit: 'ms' },
      { what: `${name}: ten times the rows`, value: many / few, unit: '×', goal: 25 },
    ];
  }),
);
