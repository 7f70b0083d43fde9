import { describe, expect, it } from 'vitest';
import { diffRows, type AmountRow } from '../../shared/plan/diff-rows.ts';
import { compareVersionNumbers, olderIn } from '../../shared/plan/version-order.ts';
import { parks } from '../meeting/plans.ts';

const row = (name: string, amounts: AmountRow['amounts'], note: string | null = null): AmountRow => ({
  group: 'Ekonomi',
  name,
  amounts,
  note,
});

describe('two tables', () => {
  const before = [
    row('Fakturor', { '2026': 100, '2027': 200 }),
    row('Lån', { '2026': null }),
    row('Lån', { '2026': 5 }),
  ];

  it('that say the same do not differ, whatever their order and spaces', () => {
    const after = [before[1]!, { ...before[0]!, name: 'fak\u00adturor ' }, before[2]!];
    expect(diffRows(before, after)).toEqual([]);
  });

  it('differ in amounts, notes, rows that came and rows that went', () => {
    const after = [
      row('Fakturor', { '2026': 100, '2027': 250 }, 'Fler'),
      row('Lån', { '2026': null }),
      row('Skatt', { '2027': 9 }),
    ];
    expect(diffRows(before, after)).toEqual([
      {
        change: 'changed',
        group: 'Ekonomi',
        name: 'Fakturor',
        amounts: [{ column: '2027', before: 200, after: 250, difference: 50 }],
        note: { before: null, after: 'Fler' },
      },
      expect.objectContaining({
        change: 'added',
        name: 'Skatt',
        amounts: [expect.objectContaining({ difference: 9 })],
      }),
      expect.objectContaining({
        change: 'removed',
        name: 'Lån',
        amounts: [expect.objectContaining({ difference: -5 })],
      }),
    ]);
  });

  it('tell an empty amount from a zero', () => {
    expect(diffRows([row('Lån', { '2026': null })], [row('Lån', { '2026': 0 })])).toMatchObject([
      { amounts: [{ before: null, after: 0, difference: 0 }] },
    ]);
  });
});

describe('version numbers', () => {
  it.each([
    ['4.0', '5.0', -1],
    ['1.10', '1.9', 1],
    ['4', '4.0', 0],
    ['', '4.0', 0],
    ['utkast', '1.0', 0],
  ])('%s against %s', (one, other, sign) => {
    expect(Math.sign(compareVersionNumbers(one, other))).toBe(sign);
  });

  it('and dates say in what a plan is older', () => {
    const { plan } = parks;
    expect(olderIn(plan, { ...plan, version: '1.0', date: '2026-06-01' })).toEqual({ version: true, date: true });
    expect(olderIn({ ...plan, date: null }, plan)).toEqual({ version: false, date: false });
  });
});
