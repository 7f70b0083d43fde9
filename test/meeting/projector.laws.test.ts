import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import { movedBetween, projectorView, type Following } from '../../shared/meeting/projector.ts';
import { ProjectorViewSchema, type ProjectorView } from '../../shared/meeting/projector-view.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { aloneMeeting, anyMeeting } from './arbitraries.ts';
import { joining, meetingWith } from './given.ts';
import { command } from './parts/every.ts';
import { parks, roads } from './plans.ts';

const following: Following = { shows: 'list', chosen: 'parker/2', moved: null };
const shown = (state: MeetingState, change: Partial<Following> = {}): ProjectorView =>
  projectorView(state, 'sv', { ...following, ...change })!;

/** Another text than what stands, wherever it stands: what depends on it shows. */
const secret = 'HEMLIGT';
const mapped = <K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): Map<K, V> =>
  new Map([...map].map(([id, value]) => [id, change(value)]));

/** A meeting that differs in everything that the room must not see, and in nothing else. */
function otherwise(state: MeetingState): MeetingState {
  const isHidden = (round: string | null): boolean =>
    round !== null && state.rounds.get(round)?.ended?.value !== 'revealed';
  return {
    ...state,
    statements: mapped(state.statements, (one) => ({
      ...one,
      text: secret,
      from: secret,
      conditions: [secret],
      passedOn: [{ to: secret, text: secret }],
      outcome: null,
    })),
    notes: mapped(state.notes, (one) => ({ ...one, text: secret })),
    initiatives: mapped(state.initiatives, (one) => ({
      ...one,
      sections: null,
      override: one.override && { ...one.override, reason: secret },
      must: null,
      given: Object.fromEntries(
        Object.entries(one.given).map(([participant, criteria]) => [
          participant,
          Object.fromEntries(
            Object.entries(criteria).map(([criterion, givings]) => [
              criterion,
              givings.map((giving) => (isHidden(giving.round) ? { ...giving, points: 1 } : giving)),
            ]),
          ),
        ]),
      ),
    })),
    recusals: mapped(state.recusals, (all) => all.map((one) => ({ ...one, reason: secret }))),
    pauses: state.pauses.map((one) => ({ ...one, reason: secret })),
    items: mapped(state.items, (item) => ({
      ...item,
      decisions: item.decisions.map((one) => ({
        ...one,
        reason: secret,
        to: secret,
        passedOn: [],
        extracts: [secret],
      })),
      recorded: [],
    })),
    // Who votes what while the vote goes on; how many have is everybody's.
    votes: mapped(state.votes, (vote) =>
      vote.ended
        ? vote
        : {
            ...vote,
            by: secret,
            casting: null,
            counted: null,
            ballots: mapped(vote.ballots, (ballot) => ({ ...ballot, value: 'abstain' as const, rivals: [] })),
          },
    ),
    propositions: new Map(),
    aside: [],
    dismissed: new Map(),
    scenarios: new Map(),
  };
}

/** Every text that the picture may hold: what everybody in the room has before them or hears said. */
function publicTexts(state: MeetingState): Set<string> {
  const { opening } = state;
  return new Set([
    opening?.body ?? '',
    ...state.period,
    ...state.agenda.map(({ title }) => title),
    ...[...state.initiatives.values()].flatMap(({ id, title }) => [id, title]),
    ...[...state.participants.values()].map(({ participant }) => participant.name),
    ...[...state.motions.values()].flatMap(({ clauses }) => [...clauses]),
    ...[...state.items.values()].flatMap(({ decisions }) => decisions.flatMap(({ clauses }) => [...clauses])),
    ...[...state.speeches.values()].map(({ begunAt }) => begunAt ?? ''),
  ]);
}

/** All texts in a value but for its words of a closed set. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const closedWords = new Set(
  'sv en open paused closed list item speech reply order yes no abstain tie undecided proposal rejection counter addition referBack table approved rejected referredBack tabled noted'.split(
    ' ',
  ),
);

/** In the middle of a vote on the item at hand and of a hidden round, each with what must not be seen yet. */
const secretive: fc.Arbitrary<MeetingState> = fc
  .tuple(
    fc.array(fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const), { minLength: 1, maxLength: 4 }),
    fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }),
    fc.array(command, { maxLength: 12 }),
  )
  .map(([ballots, points, others]) => {
    const chair = meetingWith(parks, roads);
    const motion = { type: 'make-motion', item: 'ranking' } as const;
    const intents: Command[] = [
      { type: 'begin-item', item: 'ranking' },
      { ...motion, motion: 'p', kind: 'proposal', clauses: ['att bifalla'], by: [] },
      { ...motion, motion: 'c', kind: 'counter', clauses: ['att vänta'], by: ['anna'] },
      { type: 'begin-round', round: 'hidden', name: 'Sluten' },
      ...points.map((one, i): Command => ({
        type: 'give-points',
        participant: 'anna',
        initiative: `parker/${i + 1}`,
        criterion: 'benefit',
        points: one,
        round: 'hidden',
      })),
      { type: 'call-vote', vote: 'open', item: 'ranking', method: 'rollCall', yes: 'p', no: 'c', by: '' },
      ...ballots.map((ballot): Command => ({ type: 'cast-ballot', vote: 'open', participant: 'anna', ballot })),
      ...others,
    ];
    for (const intent of intents) chair.perform(intent);
    return chair.state;
  });

const states: fc.Arbitrary<MeetingState> = fc.oneof(
  secretive,
  anyMeeting.map(([laptop]) => laptop!.state),
  aloneMeeting.map(({ state }) => state),
);

describe('SPEC M14: the projector’s picture', () => {
  test('is the same whatever stands in what is not everybody’s', () => {
    fc.assert(
      fc.property(states, fc.constantFrom('list' as const, 'item' as const), (state, shows) => {
        expect(shown(otherwise(state), { shows })).toEqual(shown(state, { shows }));
      }),
      { numRuns: 300 },
    );
  });

  test('holds no text but those that everybody has before them', () => {
    fc.assert(
      fc.property(states, (state) => {
        const allowed = publicTexts(state);
        const strange = textsIn(shown(state)).filter((text) => !allowed.has(text) && !closedWords.has(text));
        expect(strange).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('fits the contract that it is sent by, whatever the meeting', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(ProjectorViewSchema.parse(shown(state))).toEqual(shown(state));
      }),
    );
  });

  test('is the same in the window, which foresees, as on another laptop that heard all', () => {
    fc.assert(
      fc.property(aloneMeeting, (laptop) => {
        expect(shown(joining('other', laptop).state)).toEqual(shown(laptop.state));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a vote on the projector', () => {
  const motion = (id: string, text: string): Command => ({
    type: 'make-motion',
    motion: id,
    item: 'ranking',
    kind: id === 'm1' ? 'proposal' : 'counter',
    clauses: [text],
    by: id === 'm1' ? [] : ['anna'],
  });
  const vote = (): Command[] => [
    { type: 'begin-item', item: 'ranking' },
    motion('m1', 'att bifalla'),
    motion('m2', 'att vänta'),
    { type: 'call-vote', vote: 'v', item: 'ranking', method: 'rollCall', yes: 'm1', no: 'm2', by: '' },
  ];

  test('shows how many have voted, and how only when it has ended', () => {
    const chair = meetingWith(parks).does(...vote(), {
      type: 'cast-ballot',
      vote: 'v',
      participant: 'anna',
      ballot: 'yes',
    });
    const before = shown(chair.state);
    expect(before.shows).toBe('item');
    expect(before.item.vote).toEqual({ yes: 'att bifalla', no: 'att vänta', cast: 1, of: 1, result: null });
    chair.does({ type: 'end-vote', vote: 'v' });
    expect(shown(chair.state).item.vote?.result).toMatchObject({
      is: 'yes',
      yes: 1,
      no: 0,
      ballots: [{ name: 'Anna Ek', ballot: 'yes' }],
    });
    expect(shown(chair.state).shows).toBe('list');
  });

  test('that was voided is not shown', () => {
    const chair = meetingWith(parks).does(...vote(), { type: 'void-vote', vote: 'v', reason: 'Fel ordning.' });
    expect(shown(chair.state).item.vote).toBeNull();
  });
});

describe('the list on the projector', () => {
  test('has the line where the frame ends, and rows around the chosen one', () => {
    const { state } = meetingWith(parks, roads).does({ type: 'set-frame', year: '2027', amount: 3_000_000 });
    const { list, frame } = shown(state);
    expect(list.cut).toEqual({ after: 2, frame: 3_000_000, left: 0 });
    expect(list.rows.map(({ isFunded }) => isFunded)).toEqual([true, true, false, false, false]);
    expect(frame).toEqual({ year: '2027', frame: 3_000_000, left: 0 });
  });

  test('tells what was moved, and from where', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    expect(movedBetween(ids, ['d', 'a', 'b', 'c', 'e'], null)).toEqual({ id: 'd', from: 4 });
    expect(movedBetween(ids, ['b', 'c', 'd', 'a', 'e'], null)).toEqual({ id: 'a', from: 1 });
    expect(movedBetween(ids, ['b', 'a', 'c', 'd', 'e'], 'a')).toEqual({ id: 'a', from: 1 });
    expect(movedBetween(ids, ['b', 'a', 'c', 'd', 'e'], 'b')).toEqual({ id: 'b', from: 2 });
    expect(movedBetween(ids, ['e', 'd', 'c', 'b', 'a'], 'a')).toBeNull();
    expect(movedBetween(ids, ids, 'a')).toBeNull();
    expect(movedBetween(ids, [...ids, 'f'], 'a')).toBeNull();
  });
});
