import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/meeting/commands.ts';
import { decidedIn } from '../../../shared/meeting/decided.ts';
import { idFor } from '../../../shared/meeting/initiatives/queries.ts';
import { resultsOf } from '../../../shared/meeting/results.ts';
import { diffPlans } from '../../../shared/plan/diff.ts';
import { hashOf, planVersion, PlanVersionSchema, type Plan } from '../../../shared/plan/plan.ts';
import { joining, meetingWith, sync, type Laptop } from '../given.ts';
import { noSections, parks } from '../plans.ts';

const bench: Extract<Command, { type: 'nominate' }> = {
  type: 'nominate',
  initiative: 'parker/4',
  kind: 'initiative',
  plan: hashOf(parks),
  number: '4',
  title: 'Bänkar',
  priority: 1,
  costs: { '2027': 300_000 },
  sections: { ...noSections, goal: 'Fler att sitta på.' },
  from: 'Anna Ek',
  reason: 'Efterfrågat.',
};

function planOf(laptop: Laptop): Plan {
  laptop.does({ type: 'close' });
  const [result] = resultsOf(laptop.state, laptop.meeting.versions);
  expect(PlanVersionSchema.parse(result)).toEqual(result);
  return result!.plan;
}

describe('what a meeting’s changes make of a plan', () => {
  test('amended costs, titles and sections, told with what they were and why', () => {
    const plan = planOf(
      meetingWith(parks).does({
        type: 'amend',
        initiative: 'parker/2',
        changes: [
          { pointer: '/costs/2027', value: 1_500_000 },
          { pointer: '/title', value: 'Ny belysning' },
          { pointer: '/sections/goal', value: 'Ljusare stigar.' },
        ],
        reason: 'Upphandlat billigare',
      }),
    );
    expect(plan.initiatives[1]).toMatchObject({
      title: 'Ny belysning',
      costs: { '2027': 1_500_000, '2028': null },
      sections: { goal: 'Ljusare stigar.' },
    });
    expect(plan.statements).toEqual([
      {
        date: '2026-06-01',
        forum: 'Prioriteringsforum',
        subject: 'Ny belysning',
        initiatives: ['parker/2'],
        outcome: null,
        text: 'Ändrat i mötet: benämning från ”Belysning” till ”Ny belysning”, kostnad 2027 från 2\u202f000 till 1\u202f500 tkr, mål. Skäl: Upphandlat billigare.',
      },
    ]);
    expect(plan.history.at(-1)?.description).toBe('Prioriteringsforum: ändrat 2');
    const kinds = diffPlans(parks.plan, plan).changes.map(({ type, path }) => `${type} ${path}`);
    expect(kinds).toContain('amount /initiatives/parker~12/costs/2027');
  });

  test('a nominated initiative, last, under the plan’s next number', () => {
    const plan = planOf(meetingWith(parks).does(bench));
    expect(plan.initiatives.at(-1)).toEqual({
      id: 'parker/4',
      number: '4',
      title: 'Bänkar',
      priority: 1,
      costs: { '2027': 300_000, '2028': null },
      sections: bench.sections,
      otherSections: [],
      parts: [],
    });
    expect(plan.statements).toMatchObject([
      { initiatives: ['parker/4'], outcome: 'nominated', text: 'Nominerat i mötet av Anna Ek. Skäl: Efterfrågat.' },
    ]);
  });

  test('two of one number from two devices get names that the plan’s rules give', () => {
    const chair = meetingWith(parks);
    const secretary = joining('secretary', chair);
    chair.does(bench);
    secretary.does({ ...bench, title: 'Gungor', initiative: idFor(secretary.state, 'parker', '4', 'secretary') });
    sync(chair, secretary);
    const plan = planOf(chair);
    expect(plan.initiatives.map(({ id }) => id).slice(3)).toEqual(['parker/4', 'parker/4#2']);
    expect(
      decidedIn(chair.state, 'm', {})
        ?.ranking.map(({ initiative }) => initiative)
        .slice(3),
    ).toEqual(['parker/4', 'parker/4#2']);
  });

  test('what was withdrawn leaves it, and the plan says why; what was said of it is the plan’s', () => {
    const said = { date: null, forum: 'Nämnden', subject: 'Dammar', outcome: null, text: 'Viktigt.' };
    const base = planVersion({ ...parks.plan, statements: [{ ...said, initiatives: ['parker/3', 'parker/1'] }] });
    const plan = planOf(
      meetingWith(base).does({ type: 'withdraw-initiative', initiative: 'parker/3', reason: 'Görs i annan plan.' }),
    );
    expect(plan.initiatives.map(({ id }) => id)).toEqual(['parker/1', 'parker/2']);
    expect(plan.statements.map(({ initiatives, text }) => [initiatives, text])).toEqual([
      [['parker/1'], 'Viktigt.'],
      [[], 'Initiativ 3 Dammar drogs tillbaka. Skäl: Görs i annan plan.'],
    ]);
    expect(plan.history.at(-1)?.description).toBe('Prioriteringsforum: draget tillbaka 3');
  });

  test('merged and split ones, with their sums and what was said following them', () => {
    const said = { date: null, forum: 'Nämnden', subject: '', outcome: null, text: 'Viktigt.' };
    const statements = [
      { ...said, initiatives: ['parker/2'] },
      { ...said, initiatives: ['parker/3'] },
    ];
    const part = (number: string, amount: number) => {
      return { initiative: `parker/${number}`, number, title: `Damm ${number}`, costs: { '2027': amount } };
    };
    const laptop = meetingWith(planVersion({ ...parks.plan, statements })).does(
      { type: 'merge-initiatives', into: 'parker/1', from: ['parker/2'], title: 'Lekplatser', reason: 'Samma mark.' },
      {
        type: 'split-initiative',
        initiative: 'parker/3',
        parts: [part('3a', 1_000_000), part('3b', 2_000_000)],
        reason: 'Olika år.',
      },
    );
    const plan = planOf(laptop);
    expect(plan.initiatives.map(({ id, costs }) => [id, costs['2027']])).toEqual([
      ['parker/1', 3_000_000],
      ['parker/3a', 1_000_000],
      ['parker/3b', 2_000_000],
    ]);
    expect(plan.statements.map(({ initiatives, text }) => [initiatives, text])).toEqual([
      [['parker/1'], 'Viktigt.'],
      [['parker/3a', 'parker/3b'], 'Viktigt.'],
      [['parker/1'], 'Sammanslaget med initiativ 2 Belysning. Skäl: Samma mark.'],
      [['parker/3a', 'parker/3b'], 'Initiativ 3 Dammar delades upp i 3a Damm 3a och 3b Damm 3b. Skäl: Olika år.'],
    ]);
  });

  test('musts and ties, with their reasons', () => {
    const reason = 'Samma mark.';
    const plan = planOf(
      meetingWith(parks).does(
        { type: 'set-must', initiative: 'parker/1', law: 'plan- och bygglagen' },
        { type: 'set-dependency', initiative: 'parker/1', needs: 'parker/2', holds: true, reason },
        { type: 'set-exclusion', initiatives: ['parker/3', 'parker/2'], holds: true, reason: '' },
      ),
    );
    expect(plan.statements.map(({ text }) => text)).toEqual([
      'Ska göras enligt lag: plan- och bygglagen.',
      'Beror på initiativ 2 Belysning. Skäl: Samma mark.',
      'Utesluter initiativ 3 Dammar.',
      'Utesluter initiativ 2 Belysning.',
    ]);
  });

  test('for machines each stands with its reason', () => {
    const laptop = meetingWith(parks).does(
      bench,
      { type: 'withdraw-initiative', initiative: 'parker/3', reason: 'Nej.' },
      { type: 'amend', initiative: 'parker/1', changes: [{ pointer: '/costs/2027', value: 1 }], reason: 'Ja.' },
    );
    expect(decidedIn(laptop.state, 'm', {})?.initiatives).toMatchObject({
      amended: [{ initiative: 'parker/1', pointer: '/costs/2027', before: 1_000_000, value: 1, reason: 'Ja.' }],
      nominated: [{ initiative: 'parker/4', kind: 'initiative', from: 'Anna Ek', reason: 'Efterfrågat.' }],
      withdrawn: [{ initiative: 'parker/3', reason: 'Nej.' }],
    });
  });
});
