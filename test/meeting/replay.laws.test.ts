import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../shared/log/operation.ts';
import { readFact } from '../../shared/meeting/facts.ts';
import { replay } from '../../shared/meeting/replay.ts';
import type { Aside } from '../../shared/meeting/joining/state.ts';
import { shuffled } from '../log/arbitraries.ts';
import { anyMeeting } from './arbitraries.ts';
import { joining, type Laptop } from './given.ts';
import { applied, plainly, reaches, replayed, together, versions } from './oracle.ts';

/** All operations of a meeting, and the same in any order with some of them doubled. */
const anyArrival = anyMeeting.chain((laptops) => {
  const operations = [...together(laptops).values()];
  return fc.tuple(fc.constant(operations), shuffled(operations));
});

describe('replay', () => {
  test('SPEC M1: any order and doubling of the same operations gives the same state', () => {
    fc.assert(
      fc.property(anyArrival, ([operations, arrived]) => {
        expect(plainly(replayed(arrived))).toEqual(plainly(replayed(operations)));
      }),
    );
  });

  test('SPEC M1, L3: laptops that heard each other agree, whoever heard whom', () => {
    fc.assert(
      fc.property(anyMeeting, (laptops) => {
        const [a, b, c] = laptops as [Laptop, Laptop, Laptop];
        a.hears(b).hears(c);
        c.hears(b, a);
        b.hears(c);
        expect(plainly(a.state)).toEqual(plainly(b.state));
        expect(plainly(a.state)).toEqual(plainly(c.state));
      }),
    );
  });

  test('SPEC M1: replay changes nothing it is given, and never the state it gave before', () => {
    fc.assert(
      fc.property(anyMeeting, (laptops) => {
        const log = together(laptops);
        const before = JSON.stringify([...log]);
        const first = replay(versions, log).state;
        const then = plainly(first);
        replay(versions, log);
        expect(JSON.stringify([...log])).toBe(before);
        expect(plainly(first)).toEqual(then);
      }),
    );
  });
});

describe('a closed meeting', () => {
  test('SPEC M2: whatever a laptop does or hears after closing sets aside and changes nothing else', () => {
    fc.assert(
      fc.property(anyMeeting, anyMeeting, fc.nat(2), (laptops, others, who) => {
        const laptop = laptops[who]!;
        if (!laptop.state.closed) return;
        const { closed } = laptop.state;
        const before = applied(laptop.state);
        const asideBefore = laptop.state.aside.length;
        const rest = [...laptops, ...others].flatMap(({ log }) => [...log.values()]);
        laptop.meeting.merge(rest.filter((operation) => !rivals(operation, closed.by, rest)));
        laptop.write({ type: 'initiative.prioritised.1', initiative: 'parker/1', priority: 0 });
        expect(applied(laptop.state)).toEqual(before);
        expect(laptop.state.aside.length).toBeGreaterThan(asideBefore);
      }),
    );
  });

  test('SPEC M2: what the closing knew counts, and what it did not is an annex', () => {
    fc.assert(
      fc.property(anyMeeting, (laptops) => {
        const log = together(laptops);
        const { state, ordered, ancestry } = replay(versions, log);
        const { closed } = state;
        if (!closed) return;
        const known = ordered.filter(({ id }) => ancestry.knew(closed.by, id));
        expect(applied(replayed(known))).toEqual(applied(state));
        const annex = state.aside.filter(({ why }) => why === 'annex').map(({ operation }) => operation.id);
        expect(annex).toEqual(ordered.filter(({ id }) => !ancestry.knew(closed.by, id)).map(({ id }) => id));
      }),
    );
  });
});

/** What puts a thing where it may be already: two who do so at once leave one trace. Without any other fact, all differs. */
const mayRestate =
  /\.(begun|ended|paused|resumed|restored|struck|declared|withdrawn|revealed|cancelled|seconded|dismissed)\.\d+$/;

describe('what is set aside', () => {
  test('SPEC M4: every operation is applied, taken back, or set aside, and set aside once', () => {
    fc.assert(
      fc.property(anyMeeting, (laptops) => {
        const log = together(laptops);
        const { state, ordered, undoing } = replay(versions, log);
        const ids = state.aside.map(({ operation }) => operation.id);
        expect(new Set(ids).size).toBe(ids.length);
        const read = new Set(ordered.map(({ id }) => id));
        for (const operation of log.values()) {
          const isAside = ids.includes(operation.id);
          if (!read.has(operation.id)) expect(isAside).toBe(true);
          else if (undoing.undone.has(operation.id)) expect(isAside).toBe(false);
          else if (readFact(operation.fact) === null) expect(isAside).toBe(true);
          else if (operation.fact.type === 'command.undone.1')
            expect(isAside).toBe(state.aside.some(isAnnex(operation)) || !reaches(operation, [...log.values()]));
          else if (!isAside && !mayRestate.test(operation.fact.type)) {
            const without = replayed([...log.values()].filter(({ id }) => id !== operation.id));
            expect(plainly(without)).not.toEqual(plainly(state));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('SPEC M4: merging loses nothing', () => {
    fc.assert(
      fc.property(anyMeeting, (laptops) => {
        const all = together(laptops);
        const [first, ...others] = laptops as [Laptop, ...Laptop[]];
        first.hears(...others);
        expect(new Map(first.log)).toEqual(all);
        expect(joining('new', first).log.size).toBe(all.size);
      }),
    );
  });
});

function isAnnex(one: Operation): (aside: Aside) => boolean {
  return ({ operation, why }) => why === 'annex' && operation.id === one.id;
}

/** A closing that neither knew this closing nor was known to it: two people closed at once (SPEC M2). */
function rivals(operation: Operation, closing: string, all: readonly Operation[]): boolean {
  if (operation.fact.type !== 'meeting.closed.1' || operation.id === closing) return false;
  const { ancestry } = replay(versions, new Map(all.map((one) => [one.id, one])));
  return ancestry.has(operation.id) && !ancestry.knew(operation.id, closing);
}
