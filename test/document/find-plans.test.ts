import { expect, test } from 'vitest';

import { findPlanHeads, planRegions } from '../../shared/document/find-plans.ts';
import { readSource } from '../../shared/document/read-source.ts';

const history = 'Datum Version Beskrivning Ändrat av 2026-01-01 0.1 Utkast Anna Ek';

test.each([
  ['Tjänsteplan 2027-2030 Ekonomi 2026-06-29 Version 4.0', 'Ekonomi', '2026-06-29', '4.0', 4],
  ['Övergripande tjänsteplan 2027–2030 IT-tjänster 2026-06-29', 'IT-tjänster', '2026-06-29', null, 4],
  ['Tjänsteplan för tjänsteområde HR 2027-2029 Version 4 2026-06-29', 'HR', '2026-06-29', '4', 3],
  [
    'TJÄNSTEPLAN 2027 - 2030 LEDNING & STYRNING 2026-06-29 Version 1.10',
    'Ledning och styrning',
    '2026-06-29',
    '1.10',
    4,
  ],
  ['Tjänsteplan 2027 Miljö och klimat Version 2', 'Miljö och klimat', null, '2', 1],
])('"%s" begins a plan', (front, area, date, version, years) => {
  const source = readSource(`${front} ${history}`);
  const heads = findPlanHeads(source);
  expect(heads).toHaveLength(1);
  const [head] = heads;
  const slice = (span: { start: number; end: number } | null | undefined): string | null =>
    span ? source.text.slice(span.start, span.end) : null;
  expect([head?.area, slice(head?.date), slice(head?.version), head?.period.length]).toEqual([
    area,
    date,
    version,
    years,
  ]);
  expect(source.text.slice(head?.bodyStart).trim()).toMatch(/^2026-01-01 0\.1/);
});

test.each([
  'Arbetet med tjänsteplan 2027-2030 är att definiera tjänster. Datum Version Beskrivning',
  'Beredningsunderlag Budget tjänsteplan 2027-2030 2. Vidareutveckling 2026-06-29 Datum Version Beskrivning',
  'Tjänsteplan E-handel Tjänsteplan Ekonomi Tjänsteplan HR',
])('"%s" begins none', (text) => {
  expect(findPlanHeads(readSource(text))).toEqual([]);
});

test('a plan ends at the next, at another part of the bundle, or at its last page', () => {
  const text = [
    `Tjänsteplan 2027-2030 HR 2026-06-29 ${history} Text ett. 2026-06-29 Sida 2 (2) Lösa ord`,
    `Tjänsteplan 2027-2030 Ekonomi 2026-06-29 ${history} Text två.`,
    `Tjänsteplan 2027-2030 E-handel 2026-06-29 ${history} Text tre. Stadsledningskontoret Bilaga 2 - Svar`,
  ].join('\n');
  const source = readSource(text);
  const ends = planRegions(source, findPlanHeads(source)).map(({ start, end }) =>
    source.text.slice(start, end).trim().slice(-8),
  );
  expect(ends).toEqual(['ext ett.', 'ext två.', 'ext tre.']);
});
