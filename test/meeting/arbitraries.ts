import fc from 'fast-check';
import { seal, type AnyFact, type Operation } from '../../shared/log/operation.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { outcomes } from '../../shared/plan/plan.ts';
import { joining, Laptop, meetingWith } from './given.ts';
import { openingOf, parks, roads } from './plans.ts';

const initiative = fc.constantFrom('parker/1', 'parker/2', 'parker/3', 'vagar/1', 'vagar/2', 'vagar/9');
const item = fc.constantFrom('opening', 'ranking', 'frame', 'no-such-item');
const person = fc.constantFrom('anna', 'bo', 'cia', 'dan');
const statement = fc.constantFrom('s1', 's2', 's3');
const criterion = fc.constantFrom('benefit', 'risk', 'constructor');
const year = fc.constantFrom('2027', '2028', '2030');
const amount = fc.option(fc.nat(9_000_000));
const clauses: fc.Arbitrary<string[]> = fc.constantFrom(['att bifalla'], ['att avslå', 'att återkomma']);
const priority = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, null);

/** Commands of every type; some will be refused. */
export const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('add-participant' as const),
    participant: fc.record({
      id: person,
      name: fc.constantFrom('Cia Lo', 'Dan By'),
      role: fc.constantFrom('member' as const, 'approver' as const),
      organisation: fc.constant(''),
    }),
  }),
  fc.record({ type: fc.constant('set-present' as const), participant: person, present: fc.boolean() }),
  fc.record({ type: fc.constant('begin-item' as const), item }),
  fc.record({ type: fc.constant('move' as const), initiative, after: fc.option(initiative) }),
  fc.record({ type: fc.constant('move-by' as const), initiative, steps: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ type: fc.constant('move-to' as const), initiative, place: fc.integer({ min: -1, max: 8 }) }),
  fc.record({ type: fc.constant('prioritise' as const), initiative, priority }),
  fc.record({ type: fc.constant('score' as const), initiative, criterion, points: fc.option(fc.nat(6)) }),
  fc.record({ type: fc.constant('set-frame' as const), year, amount }),
  fc.record({
    type: fc.constant('record-statement' as const),
    statement,
    initiative,
    from: fc.constant('Forum'),
    outcome: fc.constantFrom(...outcomes),
    text: fc.constantFrom('Bifalles.', 'Avslås.'),
  }),
  fc.record({ type: fc.constant('withdraw-statement' as const), statement }),
  fc.record({
    type: fc.constant('record-decision' as const),
    item,
    clauses,
  }),
  fc.record({
    type: fc.constant('settle-decision' as const),
    item,
    operation: fc.constant('0'.repeat(64)),
  }),
  fc.constant({ type: 'undo' as const }),
  fc.constant({ type: 'undo' as const }),
  fc.constant({ type: 'redo' as const }),
);

const strangeFacts = {
  unknownType: () => ({ type: 'budget.exploded.7', by: 3 }),
  broken: () => ({ type: 'initiative.scored.1', initiative: 'parker/1' }),
  brokenUndo: ({ command }: Operation) => ({ type: 'command.undone.1', command, because: 'x' }),
  brokenClosing: () => ({ type: 'meeting.closed.1', because: 'x' }),
  undoOfAny: ({ command }: Operation) => ({ type: 'command.undone.1', command }),
  settlingOfAny: ({ id }: Operation) => ({ type: 'decision.settled.1', item: 'ranking', operation: id }),
  sameCommand: () => ({ type: 'initiative.prioritised.1', initiative: 'parker/2', priority: 0 }),
  strangeCriterion: () => ({
    type: 'initiative.scored.1',
    initiative: 'parker/1',
    criterion: 'constructor',
    points: 1,
  }),
  tooManyPoints: () => ({ type: 'initiative.scored.1', initiative: 'parker/1', criterion: 'benefit', points: 90 }),
  secondOpening: () => ({ type: 'meeting.opened.1', ...openingOf(roads), body: 'Ett annat forum' }),
  closing: () => ({ type: 'meeting.closed.1' }),
} satisfies Record<string, (target: Operation) => AnyFact>;

/** What may befall a log from outside: `of` picks an operation that is there, `under` the parents. */
const strange = fc.record({
  kind: fc.constantFrom(...(Object.keys(strangeFacts) as (keyof typeof strangeFacts)[])),
  of: fc.nat(60),
  under: fc.oneof(
    { weight: 4, arbitrary: fc.constant('heads' as const) },
    { weight: 2, arbitrary: fc.constant('some' as const) },
    { weight: 1, arbitrary: fc.constant('none' as const) },
    { weight: 1, arbitrary: fc.constant('missing' as const) },
  ),
});
type Strange = typeof strange extends fc.Arbitrary<infer T> ? T : never;

const doing = fc.record({ laptop: fc.nat(2), command });
const settling = fc.record({ laptop: fc.nat(2), settles: fc.nat(3) });
const hearing = fc.record({ laptop: fc.nat(2), hears: fc.nat(2), part: fc.constantFrom(1, 1, 1, 0.5) });
const closing = fc.record({ laptop: fc.nat(2), command: fc.constant({ type: 'close' as const }) });
const stranger = fc.record({ laptop: fc.nat(2), strange });

type Step =
  | { laptop: number; command: Command }
  | { laptop: number; settles: number }
  | { laptop: number; hears: number; part: number }
  | { laptop: number; strange: Strange };

const honestStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: doing },
  { weight: 3, arbitrary: settling },
  { weight: 4, arbitrary: hearing },
);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: honestStep },
  { weight: 1, arbitrary: closing },
  { weight: 4, arbitrary: stranger },
);

/** Up to three laptops at an open meeting that sometimes hear each other; nothing strange, never closed. */
export const openMeeting: fc.Arbitrary<Laptop[]> = fc.array(honestStep, { maxLength: 50 }).map(held);

/** As `openMeeting`, with closings, unknown and broken facts, forged undos, and operations whose parents are missing. */
export const anyMeeting: fc.Arbitrary<Laptop[]> = fc.array(anyStep, { maxLength: 50 }).map(held);

const disputed: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('record-decision' as const),
    item: fc.constantFrom('ranking', 'frame'),
    clauses,
  }),
  fc.record({ type: fc.constant('prioritise' as const), initiative: fc.constant('parker/1'), priority }),
  fc.record({
    type: fc.constant('move-by' as const),
    initiative: fc.constant('parker/2'),
    steps: fc.constantFrom(-1, 1),
  }),
  fc.record({ type: fc.constant('set-frame' as const), year: fc.constant('2027'), amount }),
  fc.constant({ type: 'undo' as const }),
);

/** Laptops that are all at the same few things, and hear each other now and then. */
export const disputedMeeting: fc.Arbitrary<Laptop[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ laptop: fc.nat(2), command: disputed }) },
      { weight: 3, arbitrary: settling },
      { weight: 3, arbitrary: hearing },
    ),
    { maxLength: 30 },
  )
  .map(held);

/** One laptop that does as it pleases. */
export const aloneMeeting: fc.Arbitrary<Laptop> = fc.array(command, { maxLength: 40 }).map((commands) => {
  const chair = meetingWith(parks, roads);
  for (const one of commands) chair.perform(one);
  return chair;
});

function held(steps: Step[]): Laptop[] {
  const chair = meetingWith(parks, roads);
  const laptops = [chair, joining('secretary', chair), joining('board', chair)];
  for (const step of steps) {
    const laptop = laptops[step.laptop]!;
    if ('command' in step) laptop.perform(step.command);
    else if ('settles' in step) settle(laptop, step.settles);
    else if ('hears' in step) hear(laptop, laptops[step.hears]!, step.part);
    else laptop.meeting.merge([befall(laptop, step.strange)]);
  }
  return laptops;
}

function settle(laptop: Laptop, which: number): void {
  for (const [item, { decisions }] of laptop.state.items) {
    const chosen = decisions[which % Math.max(decisions.length, 1)];
    if (chosen) laptop.perform({ type: 'settle-decision', item, operation: chosen.by });
  }
}

/** Hears another, or, when only a part gets through, every other operation: parents may be missing then. */
function hear(laptop: Laptop, other: Laptop, part: number): void {
  const operations = [...other.log.values()];
  laptop.meeting.merge(part === 1 ? operations : operations.filter((_, i) => i % 2 === 0));
}

function befall(laptop: Laptop, { kind, of, under }: Strange): Operation {
  const all = [...laptop.log.values()];
  const target = all[of % all.length]!;
  const { command, ...writing } = laptop.tick();
  const heads = laptop.meeting.seal([{ type: 'meeting.closed.1' }], { command, ...writing })[0]!.parents;
  const parents = { heads, some: [target.id], none: [], missing: ['f'.repeat(64)] }[under];
  const same = kind === 'sameCommand' ? target.command : command;
  return seal({ ...writing, device: laptop.name, parents, command: same, fact: strangeFacts[kind](target) });
}
