import fc from 'fast-check';
import { seal, type AnyFact, type Operation } from '../../shared/log/operation.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { blocking } from '../../shared/meeting/queries.ts';
import { joining, Laptop, meetingWith } from './given.ts';
import { command, examples } from './parts/every.ts';
import { amount, clauses, priority } from './parts/names.ts';
import { openingOf, parks, roads } from './plans.ts';

const exampleFacts: readonly AnyFact[] = Object.values(examples);

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
  secondOpening: () => ({
    type: 'meeting.opened.2',
    chairDevice: 'chair',
    ...openingOf(roads),
    body: 'Ett annat forum',
  }),
  closing: () => ({ type: 'meeting.closed.1' }),
  /** Any fact there is, as it could never have been made here. */
  example: (_: Operation, which: number) => exampleFacts[which % exampleFacts.length]!,
  dismissalOfAny: ({ id }: Operation) => ({ type: 'operation.dismissed.1', operation: id, reason: 'Nej' }),
} satisfies Record<string, (target: Operation, which: number) => AnyFact>;

/** What may befall a log from outside: `of` picks an operation that is there, `under` the parents. */
const strange = fc.record({
  kind: fc.oneof(
    fc.constantFrom(...(Object.keys(strangeFacts) as (keyof typeof strangeFacts)[])),
    fc.constant('example' as const),
  ),
  which: fc.nat(1000),
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
const dismissing = fc.record({ laptop: fc.nat(2), dismisses: fc.nat(9) });
const closing = fc.record({ laptop: fc.nat(2), command: fc.constant({ type: 'close' as const }) });
const stranger = fc.record({ laptop: fc.nat(2), strange });

type Step =
  | { laptop: number; command: Command }
  | { laptop: number; settles: number }
  | { laptop: number; dismisses: number }
  | { laptop: number; hears: number; part: number }
  | { laptop: number; strange: Strange };

const honestStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: doing },
  { weight: 3, arbitrary: settling },
  { weight: 1, arbitrary: dismissing },
  { weight: 4, arbitrary: hearing },
);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: honestStep },
  { weight: 1, arbitrary: closing },
  { weight: 2, arbitrary: dismissing },
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
    else if ('dismisses' in step) dismiss(laptop, step.dismisses);
    else if ('hears' in step) hear(laptop, laptops[step.hears]!, step.part);
    else laptop.meeting.merge([befall(laptop, step.strange)]);
  }
  return laptops;
}

function settle(laptop: Laptop, which: number): void {
  for (const [item, { decisions }] of laptop.state.items) {
    const chosen = decisions[which % Math.max(decisions.length, 1)];
    if (!chosen) continue;
    laptop.perform({ type: 'hand-chair', device: laptop.name });
    laptop.perform({ type: 'settle-decision', item, operation: chosen.by });
  }
}

/** Takes the chair, and dismisses something that was set aside, if anything was. */
function dismiss(laptop: Laptop, which: number): void {
  const asides = blocking(laptop.state);
  const chosen = asides[which % Math.max(asides.length, 1)];
  if (!chosen) return;
  laptop.perform({ type: 'hand-chair', device: laptop.name });
  laptop.perform({ type: 'dismiss-operation', operation: chosen.operation.id, reason: 'Gäller inte längre' });
}

/** Hears another, or, when only a part gets through, every other operation: parents may be missing then. */
function hear(laptop: Laptop, other: Laptop, part: number): void {
  const operations = [...other.log.values()];
  laptop.meeting.merge(part === 1 ? operations : operations.filter((_, i) => i % 2 === 0));
}

function befall(laptop: Laptop, { kind, which, of, under }: Strange): Operation {
  const all = [...laptop.log.values()];
  const target = all[of % all.length]!;
  const { command, ...writing } = laptop.tick();
  const heads = laptop.meeting.seal([{ type: 'meeting.closed.1' }], { command, ...writing })[0]!.parents;
  const parents = { heads, some: [target.id], none: [], missing: ['f'.repeat(64)] }[under];
  const same = kind === 'sameCommand' ? target.command : command;
  return seal({ ...writing, device: laptop.name, parents, command: same, fact: strangeFacts[kind](target, which) });
}
