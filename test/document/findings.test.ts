import { describe, expect, test } from 'vitest';

import { describeFinding, finding, listed } from '../../shared/document/describe-finding.ts';
import { findingMessages, type FindingCode } from '../../shared/document/finding-messages.ts';

describe('findings', () => {
  const codes = Object.keys(findingMessages) as FindingCode[];

  test('are said in Swedish and English with the same values', () => {
    const slots = (text: string): string[] => [...text.matchAll(/\{[^}]+\}/g)].map(([slot]) => slot).sort();
    for (const code of codes) expect(slots(findingMessages[code].en), code).toEqual(slots(findingMessages[code].sv));
  });

  test('name both values in words', () => {
    const found = finding(
      'area-items-sum',
      'error',
      { area: 'HR', stated: 4_200_000, computed: 4_250_500 },
      { stated: 4_200_000, computed: 4_250_500, places: [[0, 1], undefined] },
    );
    expect(found.message).toBe(
      'HR: budgetens poster blir 4\u202f250,5 tkr, men området står med 4\u202f200 tkr för utveckling.',
    );
    expect(describeFinding('en', found.code, found.params)).toBe(
      'HR: the budget items add up to SEK 4,250.5k, but the area states SEK 4,200k for development.',
    );
    expect(found.places).toEqual([[0, 1]]);
    const gap = finding(
      'section-missing',
      'warning',
      { area: 'HR', initiatives: listed([{ number: '1', title: 'Lön' }], 2), sections: 'goal,funding' },
      { places: [] },
    );
    expect(gap.message).toBe('HR 1 ”Lön” saknar mål och finansieringsform.');
  });

  test('name a few initiatives by number and title, many by number', () => {
    const ones = [
      { number: '2', title: 'Lön' },
      { number: '2.1', title: 'Tid' },
      { number: '3', title: '' },
    ];
    const said = (most: number) =>
      describeFinding('en', 'initiative-without-row', { area: 'HR', initiatives: listed(ones, most) });
    expect(said(3)).toBe('HR: the plan’s cost table has no row for 2 “Lön”, 2.1 “Tid” and 3.');
    expect(said(2)).toBe('HR: the plan’s cost table has no row for 2, 2.1 and 3.');
  });

  test('of a newer version are shown by their code', () => {
    expect(describeFinding('sv', 'något-nytt', {})).toBe('något-nytt');
  });
});

test('an amount that is too large to count with is told by its sentence alone', () => {
  const { stated, computed } = finding('budget-missing', 'warning', {}, { stated: 1e20, computed: 5000, places: [] });
  expect([stated, computed]).toEqual([null, 5000]);
});
