import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logOf, union, type Log } from '../../shared/log/log.ts';
import { seal } from '../../shared/log/operation.ts';
import { undoes, undoingOf } from '../../shared/log/undo.ts';
import { withdrawn } from '../../shared/review/queries.ts';
import { replay } from '../../shared/review/review-log.ts';
import type { ReviewState } from '../../shared/review/state.ts';
import { graph, shuffled } from '../log/arbitraries.ts';
import { anyReview } from './arbitraries.ts';

const logsOf = anyReview.map((desks) => desks.map(({ review }) => review.log) as [Log, Log, Log]);
const stateOf = (log: Log): ReviewState => replay('anna', log).state;
const together = ([a, b, c]: [Log, Log, Log]): Log => union(union(a, b), c);

describe('a review', () => {
  test('SPEC R2: any order and doubling of the same operations gives the same state', () => {
    const arrival = logsOf.chain((logs) => {
      const operations = [...together(logs).values()];
      return fc.tuple(fc.constant(operations), shuffled(operations));
    });
    fc.assert(
      fc.property(arrival, ([operations, arrived]) => {
        expect(replay('anna', logOf(arrived)).state).toEqual(stateOf(logOf(operations)));
        expect(replay('anna', logOf(arrived)).stacks).toEqual(replay('anna', logOf(operations)).stacks);
      }),
    );
  });

  test('SPEC R1, L3: the logs of one year are one by union: commutative, associative, idempotent', () => {
    fc.assert(
      fc.property(logsOf, ([a, b, c]) => {
        expect(stateOf(union(a, b))).toEqual(stateOf(union(b, a)));
        expect(stateOf(union(union(a, b), c))).toEqual(stateOf(union(a, union(b, c))));
        expect(stateOf(union(a, a))).toEqual(stateOf(a));
      }),
    );
  });

  test('SPEC R7: undo then redo leaves the state as it was, also after a restart', () => {
    fc.assert(
      fc.property(anyReview, fc.nat(2), (desks, who) => {
        const desk = desks[who]!;
        const before = desk.state;
        if (!desk.perform({ type: 'undo' }).ok) return;
        const again = desk.restarts().perform({ type: 'redo' });
        expect(again.ok).toBe(true);
        expect(desk.state).toEqual(before);
      }),
    );
  });

  test('SPEC R7: undone to the end, nothing stands that this desk did', () => {
    fc.assert(
      fc.property(anyReview, fc.nat(2), (desks, who) => {
        const desk = desks[who]!;
        for (let left = 100; left > 0 && desk.perform({ type: 'undo' }).ok; left--);
        // What others built on stays.
        const { stacks } = desk.review;
        if (stacks.undo.length > 0) return;
        const ours = [...desk.review.log.values()].filter(({ device }) => device === desk.name).map(({ id }) => id);
        const { corrections, reviewed, answers } = desk.state;
        const standing = [...corrections, ...reviewed, ...[...answers.values()].flat()].map(({ by }) => by);
        expect(standing.filter((by) => ours.includes(by))).toEqual([]);
      }),
    );
  });

  test('SPEC R6: a version counts no more exactly where all that made it was taken back', () => {
    fc.assert(
      fc.property(logsOf, (logs) => {
        const state = stateOf(together(logs));
        const gone = withdrawn(state);
        for (const { result } of state.corrections) expect(gone.has(result)).toBe(false);
        for (const { result } of state.takenBack)
          expect(gone.has(result)).toBe(!state.corrections.some((one) => one.result === result));
      }),
    );
  });

  test('SPEC R4, R5: rivals are so to each other, and nobody answers the same finding twice knowingly', () => {
    fc.assert(
      fc.property(logsOf, (logs) => {
        const { state, ancestry } = replay('anna', together(logs));
        for (const one of state.corrections)
          for (const rival of one.rivals)
            expect(state.corrections.find(({ by }) => by === rival)?.rivals).toContain(one.by);
        for (const answers of state.answers.values())
          for (const one of answers)
            for (const other of answers) if (one !== other) expect(ancestry.knew(one.by, other.by)).toBe(false);
      }),
    );
  });

  test('SPEC R2, R3: every log has a state, and each operation is applied, taken back or set aside', () => {
    const types = fc.constantFrom('finding.accepted.1', 'plan.corrected.1', 'plan.reviewed.1', 'finding.settled.9');
    fc.assert(
      fc.property(graph, types, fc.jsonValue({ maxDepth: 1 }), (operations, type, value) => {
        const fact = { finding: value, version: value, type };
        const odd = operations.map((one) => {
          const { id: _, ...content } = one;
          return one.fact.type === 'noted.1' ? seal({ ...content, fact }) : one;
        });
        const log = logOf([...operations, ...odd]);
        const { state, ordered, ancestry } = replay('d0', log);
        const { undone } = undoingOf(ordered, ancestry, () => true);
        const aside = new Set(state.aside.map(({ operation }) => operation.id));
        const applied = [...log.values()].filter(({ id }) => !aside.has(id) && !undone.has(id));
        expect(applied.every((one) => undoes(one) !== null)).toBe(true);
        expect(state.answers.size + state.corrections.length + state.reviewed.length).toBe(0);
      }),
    );
  });

  test('a state that was given out never changes', () => {
    fc.assert(
      fc.property(anyReview, (desks) => {
        const [desk, other] = [desks[0]!, desks[1]!];
        const before = structuredClone(desk.state);
        const given = desk.state;
        desk.hears(other).perform({ type: 'undo' });
        expect(given).toEqual(before);
      }),
    );
  });
});
