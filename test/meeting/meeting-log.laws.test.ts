import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../shared/log/operation.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { readFact } from '../../shared/meeting/facts.ts';
import { isOpening } from '../../shared/meeting/opened.ts';
import { replay } from '../../shared/meeting/replay.ts';
import { shuffled } from '../log/arbitraries.ts';
import { aloneMeeting, anyMeeting, openMeeting } from './arbitraries.ts';
import { joining, meetingWith } from './given.ts';
import { parks, roads } from './plans.ts';
import { plainly, replayed, together, versions } from './oracle.ts';

/** All operations of a meeting, and the same in any order with some of them doubled. */
const anyArrival = anyMeeting.chain((laptops) => {
  const operations = [...together(laptops).values()];
  return fc.tuple(
    fc.constant(operations),
    shuffled(operations),
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
  );
});

describe('a meeting kept as operations arrive', () => {
  test('SPEC M3: equals the meeting replayed, one at a time in any order', () => {
    fc.assert(
      fc.property(anyArrival, ([operations, arrived]) => {
        const kept = new MeetingLog(versions, 'chair');
        for (const operation of arrived) kept.merge([operation]);
        agree(kept, operations);
      }),
    );
  });

  test('SPEC M3: and at every step on the way, in the order it happened', () => {
    fc.assert(
      fc.property(anyMeeting, (laptops) => {
        const kept = new MeetingLog(versions, 'chair');
        const { ordered } = replay(versions, together(laptops));
        for (const [i, operation] of ordered.entries()) {
          kept.merge([operation]);
          expect(plainly(kept.state)).toEqual(plainly(replayed(ordered.slice(0, i + 1))));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('SPEC M3: and in any batches', () => {
    fc.assert(
      fc.property(anyArrival, ([operations, arrived, sizes]) => {
        const kept = new MeetingLog(versions, 'chair');
        for (let i = 0, n = 0; i < arrived.length; n++) {
          const size = sizes[n % sizes.length]!;
          kept.merge(arrived.slice(i, i + size));
          i += size;
        }
        agree(kept, operations);
      }),
    );
  });

  test('SPEC M3: and where undo and redo reach back over hundreds of operations', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('does', 'undoes', 'redoes'), fc.integer({ min: 1, max: 90 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(aloneMeeting, steps, (chair, runs) => {
        for (const [what, times] of runs)
          for (let i = 0; i < times; i++) {
            if (what === 'undoes') chair.perform({ type: 'undo' });
            else if (what === 'redoes') chair.perform({ type: 'redo' });
            else chair.does(statement(chair.log.size));
          }
        agree(chair.meeting, [...chair.log.values()]);
      }),
      { numRuns: 30 },
    );
  });

  test('SPEC M3: and on a long way back and forth again after a restart, past all that was kept on the way', () => {
    const chair = joining('chair', meetingWith(parks, roads));
    for (let i = 0; i < 150; i++) chair.does(statement(i));
    for (const type of ['undo', 'redo', 'undo'] as const) {
      chair.restarts();
      for (let i = 0; i < 140; i++) {
        chair.does({ type });
        if (i % 20 === 0) agree(chair.meeting, [...chair.log.values()]);
      }
    }
    expect(chair.state.statements.size).toBe(10);
  });

  test('SPEC M3: a state that was shown never changes under the one who looks', () => {
    fc.assert(
      fc.property(anyMeeting, (laptops) => {
        const kept = new MeetingLog(versions, 'chair');
        const shown: [unknown, () => unknown][] = [];
        for (const operation of together(laptops).values()) {
          kept.merge([operation]);
          const { state } = kept;
          shown.push([plainly(state), () => plainly(state)]);
        }
        for (const [then, now] of shown) expect(now()).toEqual(then);
      }),
      { numRuns: 40 },
    );
  });

  test('SPEC M3: nothing that was given out is ever written in, nor what came in', () => {
    fc.assert(
      fc.property(anyMeeting, (laptops) => {
        const kept = new MeetingLog(versions, 'chair');
        for (const operation of together(laptops).values()) {
          kept.merge([freeze(operation)]);
          freeze(kept.state);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('SPEC M1, L7: the meeting as an operation’s writer saw it is what they knew, replayed', () => {
    fc.assert(
      fc.property(anyMeeting, fc.array(fc.nat(200), { minLength: 1, maxLength: 6 }), (laptops, picks) => {
        const log = together(laptops);
        const kept = new MeetingLog(versions, 'chair', log.values());
        const { ordered, ancestry } = replay(versions, log);
        for (const pick of picks) {
          const one = ordered[pick % Math.max(ordered.length, 1)];
          if (!one) continue;
          const known = ordered.filter(({ id }) => ancestry.knew(one.id, id));
          expect(plainly(kept.stateAt(one.id)!)).toEqual(plainly(replayed(known)));
        }
      }),
    );
  });

  test('SPEC L10, M3: stands as it stood after a restart, stacks and all', () => {
    fc.assert(
      fc.property(anyMeeting, (laptops) => {
        for (const laptop of laptops) {
          const { state, stacks } = laptop.meeting;
          laptop.restarts();
          expect(plainly(laptop.state)).toEqual(plainly(state));
          expect(laptop.meeting.stacks).toEqual(stacks);
        }
      }),
    );
  });
});

describe('undo', () => {
  test('SPEC M7: undo then redo leaves the meeting as it was, whatever others do', () => {
    fc.assert(
      fc.property(openMeeting, fc.nat(2), fc.integer({ min: 1, max: 20 }), (laptops, who, times) => {
        const laptop = laptops[who]!;
        const before = plainly(laptop.state);
        let undone = 0;
        while (undone < times && laptop.perform({ type: 'undo' }).ok) undone++;
        for (let i = 0; i < undone; i++) laptop.does({ type: 'redo' });
        expect(plainly(laptop.state)).toEqual(before);
        expect(laptop.meeting.stacks.undo.length).toBeGreaterThanOrEqual(undone);
      }),
    );
  });

  test('SPEC M7, L10: and so after a restart between the two, whatever the intents were', () => {
    fc.assert(
      fc.property(openMeeting, fc.nat(2), fc.integer({ min: 1, max: 12 }), (laptops, who, times) => {
        const laptop = laptops[who]!;
        const before = plainly(laptop.state);
        let undone = 0;
        while (undone < times && laptop.perform({ type: 'undo' }).ok) undone++;
        laptop.restarts();
        for (let i = 0; i < undone; i++) laptop.does({ type: 'redo' }).restarts();
        expect(plainly(laptop.state)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('SPEC M7: undoing everything gives the meeting as it was opened', () => {
    fc.assert(
      fc.property(aloneMeeting, (chair) => {
        const opened = [...chair.log.values()].slice(0, 1);
        while (chair.perform({ type: 'undo' }).ok);
        expect(plainly(chair.state)).toEqual(plainly(replayed(opened)));
      }),
    );
  });

  test('SPEC M7: neither the opening nor the closing can be taken back', () => {
    fc.assert(
      fc.property(anyMeeting, (laptops) => {
        const log = together(laptops);
        const opened = [...log.values()].some(({ fact }) => isOpening(readFact(fact)));
        if (opened) expect(replayed(log.values()).opening).not.toBeNull();
      }),
    );
  });
});

function statement(n: number): Command {
  return {
    type: 'record-statement',
    statement: `${n}`,
    initiative: 'parker/1',
    from: 'Forum',
    outcome: 'approved',
    text: 'Bifalles.',
  };
}

/** Makes any writing throw, in maps and sets too. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map || value instanceof Set) {
    const refuse = (): never => {
      throw new Error('written in what was given out');
    };
    Object.assign(value, { set: refuse, add: refuse, delete: refuse, clear: refuse });
    if (value instanceof Map) for (const member of value.values()) freeze(member);
  } else for (const member of Object.values(value)) freeze(member);
  return Object.freeze(value);
}

function agree(kept: MeetingLog, operations: readonly Operation[]): void {
  const fresh = replay(versions, new Map(operations.map((operation) => [operation.id, operation])));
  expect(plainly(kept.state)).toEqual(plainly(fresh.state));
  expect(kept.ordered).toEqual(fresh.ordered);
  const restarted = new MeetingLog(versions, 'chair', operations);
  expect(kept.stacks).toEqual(restarted.stacks);
  const writing = { at: '2026-06-01T12:00:00.000Z', actor: '', command: 'next' };
  expect(kept.seal([{ type: 'meeting.closed.1' }], writing)).toEqual(
    restarted.seal([{ type: 'meeting.closed.1' }], writing),
  );
}
