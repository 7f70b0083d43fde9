import { describe, expect, test } from 'vitest';

import type { ImportResult } from '../../shared/document/import-result.ts';
import { imported, real, sample } from './documents.ts';

/** One amount changed: what stands around it, what it becomes, and the findings that come of it and go with it. */
type Change = readonly [what: string, from: string, to: string, nth: number, added: string, removed: string];

const inReal: readonly Change[] = [
  [
    'a budget row',
    'Byte av Officeversion 1 000 Nya',
    'Byte av Officeversion 1 100 Nya',
    1,
    'area-items-sum initiative-budget-differ list-budget-differ service-budget-differ',
    '',
  ],
  [
    'an area’s development in the budget',
    'HR 75 869 3 675 K',
    'HR 75 869 3 775 K',
    1,
    'area-items-sum budget-column-sum budget-tables-differ list-area-differ text-budget-differ',
    '',
  ],
  [
    'the budget’s total',
    '620 000 689 695 FÖRÄNDRING',
    '620 000 689 995 FÖRÄNDRING',
    1,
    'budget-total-sum budget-totals-differ document-table-differ document-table-differ',
    '',
  ],
  ['the change of maintenance', 'vidmakthållande) 26 500', 'vidmakthållande) 27 500', 1, 'budget-change-differ', ''],
  ['a service', 'E-post 20 627 20 257 19 774', 'E-post 20 627 20 257 19 974', 1, 'table-rows-sum', ''],
  [
    'an organisation',
    'N139 Lundby 33 205 33 134 37 992',
    'N139 Lundby 33 205 33 134 38 992',
    1,
    'table-rows-sum',
    'table-rows-sum',
  ],
  [
    'a group in the proposal',
    'Bolag 26 342 26 705 28 222',
    'Bolag 26 342 26 705 28 722',
    1,
    'group-sum-differ table-total-sum',
    '',
  ],
  [
    'a row of the list',
    'Utveckla intranätet 3 000',
    'Utveckla intranätet 3 100',
    2,
    'list-budget-differ table-rows-sum',
    '',
  ],
  [
    'a row of the funding',
    'Modern lärmiljö 2 000',
    'Modern lärmiljö 2 100',
    3,
    'funding-list-differ table-rows-sum',
    '',
  ],
  [
    'an initiative in its plan’s table',
    'nämndhandlingar 1 250 0 0 0',
    'nämndhandlingar 1 350 0 0 0',
    1,
    'amounts-after-priority initiative-budget-differ plan-budget-differ',
    'amounts-after-priority',
  ],
  [
    'an area’s maintenance',
    'Ekonomi 36 343 36 735 38 396 HR',
    'Ekonomi 36 343 36 735 38 496 HR',
    1,
    'service-area-differ summary-sum',
    '',
  ],
  [
    'a cost that a report states',
    'vidmakthållande på 620 mkr (586',
    'vidmakthållande på 630 mkr (586',
    1,
    'document-parts-sum document-table-differ documents-differ',
    '',
  ],
  [
    'the text under the funding',
    '47 520 tkr mot 37 820 tkr för',
    '47 520 tkr mot 38 820 tkr för',
    1,
    'list-note-differ',
    '',
  ],
  ['a note’s sum', '(totalt 24 950 tkr)', '(totalt 25 950 tkr)', 1, 'list-note-sum', ''],
  ['a group that a report states', 'Bolag 28 mkr 4 %', 'Bolag 38 mkr 4 %', 1, 'document-group-differ', ''],
];

const inSample: readonly Change[] = [
  [
    'a budget row',
    'Mobil godsmottagning 0',
    'Mobil godsmottagning 300',
    1,
    'area-items-sum initiative-budget-differ',
    '',
  ],
  ['an area’s maintenance', 'HR 63 915 64 225 65 240', 'HR 63 915 64 225 66 240', 1, 'summary-sum', ''],
  [
    'what the report says in all',
    'är 578,8 mkr, varav',
    'är 588,8 mkr, varav',
    1,
    'document-parts-sum document-table-differ documents-differ',
    '',
  ],
];

describe.each([
  ['sample', sample as string | undefined, inSample],
  ['real document', real, inReal],
])('one amount changed in the %s', (name, text, changes) => {
  let once: ImportResult | undefined;
  const before = (): ImportResult => (once ??= imported(text ?? ''));

  test.skipIf(text === undefined).each(changes)(
    `is found, and nothing else: %s`,
    (_, from, to, nth, added, removed) => {
      const parts = (text ?? '').split(from);
      expect(parts.length, `${from} in the ${name}`).toBeGreaterThan(nth);
      const changed = imported(parts.slice(0, nth).join(from) + to + parts.slice(nth).join(from));
      const [was, is] = [before(), changed].map(({ findings }) =>
        findings.map(({ code, message }) => `${code} ${message}`),
      );
      expect(codes(is!.filter((one) => !was!.includes(one)))).toBe(added);
      expect(codes(was!.filter((one) => !is!.includes(one)))).toBe(removed);
      expect(amountsIn(before()).filter((one, index) => one !== amountsIn(changed)[index]).length).toBeLessThanOrEqual(
        2,
      );
      expect(textsIn(changed)).toEqual(textsIn(before()));
    },
  );
});

function codes(findings: readonly string[]): string {
  return findings
    .map((one) => one.split(' ')[0] ?? '')
    .sort()
    .join(' ');
}

/** Every amount of an import in its order. */
function amountsIn(result: ImportResult): unknown[] {
  const found: unknown[] = [];
  JSON.stringify({ ...result, findings: [] }, (key, value: unknown) => {
    if (key === 'at' || key.endsWith('At') || key === 'places' || key === 'source') return undefined;
    if (typeof value === 'number' || value === null) found.push(value);
    return value;
  });
  return found;
}

/** Every title, name and heading of an import in its order. */
function textsIn(result: ImportResult): unknown[] {
  const found: unknown[] = [];
  JSON.stringify({ ...result, findings: [] }, (key, value: unknown) => {
    if (['title', 'name', 'heading', 'number', 'area', 'group', 'code', 'comment'].includes(key)) found.push(value);
    return value;
  });
  return found;
}
