import type { OperationId } from '../log/operation.ts';
import { formatter } from '../language/format.ts';
import { blocking, ranked } from '../meeting/queries.ts';
import { areaFrameOf } from '../meeting/funding/frame-in.ts';
import type { Recorded } from '../meeting/recorded.ts';
import type { MeetingState } from '../meeting/state.ts';
import { attendanceDoubts } from './attendance-doubts.ts';
import type { Block } from './block.ts';
import { decisionDoubts } from './decisions-doubts.ts';
import { fundingWords } from './funding-phrases.ts';
import { initiativeDoubts } from './initiatives-doubts.ts';
import { phrases, sentences } from './phrases.ts';
import { rivalsOf, type Doubt } from './rivals-of.ts';
import { scoreDoubts } from './scores.ts';

const format = formatter('sv');

/** What minutes must not keep silent about: rival values, operations set aside, and what came after the meeting. */
export function doubts(state: MeetingState): Block[] {
  const rivals = rivalValues(state);
  const unsettled = blocking(state);
  const late = state.aside.filter(({ why }) => why === 'annex');
  const ids = (all: typeof state.aside) => all.map(({ operation }) => operation.id);
  return [
    note(
      phrases.conflict,
      rivals.map(({ text }) => text).join('\n'),
      rivals.flatMap(({ operations }) => operations),
    ),
    note(phrases.unsettled, unsettled.length > 0 ? sentences.unsettled(unsettled.length) : '', ids(unsettled)),
    note(phrases.annex, late.length > 0 ? sentences.annex(late.length) : '', ids(late)),
  ].filter((block) => block.kind === 'note' && block.text !== '');
}

function rivalValues(state: MeetingState): Doubt[] {
  const initiatives = ranked(state).flatMap(({ title, priority, points, moved }) => [
    ...(priority.by === null ? [] : rivalsOf(sentences.priorityOf(title), priority, shownPriority)),
    ...(moved && moved.rivals.length > 0
      ? [{ text: sentences.conflictOfPlace(sentences.placeOf(title)), operations: writersOf(moved) }]
      : []),
    ...Object.entries(points).flatMap(([criterion, value]) =>
      rivalsOf(sentences.pointsOf(title, nameOf(state, criterion)), value, format.count),
    ),
  ]);
  return [
    ...initiatives,
    ...moneyDoubts(state),
    ...initiativeDoubts(state),
    ...attendanceDoubts(state),
    ...scoreDoubts(state),
    ...decisionDoubts(state),
  ];
}

function moneyDoubts({ frames, areaFrames, areas, adopted }: MeetingState): Doubt[] {
  const shown = (amount: number | null): string => (amount === null ? '–' : `${format.tkr(amount)} tkr`);
  return [
    ...[...frames].flatMap(([year, frame]) => rivalsOf(sentences.frameOf(year), frame, shown)),
    ...[...areaFrames].flatMap(([name, frame]) => {
      const { area, year } = areaFrameOf(name);
      return rivalsOf(sentences.frameOf(`${areas.get(area) ?? area} ${year}`), frame, shown);
    }),
    ...(adopted
      ? rivalsOf(fundingWords.adopted, adopted, ({ scenario }) => scenario?.name ?? fundingWords.noScenario)
      : []),
  ];
}

function writersOf({ by, rivals }: Recorded<unknown>): OperationId[] {
  return [by, ...rivals.map((rival) => rival.by)];
}

function shownPriority(priority: number | null): string {
  return priority === null ? '–' : `${priority}`;
}

function nameOf(state: MeetingState, criterion: string): string {
  return state.opening?.model.criteria.find(({ id }) => id === criterion)?.name ?? criterion;
}

function note(name: string, text: string, operations: readonly OperationId[]): Block {
  return { kind: 'note', note: name, text, operations: [...new Set(operations)] };
}
