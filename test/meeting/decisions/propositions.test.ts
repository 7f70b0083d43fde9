import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf, proposeSteps, puttings } from '../../../shared/meeting/decisions/propositions.ts';
import { foundIn, puttingsOf, unputMotions } from '../../../shared/meeting/decisions/queries.ts';
import { motionKinds } from '../../../shared/meeting/decisions/facts.ts';
import type { Acclamation, Motion } from '../../../shared/meeting/decisions/state.ts';
import { ballot, motion, vote, votingRoom } from './room.ts';

const made = (id: string, kind: Motion['kind'], isWithdrawn = false): Motion => {
  return { id, item: 'i', kind, clauses: [`att ${id}`], people: [], isWithdrawn, at: '', by: id };
};
const find = (winner: string | null, ...against: string[]): Acclamation => ({ for: winner, against, by: 'x', at: '' });

describe('the order that is proposed', () => {
  test('delays first and each by itself, then counter-motions down to one, then additions', () => {
    const motions = [
      made('add', 'addition'),
      made('main', 'proposal'),
      made('b', 'counter'),
      made('no', 'rejection'),
      made('c', 'counter'),
      made('back', 'referBack'),
      made('rest', 'table'),
    ];
    expect(proposeSteps(motions)).toEqual([
      { yes: null, no: 'back' },
      { yes: null, no: 'rest' },
      { yes: 'no', no: 'c' },
      { yes: 'b', no: 'no' },
      { yes: 'main', no: 'b' },
      { yes: 'add', no: null },
    ]);
  });

  test('a proposal alone is asked for yes or no; nothing is proposed where nothing was moved', () => {
    expect(proposeSteps([made('main', 'proposal')])).toEqual([{ yes: 'main', no: null }]);
    expect(proposeSteps([])).toEqual([]);
  });
});

describe('as it is put', () => {
  const motions = [made('a', 'proposal'), made('b', 'counter'), made('c', 'counter'), made('r', 'referBack')];
  const steps = proposeSteps(motions);

  test('what fell is stood in for by what it fell to', () => {
    const put = puttings(steps, motions, [find(null, 'r'), find('c', 'b')], []);
    expect(put.map(({ yes, no, about }) => [yes, no, about])).toEqual([
      [null, 'r', 'delay'],
      ['b', 'c', 'contra'],
      ['a', 'c', 'main'],
    ]);
    expect(outcomeOf(put)).toBeNull();
  });

  test('a delay that is carried ends it', () => {
    const put = puttings(steps, motions, [find('r')], []);
    expect(put).toHaveLength(1);
    expect(outcomeOf(put)).toEqual({ is: 'delayed', motion: 'r' });
  });

  test('what was withdrawn is not put, and what stood against it stands alone', () => {
    const fewer = [
      made('a', 'proposal'),
      made('b', 'counter', true),
      made('c', 'counter'),
      made('r', 'referBack', true),
    ];
    expect(puttings(steps, fewer, [], []).map(({ yes, no }) => [yes, no])).toEqual([['a', 'c']]);
    const alone = fewer.map((one) => ({ ...one, isWithdrawn: one.id !== 'c' }));
    expect(puttings(steps, alone, [], []).map(({ yes, no }) => [yes, no])).toEqual([['c', null]]);
  });

  test('a vote that was called after an acclamation is what counts', () => {
    const chair = votingRoom().does(motion('a', 'proposal'), motion('b', 'counter', ['cia']));
    chair.does({ type: 'find-acclamation', item: 'ranking', for: 'a', against: ['b'] });
    expect(foundIn(chair.state, 'ranking')).toEqual({ is: 'decided', motion: 'a', additions: [] });
    chair.does(vote('a', 'b'), ballot('anna', 'no'), ballot('cia', 'no'), { type: 'end-vote', vote: 'v' });
    expect(foundIn(chair.state, 'ranking')).toEqual({ is: 'decided', motion: 'b', additions: [] });
  });

  test('a motion that was made after the order was settled is pointed out', () => {
    const chair = votingRoom().does(motion('a', 'proposal'), motion('b', 'counter', ['cia']));
    chair.does({ type: 'settle-propositions', item: 'ranking', steps: [{ yes: 'a', no: 'b' }], text: '' });
    chair.does(motion('c', 'counter', ['eva']));
    expect(unputMotions(chair.state, 'ranking').map(({ id }) => id)).toEqual(['c']);
    expect(puttingsOf(chair.state, 'ranking')).toHaveLength(1);
  });
});

/** Motions of every kind, and how each of nine voters likes them: the lower, the better. */
const contest = fc.array(fc.constantFrom(...motionKinds), { minLength: 1, maxLength: 7 }).chain((kinds) =>
  fc.record({
    motions: fc.constant(kinds.map((kind, i) => made(`m${i}`, kind))),
    likings: fc.array(fc.shuffledSubarray([...kinds.keys()], { minLength: kinds.length }), {
      minLength: 9,
      maxLength: 9,
    }),
  }),
);

describe('SPEC M15: pairwise elimination against direct counting', () => {
  test('every step is put in its turn and it ends with what a straight count says', () => {
    fc.assert(
      fc.property(contest, ({ motions, likings }) => {
        const place = (liking: number[], id: string | null) =>
          id === null ? 3.5 : liking.indexOf(Number(id.slice(1)));
        const beats = (a: string | null, b: string | null) =>
          likings.filter((liking) => place(liking, a) < place(liking, b)).length > likings.length / 2;
        const steps = proposeSteps(motions);
        const found: Acclamation[] = [];
        for (let turn = 0; turn <= steps.length; turn++) {
          const next = puttings(steps, motions, found, []).find((one) => !one.found);
          if (!next) break;
          const { yes, no } = next;
          const [winner, loser] = beats(yes, no) ? [yes, no] : [no, yes];
          found.push(find(winner, ...(loser === null ? [] : [loser])));
        }
        const outcome = outcomeOf(puttings(steps, motions, found, []));
        const of = (...kinds: string[]) => motions.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
        const delay = of('referBack', 'table').find((id) => !beats(null, id));
        if (delay !== undefined) {
          expect(outcome).toEqual({ is: 'delayed', motion: delay });
          return;
        }
        const main = of('proposal')[0] ?? of('proposal', 'counter', 'rejection')[0];
        const rest = of('proposal', 'counter', 'rejection').filter((id) => id !== main);
        // From the back, the one that stands meets the one before it; the last meets the proposal.
        const contra = rest.length === 0 ? null : rest.reduceRight((stands, id) => (beats(id, stands) ? id : stands));
        const motion = main === undefined ? null : beats(main, contra) ? main : contra;
        const additions = of('addition').filter((id) => beats(id, null));
        expect(outcome).toEqual({ is: 'decided', motion, additions });
      }),
      { numRuns: 500 },
    );
  });

  test('where one motion beats every other, it wins in whatever order the counter-motions were made', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }),
        fc.constantFrom('a', 'b', 'c', 'd'),
        (order, best) => {
          const motions = order.map((id, i) => made(id, i === 0 ? 'proposal' : 'counter'));
          const found: Acclamation[] = [];
          for (;;) {
            const next = puttings(proposeSteps(motions), motions, found, []).find((one) => !one.found);
            if (!next) break;
            const winner = next.no === best ? next.no : next.yes;
            found.push(find(winner, ...[next.yes, next.no].filter((id) => id !== null && id !== winner).map(String)));
          }
          expect(outcomeOf(puttings(proposeSteps(motions), motions, found, []))).toMatchObject({ motion: best });
        },
      ),
    );
  });
});
