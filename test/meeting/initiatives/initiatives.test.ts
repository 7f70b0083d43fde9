import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/meeting/commands.ts';
import {
  cycles,
  describedInitiative,
  freeNumber,
  freePartNumbers,
  idFor,
  mustsOf,
  needingWithdrawn,
} from '../../../shared/meeting/initiatives/queries.ts';
import { rivalStandings } from '../../../shared/meeting/initiatives/standing.ts';
import { resultsOf } from '../../../shared/meeting/results.ts';
import { ranked } from '../../../shared/meeting/queries.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { initiativeTotals } from '../../../shared/plan/totals.ts';
import { hashOf, planVersion, PlanVersionSchema, type Initiative } from '../../../shared/plan/plan.ts';
import { given, joining, meetingWith, sync } from '../given.ts';
import { plainly } from '../oracle.ts';
import { noSections, parks, roads } from '../plans.ts';

const reason = 'Skäl.';
const amend = (pointer: string, value: string | number | null, initiative = 'parker/1'): Command => ({
  type: 'amend',
  initiative,
  changes: [{ pointer, value }],
  reason,
});
const nominate = (number: string, more: Partial<Extract<Command, { type: 'nominate' }>> = {}): Command => ({
  type: 'nominate',
  initiative: `parker/${number}`,
  kind: 'initiative',
  plan: hashOf(parks),
  number,
  title: 'Bänkar',
  priority: null,
  costs: { '2027': 300_000 },
  sections: { ...noSections, goal: 'Fler.' },
  from: '',
  reason,
  ...more,
});
const withdraw = (initiative: string): Command => ({ type: 'withdraw-initiative', initiative, reason });
const reinstate = (initiative: string): Command => ({ type: 'reinstate-initiative', initiative });
const merge = (into: string, ...from: string[]): Command => ({
  type: 'merge-initiatives',
  into,
  from,
  title: 'Samlat',
  reason,
});
const split = (initiative: string, ...numbers: string[]): Command => ({
  type: 'split-initiative',
  initiative,
  parts: numbers.map((number) => ({
    initiative: `parker/${number}`,
    number,
    title: `Del ${number}`,
    costs: { '2027': 500_000 },
  })),
  reason,
});
const depend = (initiative: string, needs: string, holds = true): Command => ({
  type: 'set-dependency',
  initiative,
  needs,
  holds,
  reason,
});
const exclude = (one: string, other: string, holds = true): Command => ({
  type: 'set-exclusion',
  initiatives: [one, other],
  holds,
  reason,
});
const at = (state: MeetingState, id: string) => state.initiatives.get(id)!;
const standing = (state: MeetingState) => ranked(state).map(({ id }) => id);

describe('what has no end', () => {
  const [first, ...others] = parks.plan.initiatives;
  const withFirst = (more: Partial<Initiative>) =>
    planVersion({ ...parks.plan, initiatives: [{ ...first!, ...more }, ...others] });

  test('a text longer than a fact holds, as a document may have it, is amended all the same', () => {
    for (const [pointer, plan] of [
      ['/sections/goal', withFirst({ sections: { ...noSections, goal: 'å'.repeat(60_000) } })],
      ['/title', withFirst({ title: '🌳'.repeat(60_000) })],
    ] as const) {
      const chair = meetingWith(plan).does(amend(pointer, 'Kort.'));
      expect(chair.state.aside).toEqual([]);
      expect(describedInitiative(chair.state, chair.meeting.versions, 'parker/1')).toMatchObject(
        pointer === '/title' ? { title: 'Kort.' } : { sections: { goal: 'Kort.' } },
      );
    }
  });

  test('a sum larger than can be counted is as large as can be, so that the meeting has its results', () => {
    const chair = meetingWith(parks).does(
      amend('/costs/2027', Number.MAX_SAFE_INTEGER),
      { type: 'merge-initiatives', into: 'parker/1', from: ['parker/2'], title: 'Samlat', reason },
      { type: 'close' },
    );
    for (const result of resultsOf(chair.state, chair.meeting.versions))
      expect(PlanVersionSchema.safeParse(result).success).toBe(true);
  });
});

describe('amending', () => {
  test('reads itself what it was, and several values are one step', () => {
    const laptop = meetingWith(parks);
    const before = plainly(laptop.state);
    laptop.does({
      type: 'amend',
      initiative: 'parker/1',
      changes: [
        { pointer: '/costs/2027', value: 800_000 },
        { pointer: '/costs/2028', value: null },
        { pointer: '/title', value: ' Gungor ' },
        { pointer: '/sections/goal', value: 'Fler gungor.' },
      ],
      reason,
    });
    const { title, costs, amendments } = at(laptop.state, 'parker/1');
    expect({ title, costs }).toEqual({ title: 'Gungor', costs: { '2027': 800_000 } });
    expect(amendments['/costs/2028']?.value).toMatchObject({ was: 500_000, value: null, reason });
    expect(amendments['/title']?.value).toMatchObject({ was: 'Lekplatser', value: 'Gungor' });
    laptop.does({ type: 'undo' });
    expect(plainly(laptop.state)).toEqual(before);
  });

  test('is refused outside the period, of what nobody can amend, and of what is not there', () => {
    given(meetingWith(parks)).when(amend('/costs/2030', 1)).refused('year-unknown');
    given(meetingWith(parks)).when(amend('/sections/none', 'x')).refused('not-amendable');
    given(meetingWith(parks)).when(amend('/title', 7)).refused('not-amendable');
    given(meetingWith(parks))
      .when(amend('/title', 'x', 'parker/9'))
      .refused('initiative-unknown');
    given(meetingWith(parks)).when(withdraw('parker/1'), amend('/title', 'x')).refused('not-standing');
  });

  test('to what it is already changes nothing', () => {
    given(meetingWith(parks)).when(amend('/costs/2027', 1_000_000)).changesNothing();
  });

  test('SPEC M5, M11: two who did not know each other are rivals until somebody says anew', () => {
    const chair = meetingWith(parks);
    const secretary = joining('secretary', chair);
    chair.does(amend('/costs/2027', 1));
    secretary.does(amend('/costs/2027', 2));
    sync(chair, secretary);
    const amendment = at(chair.state, 'parker/1').amendments['/costs/2027']!;
    expect(
      [amendment.value, ...amendment.rivals.map(({ value }) => value)]
        .map(({ value }) => Number(value))
        .toSorted((a, b) => a - b),
    ).toEqual([1, 2]);
    chair.does(amend('/costs/2027', amendment.value.value));
    expect(at(chair.state, 'parker/1').amendments['/costs/2027']!.rivals).toEqual([]);
  });

  test('gives costs to what its plan says none of', () => {
    given(meetingWith(roads))
      .when(amend('/costs/2028', 700_000, 'vagar/2'))
      .gives((state) => {
        expect(at(state, 'vagar/2').costs).toEqual({ '2028': 700_000 });
      });
  });

  test('a year of one whose parts alone have costs replaces the total, and keeps the other years', () => {
    const [first, ...others] = parks.plan.initiatives;
    const part = (number: string, costs: Record<string, number>) => {
      return { ...first!, id: `parker/${number}`, number, costs };
    };
    const parts = [part('1.1', { '2027': 100, '2028': 10 }), part('1.2', { '2027': 200, '2028': 20 })];
    const whole = { ...first!, costs: { '2027': null }, parts };
    const version = planVersion({ ...parks.plan, initiatives: [whole, ...others] });
    const laptop = meetingWith(version).does(amend('/costs/2027', 250));
    const described = describedInitiative(laptop.state, laptop.meeting.versions, 'parker/1')!;
    expect(initiativeTotals(described)).toEqual({ '2027': 250, '2028': 30 });
    laptop.does(amend('/costs/2027', null), amend('/costs/2028', null));
    const emptied = describedInitiative(laptop.state, laptop.meeting.versions, 'parker/1')!;
    expect(initiativeTotals(emptied)).toEqual({});
    given(laptop)
      .when(split('parker/2', '1.1', '2b'))
      .refused('number-taken');
  });
});

describe('nominating', () => {
  test('puts it last, with its texts', () => {
    const laptop = meetingWith(parks).does(nominate('4'));
    expect(laptop.state.ranking.at(-1)).toBe('parker/4');
    expect(describedInitiative(laptop.state, laptop.meeting.versions, 'parker/4')).toMatchObject({
      title: 'Bänkar',
      costs: { '2027': 300_000 },
      sections: { goal: 'Fler.' },
    });
  });

  test('proposes the next number', () => {
    const laptop = meetingWith(parks);
    expect(freeNumber(laptop.state, hashOf(parks))).toBe('4');
    laptop.does(nominate('4'), withdraw('parker/4'));
    expect(freeNumber(laptop.state, hashOf(parks))).toBe('5');
  });

  test('is refused under a number that is taken, a name of another area or plan, and a year outside', () => {
    given(meetingWith(parks)).when(nominate('1')).refused('number-taken');
    given(meetingWith(parks))
      .when(nominate('4', { initiative: 'vagar/4' }))
      .refused('number-strange');
    given(meetingWith(parks))
      .when(nominate('4', { plan: hashOf(roads) }))
      .refused('plan-unknown');
    given(meetingWith(parks))
      .when(nominate('4', { costs: { '2031': 1 } }))
      .refused('year-unknown');
  });

  test('works on a plan without initiatives', () => {
    const empty = planVersion({ ...parks.plan, initiatives: [] });
    given(meetingWith(empty))
      .when(nominate('1', { plan: hashOf(empty) }))
      .gives((state) => expect(standing(state)).toEqual(['parker/1']));
  });

  test('SPEC M11: two devices that nominate at once name two things apart', () => {
    const chair = meetingWith(parks);
    const secretary = joining('secretary', chair);
    for (const [laptop, title] of [
      [chair, 'Bänkar'],
      [secretary, 'Gungor'],
    ] as const) {
      const number = freeNumber(laptop.state, hashOf(parks));
      laptop.does(nominate(number, { initiative: idFor(laptop.state, 'parker', number, laptop.name), title }));
    }
    sync(chair, secretary);
    expect(ranked(chair.state).map(({ title }) => title)).toEqual(expect.arrayContaining(['Bänkar', 'Gungor']));
    expect(chair.state.aside).toEqual([]);
  });
});

describe('withdrawing', () => {
  test('takes it out of what is ranked, and it keeps its place for when it comes back', () => {
    const laptop = meetingWith(parks).does(withdraw('parker/2'));
    expect(standing(laptop.state)).toEqual(['parker/1', 'parker/3']);
    laptop.does(reinstate('parker/2'));
    expect(standing(laptop.state)).toEqual(['parker/1', 'parker/2', 'parker/3']);
  });

  test('is refused twice; reinstating what stands changes nothing', () => {
    given(meetingWith(parks)).when(withdraw('parker/2'), withdraw('parker/2')).refused('not-standing');
    given(meetingWith(parks)).when(reinstate('parker/2')).changesNothing();
  });

  test('SPEC M5, M11: while another merged it shows one, keeps the other, and counts no krona twice', () => {
    const chair = meetingWith(parks);
    const secretary = joining('secretary', chair);
    chair.does(withdraw('parker/2'));
    secretary.does(merge('parker/1', 'parker/2'));
    sync(chair, secretary);
    const { standing: shown, standingRivals } = at(chair.state, 'parker/2');
    expect([shown.is, ...standingRivals.map(({ is }) => is)].sort()).toEqual(['merged', 'withdrawn']);
    expect(rivalStandings(at(chair.state, 'parker/2'))).toHaveLength(1);
    expect(at(chair.state, 'parker/1').costs['2027']).toBe(shown.is === 'merged' ? 3_000_000 : 1_000_000);
    chair.does(reinstate('parker/2'));
    expect(rivalStandings(at(chair.state, 'parker/2'))).toEqual([]);
    expect(at(chair.state, 'parker/1').costs['2027']).toBe(1_000_000);
  });
});

describe('merging', () => {
  test('sums the years, takes the new title, and hands back both when one is reinstated', () => {
    const laptop = meetingWith(parks).does(merge('parker/1', 'parker/2', 'parker/3'));
    expect(standing(laptop.state)).toEqual(['parker/1']);
    expect(at(laptop.state, 'parker/1')).toMatchObject({
      title: 'Samlat',
      costs: { '2027': 6_000_000, '2028': 4_500_000 },
      absorbed: ['parker/2', 'parker/3'],
    });
    laptop.does(reinstate('parker/3'), reinstate('parker/2'));
    expect(at(laptop.state, 'parker/1')).toMatchObject({
      title: 'Lekplatser',
      costs: { '2027': 1_000_000, '2028': 500_000 },
      absorbed: [],
    });
  });

  test('is refused with itself, with what stands no more, and over plans', () => {
    given(meetingWith(parks)).when(merge('parker/1', 'parker/1')).refused('merge-itself');
    given(meetingWith(parks)).when(withdraw('parker/2'), merge('parker/1', 'parker/2')).refused('not-standing');
    given(meetingWith(parks, roads)).when(merge('parker/1', 'vagar/1')).refused('other-plan');
  });

  test('an amount amended after is the whole’s, one amended elsewhere before hearing of it is its own', () => {
    const laptop = meetingWith(parks).does(merge('parker/1', 'parker/2'), amend('/costs/2027', 2_500_000));
    expect(at(laptop.state, 'parker/1').costs['2027']).toBe(2_500_000);
    const chair = meetingWith(parks);
    const secretary = joining('secretary', chair);
    chair.does(merge('parker/1', 'parker/2'));
    secretary.does(amend('/costs/2027', 1_200_000));
    sync(chair, secretary);
    expect(at(chair.state, 'parker/1').costs['2027']).toBe(3_200_000);
  });

  test('SPEC M11: two that were each merged into the other at once leave one that stands, with all the money', () => {
    const chair = meetingWith(parks);
    const secretary = joining('secretary', chair);
    chair.does(merge('parker/1', 'parker/2'));
    secretary.does(merge('parker/2', 'parker/1'));
    sync(chair, secretary);
    const stands = ranked(chair.state);
    expect(stands).toHaveLength(2);
    expect(stands.reduce((sum, { costs }) => sum + costs['2027']!, 0)).toBe(6_000_000);
  });
});

describe('splitting', () => {
  test('puts the parts where the whole was, with its texts and priority', () => {
    const laptop = meetingWith(parks).does(
      { type: 'prioritise', initiative: 'parker/2', priority: 1 },
      amend('/sections/goal', 'Ljus.', 'parker/2'),
      split('parker/2', ...freePartNumbers(meetingWith(parks).state, 'parker/2', 2)),
    );
    expect(standing(laptop.state)).toEqual(['parker/1', 'parker/2a', 'parker/2b', 'parker/3']);
    expect(laptop.state.ranking).toContain('parker/2');
    expect(describedInitiative(laptop.state, laptop.meeting.versions, 'parker/2b')).toMatchObject({
      priority: 1,
      sections: { goal: 'Ljus.' },
      costs: { '2027': 500_000 },
    });
  });

  test('is taken back by reinstating the whole; its parts rejoin it', () => {
    const laptop = meetingWith(parks).does(split('parker/2', '2a', '2b'), reinstate('parker/2'));
    expect(standing(laptop.state)).toEqual(['parker/1', 'parker/2', 'parker/3']);
    given(laptop).when(reinstate('parker/2a')).refused('part-of');
  });

  test('can’t be taken back when a part has gone further', () => {
    given(meetingWith(parks))
      .when(split('parker/2', '2a', '2b'), merge('parker/1', 'parker/2a'), reinstate('parker/2'))
      .refused('part-elsewhere');
    given(meetingWith(parks))
      .when(split('parker/2', '2a', '2a'))
      .refused('number-taken');
    given(meetingWith(parks))
      .when(split('parker/2', '2a', '3'))
      .refused('number-taken');
  });

  test('SPEC M11: of two splits at once the parts of one stand', () => {
    const chair = meetingWith(parks);
    const secretary = joining('secretary', chair);
    chair.does(split('parker/2', '2a', '2b'));
    secretary.does(split('parker/2', '2c', '2d'));
    sync(chair, secretary);
    expect(standing(chair.state)).toHaveLength(4);
    expect(rivalStandings(at(chair.state, 'parker/2'))).toHaveLength(1);
  });
});

describe('ties', () => {
  test('a law makes a must, also of what it is merged into', () => {
    given(meetingWith(parks))
      .when({ type: 'set-must', initiative: 'parker/2', law: 'lagen' }, merge('parker/1', 'parker/2'))
      .gives((state) => expect([...mustsOf(state)]).toEqual([['parker/1', 'lagen']]));
    given(meetingWith(parks)).when({ type: 'set-must', initiative: 'parker/2', law: null }).changesNothing();
  });

  test('a ring of dependencies is refused, and which it would be is said', () => {
    const laptop = meetingWith(parks).does(depend('parker/1', 'parker/2'), depend('parker/2', 'parker/3'));
    expect(laptop.perform(depend('parker/3', 'parker/1'))).toEqual({
      ok: false,
      refusal: { reason: 'dependency-cycle', cycle: 'Dammar → Lekplatser → Belysning → Dammar' },
    });
    laptop.does(depend('parker/1', 'parker/2', false), depend('parker/3', 'parker/1'));
  });

  test('what needs another can’t exclude it, and nothing is tied to itself', () => {
    given(meetingWith(parks))
      .when(depend('parker/1', 'parker/2'), exclude('parker/2', 'parker/1'))
      .refused('tie-contradicts');
    given(meetingWith(parks))
      .when(exclude('parker/2', 'parker/1'), depend('parker/1', 'parker/2'))
      .refused('tie-contradicts');
    given(meetingWith(parks)).when(depend('parker/1', 'parker/1')).refused('tie-itself');
    given(meetingWith(parks))
      .when(exclude('parker/1', 'parker/2', false))
      .changesNothing();
  });

  test('SPEC M11: a ring that two devices made stays, and is told', () => {
    const chair = meetingWith(parks);
    const secretary = joining('secretary', chair);
    chair.does(depend('parker/1', 'parker/2'));
    secretary.does(depend('parker/2', 'parker/1'));
    sync(chair, secretary);
    expect(cycles(chair.state)).toEqual([['parker/1', 'parker/2']]);
  });

  test('what needs one that was withdrawn is told', () => {
    given(meetingWith(parks))
      .when(depend('parker/1', 'parker/2'), withdraw('parker/2'))
      .gives((state) => expect(needingWithdrawn(state)).toEqual([{ initiative: 'parker/1', needs: 'parker/2' }]));
  });
});
