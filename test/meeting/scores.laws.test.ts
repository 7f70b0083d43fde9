import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import type { Fact } from '../../shared/meeting/facts.ts';
import { criterionPoints, ranked, scoreIn } from '../../shared/meeting/queries.ts';
import { answersIn } from '../../shared/meeting/scores/answers.ts';
import { rankingBy, worthOf } from '../../shared/meeting/scores/ordering.ts';
import { consensusPoints, countedPoints } from '../../shared/meeting/scores/points.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { spreadOf } from '../../shared/scoring/spread.ts';
import { openMeeting } from './arbitraries.ts';
import { joining, meetingWith, sync, type Laptop } from './given.ts';
import { parks, planOf, roads } from './plans.ts';

const points = fc.option(fc.nat(5), { nil: null });
const giving = fc.record({
  laptop: fc.nat(1),
  participant: fc.constantFrom('anna', 'bo'),
  initiative: fc.constantFrom('parker/1', 'vagar/1'),
  criterion: fc.constantFrom('benefit', 'risk'),
  points,
  hears: fc.boolean(),
});
type Giving = typeof giving extends fc.Arbitrary<infer T> ? T : never;

/** The same points, recorded by two who now and then hear each other: in a round, or openly. */
function gave(givings: readonly Giving[], round: string | null): Laptop {
  const chair = meetingWith(parks, roads);
  chair.write({ type: 'round.begun.1', round: 'r', name: 'Rundan' });
  const laptops = [chair, joining('secretary', chair)] as const;
  for (const { laptop, hears, ...content } of givings) {
    const fact: Fact = { type: 'points.given.1', ...content, round };
    laptops[laptop as 0 | 1].write(fact);
    if (hears) sync(...laptops);
  }
  sync(...laptops);
  return chair;
}

/** Whose points count, by initiative and criterion. */
const counted = (state: MeetingState) =>
  [...state.initiatives.values()].flatMap((one) =>
    ['benefit', 'risk'].map((criterion) => Object.fromEntries(countedPoints(state, one, criterion))),
  );
const nothing = (state: MeetingState) => counted(state).map(() => ({}));

describe('points', () => {
  test('SPEC M12: of a round that is revealed count as if they had been given openly, and before that for nothing', () => {
    fc.assert(
      fc.property(fc.array(giving, { maxLength: 20 }), (givings) => {
        const hidden = gave(givings, 'r');
        expect(counted(hidden.state)).toEqual(nothing(hidden.state));
        hidden.does({ type: 'reveal-round', round: 'r' });
        expect(counted(hidden.state)).toEqual(counted(gave(givings, null).state));
      }),
    );
  });

  test('SPEC M12: of a round that is cancelled leave everything as if it had not been', () => {
    fc.assert(
      fc.property(fc.array(giving, { maxLength: 12 }), fc.array(giving, { maxLength: 12 }), (before, during) => {
        const chair = gave(before, null);
        const then = counted(chair.state);
        for (const { laptop: _, hears: __, ...content } of during)
          chair.write({ type: 'points.given.1', ...content, round: 'r' });
        chair.does({ type: 'cancel-round', round: 'r' });
        expect(counted(chair.state)).toEqual(then);
      }),
    );
  });

  test('SPEC M12: of the meeting itself go before the mean of participants', () => {
    fc.assert(
      fc.property(openMeeting, ([chair]) => {
        const { state } = chair!;
        for (const one of state.initiatives.values())
          for (const { id } of state.opening!.model.criteria) {
            const own = consensusPoints(one, id);
            const mean = spreadOf([...countedPoints(state, one, id).values()])?.mean ?? null;
            expect(criterionPoints(state, one, id)).toBe(own ?? mean);
          }
      }),
    );
  });

  test('SPEC M12: lie between nothing and the maximum, however they are weighed', () => {
    fc.assert(
      fc.property(openMeeting, ([chair]) => {
        for (const one of chair!.state.initiatives.values()) {
          const score = scoreIn(chair!.state, one) ?? 0;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});

describe('who has answered in a round', () => {
  const large = planOf(200);
  const answer = fc.record({
    participant: fc.constantFrom('anna', 'bo'),
    initiative: fc.constantFrom('parker/1', 'parker/100', 'parker/200'),
    criterion: fc.constantFrom('benefit', 'risk'),
    points,
    round: fc.constantFrom('r', 's', null),
  });

  test('is counted on as it goes, and says the same as counting all', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 20 }), (answers) => {
        const chair = meetingWith(large);
        for (const round of ['r', 's']) chair.write({ type: 'round.begun.1', round, name: round });
        const last = new Map<string, string>();
        for (const { points: given, ...at } of answers) {
          chair.write({ type: 'points.given.1', ...at, points: given });
          const place = [at.participant, at.initiative, at.criterion].join(' ');
          // What is given openly takes the place of what its writer knew, also in a round.
          for (const key of last.keys()) if (at.round === null && key.startsWith(`${place} `)) last.delete(key);
          if (given === null || at.round === null) last.delete(`${place} ${at.round}`);
          else last.set(`${place} ${at.round}`, at.participant);
          for (const round of ['r', 's']) {
            const counted = new Map<string, number>();
            for (const [key, who] of last) if (key.endsWith(` ${round}`)) counted.set(who, (counted.get(who) ?? 0) + 1);
            expect(new Map(answersIn(chair.state, round))).toEqual(counted);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('an ordering', () => {
  const rule = fc.constantFrom('score' as const, 'scorePerKrona' as const, 'priority' as const);

  test('SPEC M8, M12: holds every initiative once, never puts what is worth less first, and changes nothing done twice', () => {
    fc.assert(
      fc.property(openMeeting, rule, ([chair], by) => {
        const order: Command = { type: 'order', rule: by, ranking: null };
        chair!.does(order);
        const { state } = chair!;
        expect([...state.ranking].sort()).toEqual([...state.initiatives.keys()].sort());
        const worth = ranked(state).map((one) => worthOf(state, by, one) ?? Number.NEGATIVE_INFINITY);
        for (const [i, value] of worth.entries()) expect(value).toBeLessThanOrEqual(worth[i - 1] ?? Infinity);
        expect(rankingBy(state, by)).toEqual(ranked(state).map(({ id }) => id));
        expect(chair!.perform(order)).toEqual({ ok: true, facts: [] });
      }),
    );
  });
});
