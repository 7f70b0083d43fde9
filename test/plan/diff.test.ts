import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText, isRefusal } from '../../shared/document/import-text.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { applyChanges } from '../../shared/plan/diff-apply.ts';
import type { Change } from '../../shared/plan/diff-change.ts';
import { summaryOf } from '../../shared/plan/diff-summary.ts';
import { diffPlans } from '../../shared/plan/diff.ts';
import type { Initiative, Plan } from '../../shared/plan/plan.ts';
import { diffText } from '../../shared/plan/text-diff.ts';

const none = { goal: '', benefit: '', securityNeeds: '', effects: '', effectOfRejection: '', funding: '' };

function initiative(number: string, title: string, goal: string, cost: number | null, parts: Initiative[] = []) {
  const id = `hr/${number}`;
  const costs = { '2027': cost };
  return { id, number, title, priority: 1, costs, sections: { ...none, goal }, otherSections: [], parts } as Initiative;
}

const welcome = initiative('1', 'Sammanhållen introduktion', 'Nyanställda ska känna sig väntade.', 1_300_000);
const rota = initiative('2', 'Bemanningsplanering', 'Lediga pass ska kunna erbjudas över enhetsgränser.', 2_600_000);
const pay = initiative('3', 'Förenklad löneprocess', 'Lönen ska bli rätt första gången.', 1_500_000);
const said = (of: string) => ({
  date: '2026-05-04',
  forum: 'Tjänsteforum',
  subject: 'Bemanning',
  initiatives: [of],
  outcome: null,
  text: 'Viktigt.',
});

const plan: Plan = {
  area: 'HR',
  areaId: 'hr',
  title: 'Tjänsteplan HR',
  version: '4.0',
  date: '2026-06-27',
  period: [2027, 2028],
  history: [{ date: '2026-06-27', version: '4.0', description: 'Efter forum', changedBy: 'AB' }],
  direction: 'Framåt.',
  initiatives: [welcome, rota, pay],
  otherSections: [],
  statements: [said('hr/2')],
};

/** The changes in short: their type and path. */
const found = (after: Plan, before = plan) =>
  diffPlans(before, after).changes.map(({ type, path }) => `${type} ${path}`);
const at = (path: string, after: Plan): Change | undefined =>
  diffPlans(plan, after).changes.find((one) => one.path === path);

describe('a plan that changed', () => {
  it('tells an amount with its difference in kronor', () => {
    const after = { ...plan, initiatives: [welcome, { ...rota, costs: { '2027': 2_800_000, '2028': null } }, pay] };
    expect(at('/initiatives/hr~12/costs/2027', after)).toMatchObject({
      before: 2_600_000,
      after: 2_800_000,
      difference: 200_000,
    });
    expect(at('/initiatives/hr~12/costs/2028', after)).toMatchObject({ before: undefined, after: null, difference: 0 });
    expect(summaryOf(diffPlans(plan, after)).difference).toBe(200_000);
  });

  it('sums only the years that both plans span: a year outside the period is empty, and no saving', () => {
    const next = { ...rota, costs: { '2027': 2_700_000, '2029': 900_000 } };
    const after = { ...plan, period: [2027, 2029], initiatives: [welcome, next, pay] };
    const { years, difference } = summaryOf(diffPlans(plan, after));
    expect(years).toEqual([
      { year: '2027', before: 5_400_000, after: 5_500_000, difference: 100_000 },
      { year: '2029', before: null, after: 900_000, difference: null },
    ]);
    expect(difference).toBe(100_000);
  });

  it('tells who moved, and not those that gave way', () => {
    const after = { ...plan, initiatives: [pay, welcome, rota] };
    expect(found(after)).toEqual(['moved /initiatives/hr~13/rank']);
    expect(at('/initiatives/hr~13/rank', after)).toMatchObject({ from: 3, to: 1 });
  });

  it('knows an initiative again that got another number, and takes along what speaks of it', () => {
    const extra = initiative('1', 'Kompetenskarta', 'Bristyrken kartläggs.', 700_000);
    const renumbered = [welcome, rota, pay].map((one, i) => ({ ...one, id: `hr/${i + 2}`, number: `${i + 2}` }));
    const after = { ...plan, initiatives: [extra, ...renumbered], statements: [said('hr/3')] };
    expect(found(after)).toEqual([
      'row /statements/0',
      'initiative /initiatives/+hr~11',
      'renumbered /initiatives/hr~11/id',
      'renumbered /initiatives/hr~12/id',
      'renumbered /initiatives/hr~13/id',
    ]);
    const taken = applyChanges(diffPlans(plan, after), new Set(['/initiatives/+hr~11']));
    expect(taken).toEqual(after);
  });

  it('knows one again whose title was reworded, and one whose title is all new but whose matter is the same', () => {
    const after = {
      ...plan,
      initiatives: [{ ...welcome, title: 'Sammanhållen introduktion för nya' }, { ...rota, title: 'Schema' }, pay],
    };
    expect(found(after)).toEqual(['text /initiatives/hr~11/title', 'text /initiatives/hr~12/title']);
  });

  it('takes one of the same number about something else for another, which the first must leave first', () => {
    const other = initiative('2', 'Karttjänst', 'Ledningar i marken visas på kartan.', 90_000);
    const after = { ...plan, initiatives: [welcome, other, pay] };
    expect(found(after)).toEqual(['initiative /initiatives/+hr~12', 'initiative /initiatives/hr~12']);
    const taken = applyChanges(diffPlans(plan, after), new Set(['/initiatives/+hr~12']));
    expect(taken.initiatives.map(({ title }) => title)).toEqual([welcome.title, 'Karttjänst', pay.title]);
  });

  it('is compared in its parts too', () => {
    const of = (cost: number) => ({ ...rota, parts: [initiative('2.1', 'Pilot', '', cost)] });
    const before = { ...plan, initiatives: [of(1000)] };
    expect(found({ ...plan, initiatives: [of(2000)] }, before)).toEqual([
      'amount /initiatives/hr~12/parts/hr~12.1/costs/2027',
    ]);
  });

  it('tells rows that came, went and say something else', () => {
    const [row] = plan.history;
    const after = {
      ...plan,
      history: [
        { ...row!, description: 'Efter beslutsforum' },
        { ...row!, version: '5.0' },
      ],
      statements: [],
    };
    expect(found(after)).toEqual(['row /history/+1', 'row /history/0', 'row /statements/0']);
  });

  it('keeps what is left out: one field of one initiative is all that is taken', () => {
    const changed = { ...rota, priority: 2 as const, costs: { '2027': 2_800_000 } };
    const after = { ...plan, version: '5.0', initiatives: [pay, changed] };
    const taken = applyChanges(diffPlans(plan, after), new Set(['/initiatives/hr~12/costs/2027']));
    expect(taken).toEqual({ ...plan, initiatives: [welcome, { ...rota, costs: { '2027': 2_800_000 } }, pay] });
  });
});

const real = resolve(import.meta.dirname, '../../../shared/source/tjansteplaner-2017.txt');

describe.skipIf(!existsSync(real))('a real document (../shared/source) of which one thing is changed', () => {
  const read = (text: string) => {
    const result = importText(text, { name: 'plan.txt', sha256: '0'.repeat(64), kind: 'text' });
    if (isRefusal(result)) throw new Error(result.refused.code);
    return { result, plans: plansOf(result).map(({ plan: one }) => one) };
  };
  const text = existsSync(real) ? readFileSync(real, 'utf8') : '';
  const replaced = ([start, end]: readonly [number, number], by: string) => text.slice(0, start) + by + text.slice(end);
  const changesIn = (changed: string): Change[] => {
    const [before, after] = [read(text).plans, read(changed).plans];
    return before.flatMap((one, i) => [...diffPlans(one, after[i]!).changes]);
  };

  it('differs in nothing where only the line ends are others', () => {
    expect(changesIn(text.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  it('differs in just that word', () => {
    const goal = read(text).result.plans[0]!.initiatives[0]!.sections.goal;
    const word = /\p{L}{9,}/u.exec(goal.text)![0];
    const start = text.indexOf(word, goal.at![0]);
    const changes = changesIn(replaced([start, start + word.length], 'exempelord'));
    expect(changes).toMatchObject([{ type: 'text', path: expect.stringMatching(/\/sections\/goal$/) }]);
    const [change] = changes;
    expect(
      change?.type === 'text' && diffText(change.before, change.after).filter(({ kind }) => kind !== 'same'),
    ).toEqual([
      { kind: 'removed', text: word },
      { kind: 'added', text: 'exempelord' },
    ]);
  });

  it('differs in just that amount, by just that much', () => {
    const { plans } = read(text).result;
    const placed = plans.flatMap((one) =>
      one.initiatives.flatMap(({ costsAt, costs }) => ({ at: costsAt['2017'], cost: costs['2017'] })),
    );
    const one = placed.find(
      ({ at: place, cost }) => place && cost && text.slice(...place) === String(cost / 1000) && cost < 1_000_000,
    );
    const changes = changesIn(replaced(one!.at!, String(one!.cost! / 1000 + 1)));
    expect(changes).toMatchObject([{ type: 'amount', year: '2017', before: one!.cost, difference: 1000 }]);
  });
});
