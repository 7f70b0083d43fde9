import { describe, expect, test } from 'vitest';

import type { ImportResult } from '../../shared/document/import-result.ts';
import { imported, real } from './documents.ts';

const missing = 'the real plans are not at ../shared/source';

// Figures read by hand from the document, in tkr.
describe.skipIf(real === undefined)(`the real tables of 2017${real === undefined ? ` (${missing})` : ''}`, () => {
  let once: ImportResult | undefined;
  const result = (): ImportResult => (once ??= imported(real ?? ''));
  const sliceOf = ([start, end]: readonly [number, number]): string => (real ?? '').slice(start, end);

  test('give the cost per organisation in its group, over two pages', () => {
    const { organisations } = result();
    const counts = new Map<string, number>();
    for (const { group } of organisations) counts.set(group, (counts.get(group) ?? 0) + 1);
    expect([...counts]).toEqual([
      ['Stadsdelsförvaltningar', 10],
      ['Fackförvaltningar', 21],
      ['Bolag', 30],
      ['Kommunalförbund', 2],
    ]);
    const rows = organisations.map(({ group, code, name, amounts }) => [group, code, name, ...inTkr(amounts)]);
    expect(rows[0]).toEqual(['Stadsdelsförvaltningar', 'N131', 'Angered', 52_257, 52_213, 59_857]);
    expect(rows[10]).toEqual(['Fackförvaltningar', 'I060', 'Intraservice', 9978, 9824, 12_323]);
    expect(rows[16]).toEqual(['Fackförvaltningar', 'N152', 'Valnämnden', 121, 115, 83]);
    expect(rows[21]).toEqual(['Fackförvaltningar', 'N392', 'Park- och Naturförvaltn.', 6277, 6206, 6379]);
    expect(rows[31]).toEqual(['Bolag', 'B100', 'Stadshus AB', 354, 341, 404]);
    expect(rows[34]).toEqual(['Bolag', 'B115', 'Göteborg Energi GothNet AB', 54, 54, 0]);
    expect(rows[62]).toEqual(['Kommunalförbund', 'K920', 'Samordningsförbundet Gbg - Hisingen', 3, 3, 3]);
    expect(Object.keys(organisations[0]?.amounts ?? {})).toEqual(['P0 2016', 'P1 2016', 'Budget 2017']);
    expect(sliceOf(organisations[31]!.at)).toBe('B100 Stadshus AB 354 341 404');
  });
});

function inTkr(amounts: Readonly<Record<string, number | null>>): (number | null)[] {
  return Object.values(amounts).map((amount) => (amount === null ? null : amount / 1000));
}
