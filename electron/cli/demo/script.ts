import { formatter } from '../../../shared/language/format.ts';
import type { Command } from '../../../shared/meeting/commands.ts';
import { ranked } from '../../../shared/meeting/queries.ts';
import type { MeetingInitiative, MeetingState } from '../../../shared/meeting/state.ts';
import { sumKronor, type Kronor } from '../../../shared/plan/money.ts';
import type { Outcome } from '../../../shared/plan/plan.ts';
import { approverClause, doubt, doubter, frameClause, rankingClauses, support, supporter } from './meeting-words.ts';

/** What people do next in a meeting as it stands. */
export type Step = (state: MeetingState) => readonly Command[];

const frameStep = 100_000;

/**
 * A short prioriteringsforum: the frame is set so that the line falls inside the ranking, the first three initiatives are
 * scored, two change places, one change is undone and done again, two get a statement. It works on any plan, also one
 * without initiatives or amounts: then there is less to do.
 */
export const script = (area: string): readonly Step[] => [
  () => [{ type: 'begin-item', item: 'opening' }],
  () => [{ type: 'begin-item', item: 'approver' }, decision('approver', [approverClause])],
  () => [{ type: 'begin-item', item: 'frame' }],
  (state) => setFrame(state),
  () => [{ type: 'begin-item', item: 'ranking' }],
  (state) =>
    ranked(state)
      .slice(0, 3)
      .flatMap((initiative, i) => score(state, initiative, i)),
  (state) =>
    ranked(state)
      .slice(1, 2)
      .map(({ id }) => ({ type: 'move-by', initiative: id, steps: -1 })),
  (state) =>
    ranked(state)
      .slice(3)
      .slice(-1)
      .flatMap(({ id }) => liftAndReconsider(id)),
  (state) =>
    ranked(state)
      .slice(0, 1)
      .flatMap(({ id }) => commend(id)),
  (state) =>
    ranked(state)
      .slice(1)
      .slice(-1)
      .map(({ id }) => statement(id, 'notPrioritised', doubter, doubt)),
  () => [decision('ranking', rankingClauses(area))],
  () => [
    { type: 'begin-item', item: 'other' },
    { type: 'set-present', participant: 'ledamot-2', present: false },
  ],
  () => [{ type: 'begin-item', item: 'closing' }, { type: 'close' }],
];

/** A frame of about two thirds of what the first year with costs would take. */
function setFrame(state: MeetingState): readonly Command[] {
  const all = ranked(state);
  const wanted = (year: string): Kronor => sumKronor(all.map(({ costs }) => costs[year] ?? null));
  const year = state.period.find((one) => wanted(one) > 0);
  if (year === undefined) return [];
  const amount = Math.ceil((wanted(year) * 2) / 3 / frameStep) * frameStep;
  return [{ type: 'set-frame', year, amount }, decision('frame', [frameClause(year, formatter('sv').tkr(amount))])];
}

function score({ opening }: MeetingState, { id }: MeetingInitiative, place: number): readonly Command[] {
  if (!opening) return [];
  const { criteria, maximum } = opening.model;
  return criteria.map(({ id: criterion }, i) => ({
    type: 'score',
    initiative: id,
    criterion,
    points: Math.max(0, maximum - place - (i % 2)),
  }));
}

/** The last is lifted to the second place; the forum takes that back, and comes round to it after all. */
function liftAndReconsider(initiative: string): readonly Command[] {
  return [
    { type: 'move-to', initiative, place: 2 },
    { type: 'undo' },
    { type: 'redo' },
    { type: 'prioritise', initiative, priority: 1 },
  ];
}

function commend(initiative: string): readonly Command[] {
  return [{ type: 'prioritise', initiative, priority: 1 }, statement(initiative, 'approved', supporter, support)];
}

function statement(initiative: string, outcome: Outcome, from: string, text: string): Command {
  return { type: 'record-statement', statement: `${outcome}/${initiative}`, initiative, from, outcome, text };
}

function decision(item: string, clauses: string[]): Command {
  return { type: 'record-decision', item, clauses };
}
