import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { figureCsv, figureText } from '../../renderer/charts/figure-csv.ts';
import type { FigureData } from '../../renderer/charts/figure-data.ts';

const words = { group: 'Grupp', tkr: 'tkr', percent: '%' };

const data: FigureData = {
  name: 'prov',
  title: 'Prov',
  summary: '',
  rowTitle: 'Namn',
  columns: [
    { id: 'amount', title: 'Budget 2017', kind: 'amount' },
    { id: 'share', title: 'Andel', kind: 'share' },
    { id: 'count', title: 'Antal', kind: 'count' },
    { id: 'comment', title: 'Kommentar', kind: 'text' },
  ],
  rows: [
    { id: 'g', label: 'Bolag; "stora"', isGroup: true, cells: { amount: 99 } },
    {
      id: '1',
      label: '=1+1',
      note: 'B100',
      cells: { amount: 404_500, share: 0.12345, count: 3, comment: '@rad\nett' },
    },
    { id: '2', label: 'Inkasso', cells: { amount: -2_142_000, share: null, count: null, comment: null } },
    { id: '3', label: 'Noll', cells: { amount: 0, comment: ' -x' } },
  ],
  foot: { label: 'Summa', cells: { amount: -1_737_500 } },
  unit: 'mnkr',
};

describe('a figure as CSV', () => {
  const csv = figureCsv(data, words);
  const read = Papa.parse<string[]>(csv.slice(1), { delimiter: ';' }).data;

  it('is what a Swedish spreadsheet reads: byte order mark, semicolons, decimal comma, CRLF', () => {
    expect(csv.startsWith('\uFEFFGrupp;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(read[0]).toEqual(['Grupp', '', 'Namn', 'Budget 2017, tkr', 'Andel, %', 'Antal', 'Kommentar']);
    expect(read[1]?.slice(3, 6)).toEqual(['404,5', '12,35', '3']);
  });

  it('tells empty from zero, and keeps negative amounts as numbers', () => {
    expect(read[2]?.slice(2)).toEqual(['Inkasso', '-2142', '', '', '']);
    expect(read[3]?.slice(2, 5)).toEqual(['Noll', '0', '']);
    expect(read[4]?.slice(2, 4)).toEqual(['Summa', '-1737,5']);
  });

  it('lets no text be run as a formula', () => {
    const texts = read.flat().filter((cell) => /^\s*[=+@-]/.test(cell) && !/^-?[\d,]+$/.test(cell));
    expect(texts).toEqual([]);
    expect(read[1]?.[2]).toBe("'=1+1");
    expect(read[1]?.[6]).toBe("'@rad\nett");
    expect(read[3]?.[6]).toBe("' -x");
  });

  it('names each row’s group beside it, so that no sum is counted twice', () => {
    expect(read.slice(1, 4).map(([group]) => group)).toEqual(Array(3).fill('Bolag; "stora"'));
    expect(csv).not.toContain('0,099');
  });

  it('is copied with tabs, each row a line', () => {
    const lines = figureText(data, words).split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[1]?.split('\t')).toEqual(['Bolag; "stora"', 'B100', "'=1+1", '404,5', '12,35', '3', "'@rad ett"]);
  });
});
