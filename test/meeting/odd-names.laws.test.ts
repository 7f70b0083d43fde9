import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import { problemOf } from '../../shared/meeting/funding/problem-of.ts';
import { projectorView } from '../../shared/meeting/projector.ts';
import { ranked, scoreIn } from '../../shared/meeting/queries.ts';
import type { OpenState } from '../../shared/meeting/state.ts';
import { compileMinutes } from '../../shared/minutes/compile.ts';
import { quickRules } from '../../shared/scoring/funding-rules.ts';
import { defaultModel } from '../../shared/scoring/model.ts';
import { someone } from './attendance-meeting.ts';
import { Laptop } from './given.ts';
import { attendanceCommands } from './parts/attendance.ts';
import { decisionsCommands } from './parts/decisions.ts';
import { command } from './parts/every.ts';
import { scoresCommands } from './parts/scores.ts';
import { openingOf, parks, versionsOf } from './plans.ts';

/** Names as every object has them, in place of those that the intents are tried with. */
const odd = new Map([
  ['anna', 'constructor'],
  ['bo', '__proto__'],
  ['cia', 'toString'],
  ['dan', 'hasOwnProperty'],
  ...['ranking', 'm1', 'v1', 'n1', 's1', 't1', 'r1', 'benefit', 'lean'].map((name) => [name, '__proto__'] as const),
  ...['frame', 'm2', 'v2', 'n2', 's2', 't2', 'r2', 'risk', 'rich'].map((name) => [name, 'constructor'] as const),
  ['constructor', 'no-such-criterion'],
  ['extra', 'toString'],
  ['late', 'valueOf'],
]);
/** Members that are words of the meeting, not names. */
const words: readonly string[] = ['type', 'kind', 'rule', 'method', 'outcome'];

function oddly<T>(value: T): T;
function oddly(value: unknown): unknown {
  if (typeof value === 'string') return odd.get(value) ?? value;
  if (Array.isArray(value)) return value.map(oddly);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, words.includes(key) ? one : oddly(one)]));
}

const plainOpening = {
  ...openingOf(parks),
  profile: 'board' as const,
  participants: [
    someone('anna', 'Anna Ek', { role: 'chair' }),
    someone('bo', 'Bo Al', { isViceChair: true }),
    someone('cia', 'Cia Lo'),
    someone('dan', 'Dan By', { duty: 'substitute' }),
  ],
  present: ['anna', 'bo', 'cia', 'dan'],
  model: { ...defaultModel, criteria: defaultModel.criteria.filter(({ id }) => id === 'benefit' || id === 'risk') },
};

const commands: fc.Arbitrary<Command> = fc.oneof(
  command,
  fc.oneof(...attendanceCommands),
  fc.oneof(...decisionsCommands),
  fc.oneof(...scoresCommands),
);

describe('people, items, criteria, motions and rounds may be called anything', () => {
  test('SPEC M1: a meeting goes as it would under other names, and nothing outside it is touched', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 60, size: 'max' }), (all) => {
        const plain = new Laptop('chair', versionsOf(parks)).open(plainOpening);
        const strange = new Laptop('chair', versionsOf(parks)).open(oddly(plainOpening));
        for (const one of all) expect(came(strange.perform(oddly(one)))).toEqual(came(plain.perform(one)));
        expect(strange.state.aside).toEqual([]);
        expect(told(strange)).toEqual(told(plain));
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(Object.keys(Object)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function came(decided: ReturnType<Laptop['perform']>): unknown {
  return decided.ok ? decided.facts.map(({ type }) => type) : decided.refusal.reason;
}

/** What people see of a meeting, without the names of operations. */
function told({ state, meeting: { versions } }: Laptop): unknown {
  const problem = problemOf(state as OpenState);
  return {
    scores: ranked(state).map((one) => scoreIn(state, one)),
    funded: Object.values(quickRules).map((rule) => [...rule(problem).funded]),
    projector: bare(projectorView(state, 'sv', { shows: 'item', chosen: null, moved: null })),
    minutes: bare(compileMinutes(state, versions, '')),
  };
}

function bare(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'operations' ? undefined : one)));
}
