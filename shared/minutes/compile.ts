import type { Versions } from '../meeting/parts.ts';
import type { Item } from '../meeting/agenda/facts.ts';
import { sectionOf } from '../meeting/queries.ts';
import type { MeetingState, Opening } from '../meeting/state.ts';
import { attendanceFacts, namesOf, signatoriesOf } from './attendance.ts';
import type { Block, Minutes } from './block.ts';
import { debateBlocks } from './debate.ts';
import { doubts } from './doubts.ts';
import { phrases, sentences } from './phrases.ts';
import { frameBlocks, rankingBlocks } from './ranking.ts';

/**
 * The minutes of a meeting as it stands, a draft until it is closed; null before it is opened. Pure: the same state and
 * versions give the same minutes, wherever they are compiled. Nothing that was recorded is left out for want of an item
 * to put it under.
 *
 * @param versions plan versions by hash; one that is not there is not named among what the meeting stood on
 * @param reference what the registry finds the minutes by
 */
export function compileMinutes(state: MeetingState, versions: Versions, reference: string): Minutes | null {
  const { opening } = state;
  if (!opening) return null;
  return {
    language: 'sv',
    body: opening.body,
    profile: opening.profile,
    title: titleOf(state, opening, versions),
    date: opening.date,
    place: opening.place,
    startedAt: opening.at,
    endedAt: state.closed?.at ?? null,
    blocks: [
      attendanceFacts(state, opening),
      ...state.agenda.flatMap((item) => sectionBlocks(state, opening, versions, item)),
      ...unplaced(state, opening, versions),
      ...doubts(state),
      { kind: 'signatures', operations: [] },
    ],
    signatories: signatoriesOf(state),
    draft: state.closed === null,
    reference,
  };
}

function titleOf(state: MeetingState, opening: Opening, versions: Versions): string {
  const titles = opening.plans.flatMap((hash) => versions.get(hash)?.plan.title ?? []);
  return sentences.plans(titles, state.period);
}

function sectionBlocks(state: MeetingState, opening: Opening, versions: Versions, item: Item): Block[] {
  const number = `§ ${sectionOf(state, item.id)}`;
  return [
    { kind: 'section', number, title: item.title, caseNumber: null, operations: [opening.by] },
    ...contentOf(state, opening, versions, item),
    ...debateBlocks(state, versions, item.id),
    ...decisionBlocks(state, opening, item),
  ];
}

function contentOf(state: MeetingState, opening: Opening, versions: Versions, item: Item): Block[] {
  const [chair = null] = namesOf(state, 'chair');
  const { closed } = state;
  switch (item.kind) {
    case 'opening':
      return [{ kind: 'paragraph', text: sentences.opened(chair, opening.at), operations: [opening.by] }];
    case 'approver':
      return approverBlocks(state, opening);
    case 'frame':
      return isFirstOfKind(state, item) ? frameBlocks(state) : [];
    case 'ranking':
      return isFirstOfKind(state, item) ? rankingBlocks(state, opening, versions) : [];
    case 'closing':
      return closed ? [{ kind: 'paragraph', text: sentences.closed(chair, closed.at), operations: [closed.by] }] : [];
    case 'other':
    case 'agenda':
    case 'plan':
    case 'carried':
      return closed ? withoutDecision(state, item, closed.by) : [];
    default:
      return item.kind satisfies never;
  }
}

function approverBlocks(state: MeetingState, opening: Opening): Block[] {
  const names = namesOf(state, 'approver');
  if (names.length === 0) return [];
  const added = [...state.participants.values()].flatMap(({ participant, changes }) =>
    participant.role === 'approver' ? changes.slice(0, 1).map(({ by }) => by) : [],
  );
  return [{ kind: 'paragraph', text: sentences.approvers(names), operations: [opening.by, ...added] }];
}

function withoutDecision(state: MeetingState, item: Item, closing: string): Block[] {
  const met = state.items.get(item.id);
  if (!met || met.decisions.length > 0) return [];
  const text = met.begunAt === null ? phrases.notHandled : phrases.noDecision;
  return [{ kind: 'paragraph', text, operations: [closing] }];
}

/** The decision of an item; where several are contested all stand, and that they are is said first. */
function decisionBlocks(state: MeetingState, opening: Opening, item: Item): Block[] {
  const decisions = state.items.get(item.id)?.decisions ?? [];
  const blocks = decisions.map(({ clauses, by }): Block => ({
    kind: 'decision',
    lead: sentences.lead(opening.body),
    clauses: clauses.map(asClause),
    operations: [by],
  }));
  if (blocks.length < 2) return blocks;
  const operations = decisions.map(({ by }) => by);
  return [{ kind: 'note', note: phrases.conflict, text: phrases.contested, operations }, ...blocks];
}

/** An att-sats begins with `att`, also where who wrote it left that out. */
function asClause(clause: string): string {
  const text = clause.trim();
  return /^att\s/i.test(text) ? `att ${text.slice(3).trimStart()}` : `att ${text}`;
}

function isFirstOfKind(state: MeetingState, item: Item): boolean {
  return state.agenda.find(({ kind }) => kind === item.kind)?.id === item.id;
}

/** A ranking, statements or frames that were recorded although no item of the agenda is for them. */
function unplaced(state: MeetingState, opening: Opening, versions: Versions): Block[] {
  const has = (kind: Item['kind']) => state.agenda.some((item) => item.kind === kind);
  const touched = [...state.initiatives.values()].some(
    ({ moved, priority, points }) => moved !== null || priority.by !== null || Object.keys(points).length > 0,
  );
  const statements = debateBlocks(state, versions, null);
  const ranking = (touched || statements.length > 0) && !has('ranking') ? rankingBlocks(state, opening, versions) : [];
  const frames = ranking.length > 0 || has('ranking') || has('frame') ? [] : frameBlocks(state);
  const blocks = [...ranking, ...frames, ...statements];
  const operations = [...new Set(blocks.flatMap((block) => block.operations))];
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: phrases.unplaced, operations }, ...blocks];
}
