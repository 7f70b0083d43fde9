import { describe, expect, test } from 'vitest';
import { sourcesOf } from '../../renderer/plans/source-map.ts';
import { readField, writtenAs } from '../../renderer/review/field-values.ts';
import { filtered, noFilter } from '../../renderer/review/filter-findings.ts';
import { fieldsOf } from '../../renderer/review/finding-fields.ts';
import { initiativesOf, targetAt, type FieldForm } from '../../renderer/review/plan-fields.ts';
import { readPlan } from '../../electron/register/read-plan.ts';
import { mayCorrect } from './may-correct.ts';
import { Office, valueOf } from './register.ts';

const tkr = (written: string, before: number | null = null) => readField('tkr', written, before);

describe('a field', () => {
  test.each([
    ['700', 700_000],
    ['1 250,5', 1_250_500],
    ['1\u00a0250', 1_250_000],
    ['−50', -50_000],
    ['0', 0],
    ['', null],
    ['–', null],
  ])('of tkr reads %j as kronor, an empty one as nothing', (written, kronor) => {
    expect(tkr(written, 1)).toEqual({ value: kronor });
  });

  test.each(['tusen', '1,2,3', '1e9', '0x10', '1,2345', '9'.repeat(20)])('of tkr reads %j as no amount', (written) => {
    expect(tkr(written)).toEqual({ error: 'amountWrong' });
  });

  test.each([
    ['tkr', 1_234_567],
    ['priority', 2],
    ['priority', null],
    ['date', '2016-06-29'],
    ['line', ' med luft '],
    ['text', 'rader\n\n'],
  ] as [FieldForm, string | number | null][])('of %s that nobody touched keeps %j exactly', (form, value) => {
    expect(readField(form, writtenAs(form, value), value)).toEqual({ value });
  });

  test('of a day takes none that the calendar has not', () => {
    expect(readField('date', '2016-04-20', '2916-04-20')).toEqual({ value: '2016-04-20' });
    expect(readField('date', '2016-02-30', null)).toEqual({ error: 'dateWrong' });
    expect(readField('line', ' ', 'Rubrik')).toEqual({ error: 'titleMissing' });
  });
});

describe('what a finding is about', () => {
  const about = (code: string) => {
    const office = new Office();
    const found = office.found(code);
    const read = valueOf(readPlan(office.rooms, office.read(found.areaId!).hash));
    return { read, ...fieldsOf(found, read, sourcesOf(read, null)) };
  };

  test('is the initiative that it names, its year first', () => {
    const { initiative, fields } = about('initiative-budget-differ');
    expect(initiative).toBe('kommunikation/4');
    expect(fields[0]).toMatchObject({ target: { pointer: '/costs/2027' }, value: 700_000 });
  });

  test('is told by the places where it names none', () => {
    const { initiative, fields, read } = about('amounts-after-priority');
    expect(initiative).not.toBeNull();
    expect(fields.length).toBeGreaterThan(0);
    for (const { target, value } of fields) expect(mayCorrect(read.version.plan, target, value)).toBe(true);
  });

  test('is nothing of a plan where it is about tables alone', () => {
    expect(about('budget-tables-differ').fields).toEqual([]);
  });
});

describe('a pointer into a plan', () => {
  test('names its initiative by id, also in a part', () => {
    const { plan } = new Office().read('kommunikation').version;
    const [first] = initiativesOf(plan);
    expect(targetAt(plan, `${first!.at}/costs/2027`)).toEqual({
      initiative: first!.initiative.id,
      pointer: '/costs/2027',
    });
    expect(targetAt(plan, '/direction')).toEqual({ initiative: null, pointer: '/direction' });
    const part = { ...first!.initiative, id: 'kommunikation/1.1' };
    const nested = { ...plan, initiatives: [{ ...first!.initiative, parts: [part] }] };
    expect(targetAt(nested, '/initiatives/0/parts/0/title')).toEqual({ initiative: part.id, pointer: '/title' });
  });
});

describe('a choice of findings', () => {
  test('lets through what it says, the gravest first', () => {
    const office = new Office();
    const findings = office.reviews.findings(2027);
    const { id } = office.found('text-table-differ');
    valueOf(office.reviews.perform(2027, { type: 'accept-finding', finding: id, reason: 'Ja' }));
    const { state } = office.reviews.log(2027);
    const by = (filter: object) => filtered(findings, { ...noFilter, ...filter }, state);
    expect(by({})).toHaveLength(findings.length);
    expect(by({})[0]!.finding.severity).toBe('error');
    expect(by({ state: 'accepted' }).map((one) => one.id)).toEqual([id]);
    expect(by({ areaId: '' }).every(({ area }) => area === null)).toBe(true);
    expect(by({ severity: 'rounding', areaId: 'ekonomi' })).toHaveLength(1);
    expect(by({ kind: 'copy' })).toEqual([]);
  });
});
