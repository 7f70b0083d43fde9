import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../renderer/plans/excerpt.ts';
import { isToSettle } from '../../shared/review/finding-owner.ts';
import { groupFindings } from '../../renderer/review/findings.ts';
import { amountsOf } from '../../shared/review/describe.ts';
import type { Finding, Severity } from '../../shared/document/finding.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import type { Place } from '../../shared/document/place.ts';

const plan = (area: string, at: Place) => ({ area, at }) as ImportResult['plans'][number];
const found = (code: string, severity: Severity, area: string | null, ...places: Place[]): Finding => ({
  kind: 'sum',
  severity,
  code,
  params: area === null ? {} : { area },
  message: code,
  stated: null,
  computed: null,
  places,
});
const result = (findings: Finding[]) =>
  ({ plans: [plan('Ekonomi', [100, 200]), plan('Ledning & styrning', [200, 300])], findings }) as ImportResult;

describe('findings of a document', () => {
  test('belong to the plan whose area they name, however it is written', () => {
    const groups = groupFindings(result([found('a', 'error', 'Ledning och styrning', [110, 120])]));
    expect(groups.map(({ findings }) => findings.length)).toEqual([0, 1, 0]);
  });

  test('without an area belong to the plan they stand in, else to the whole document, which comes last', () => {
    const groups = groupFindings(result([found('a', 'info', null, [250, 260]), found('b', 'error', null, [5, 6])]));
    expect(groups.map(({ plan: owner, findings }) => [owner, findings.map(({ code }) => code)])).toEqual([
      [0, []],
      [1, ['a']],
      [null, ['b']],
    ]);
  });

  test('stand with the gravest first, and else as they were found', () => {
    const severities: Severity[] = ['info', 'warning', 'rounding', 'error', 'warning'];
    const [group] = groupFindings(
      result(severities.map((severity, index) => found(String(index), severity, 'Ekonomi'))),
    );
    expect(group?.findings.map(({ code }) => code)).toEqual(['3', '1', '4', '2', '0']);
    expect(group?.findings.filter(isToSettle)).toHaveLength(3);
  });

  test('name their two amounts by where they stand, and leave out the one that is not there', () => {
    const differing = { ...found('text-table-differ', 'error', 'Ekonomi'), stated: 5_600_000, computed: 4_600_000 };
    expect(amountsOf(differing)).toEqual([
      { name: 'plans.byText', amount: 5_600_000 },
      { name: 'plans.byTable', amount: 4_600_000 },
    ]);
    expect(amountsOf({ ...found('of a newer Klubba', 'error', null), stated: 1 })).toEqual([
      { name: 'plans.stated', amount: 1 },
    ]);
  });
});

describe('an excerpt', () => {
  const passage = { source: '', before: 'före ', after: ' efter', at: [0, 1] as Place };

  test('marks what the passage marks', () => {
    const { text, start, end } = excerptOf({ ...passage, text: '5 600 tkr' });
    expect(text.slice(start, end)).toBe('5 600 tkr');
    expect(text).toBe('före 5 600 tkr efter');
  });

  test('of a long text shows its beginning and its end', () => {
    const { text, start, end } = excerptOf({ ...passage, text: `Början${'x'.repeat(5000)}slutet` });
    expect(text.length).toBeLessThan(700);
    expect(text.slice(start, end)).toMatch(/^Början.* … .*slutet$/);
  });

  test('keeps a little around what is marked, cut at words', () => {
    const { text } = excerptOf({ ...passage, before: 'ord '.repeat(100), text: 'här', after: ' ord'.repeat(100) });
    expect(text).toMatch(/^… ord (ord )*här( ord)+ …$/);
    expect(text.length).toBeLessThan(300);
  });
});
