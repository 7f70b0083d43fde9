import type { OperationId } from '../log/operation.ts';
import type { Versions } from '../meeting/parts.ts';
import type { Item } from '../meeting/agenda/facts.ts';
import { chairAt } from '../meeting/attendance/earlier.ts';
import { approversOf } from '../meeting/attendance/queries.ts';
import { standingItems } from '../meeting/agenda/queries.ts';
import type { MeetingState, Opening } from '../meeting/state.ts';
import { settledAgenda } from './agenda.ts';
import { attendanceSentences } from './attendance-phrases.ts';
import { attendanceFacts, namesOf, signatoriesOf } from './attendance.ts';
import type { Block, Minutes } from './block.ts';
import { debateBlocks } from './debate.ts';
import { sectionOfItem } from './course.ts';
import { decidingBlocks } from './decisions.ts';
import { doubts } from './doubts.ts';
import { itemBasis } from './item-basis.ts';
import { itemAttendance } from './item-attendance.ts';
import { fundingBlocks, fundingItem } from './funding.ts';
import { phrases, sentences } from './phrases.ts';
import { madeBlocks } from './initiatives.ts';
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
  const number = sectionOfItem(state, item.id);
  if (number === null) return [];
  return [
    {
      kind: 'section',
      number,
      title: item.title,
      caseNumber: item.caseNumber || null,
      operations: namedBy(state, opening, item.id),
    },
    ...itemBasis(versions, item, namedBy(state, opening, item.id)),
    ...itemAttendance(state, opening, item.id),
    ...contentOf(state, opening, versions, item),
    ...(fundingItem(state) === item.id ? fundingBlocks(state) : []),
    ...debateBlocks(state, versions, item.id),
    ...decidingBlocks(state, opening, item.id),
  ];
}

function contentOf(state: MeetingState, opening: Opening, versions: Versions, item: Item): Block[] {
  const [chair = null] = namesOf(state, 'chair');
  const { closed } = state;
  switch (item.kind) {
    case 'opening':
      return [{ kind: 'paragraph', text: opened(state, opening, chair), operations: [opening.by] }];
    case 'approver':
      return approverBlocks(state, opening);
    case 'frame':
      return isFirstOfKind(state, item) ? frameBlocks(state) : [];
    case 'ranking':
      return isFirstOfKind(state, item) ? [...rankingBlocks(state, opening, versions), ...madeBlocks(state)] : [];
    case 'closing':
      return closed ? [{ kind: 'paragraph', text: sentences.closed(chair, closed.at), operations: [closed.by] }] : [];
    case 'agenda':
      return isFirstOfKind(state, item) ? settledAgenda(state, opening) : [];
    case 'other':
    case 'plan':
    case 'carried':
      return closed ? withoutDecision(state, item, closed.by) : [];
    default:
      return item.kind satisfies never;
  }
}

function approverBlocks(state: MeetingState, opening: Opening): Block[] {
  const approvers = approversOf(state);
  if (approvers.length === 0) return [];
  const added = approvers.flatMap(({ id }) => state.participants.get(id)?.changes[0]?.by ?? []);
  const chosen = state.approvers ? [state.approvers.by] : [];
  const text = attendanceSentences.approvers(
    approvers.map(({ name }) => name),
    state.approvers?.value.when ?? '',
  );
  return [{ kind: 'paragraph', text, operations: [opening.by, ...added, ...chosen] }];
}

/** The chair opens the meeting, or a vice chair where the chair was not there yet. */
function opened(state: MeetingState, opening: Opening, chair: string | null): string {
  const leader = opening.wording === 1 ? null : chairAt(state, null, opening.at);
  return leader === null || leader.role === 'chair'
    ? sentences.opened(chair, opening.at)
    : attendanceSentences.openedBy(leader.name, opening.at);
}

/** What put an item on the agenda, and named it. */
function namedBy({ added, renamed }: MeetingState, opening: Opening, item: string): OperationId[] {
  return [opening.by, added.get(item), renamed.get(item)?.by].filter((id) => id !== undefined);
}

function withoutDecision(state: MeetingState, item: Item, closing: string): Block[] {
  const met = state.items.get(item.id);
  if (!met || met.decisions.length > 0) return [];
  const text = met.begunAt === null ? phrases.notHandled : phrases.noDecision;
  return [{ kind: 'paragraph', text, operations: [closing] }];
}

function isFirstOfKind(state: MeetingState, item: Item): boolean {
  return standingItems(state).find(({ kind }) => kind === item.kind)?.id === item.id;
}

/** A ranking, statements or frames that were recorded although no item of the agenda is for them. */
function unplaced(state: MeetingState, opening: Opening, versions: Versions): Block[] {
  const has = (kind: Item['kind']) => standingItems(state).some((item) => item.kind === kind);
  const touched = [...state.initiatives.values()].some(
    ({ moved, priority, points, given }) =>
      moved !== null || priority.by !== null || Object.keys(points).length + Object.keys(given).length > 0,
  );
  const statements = debateBlocks(state, versions, null);
  const ranking =
    (touched || state.ordered || statements.length > 0) && !has('ranking')
      ? rankingBlocks(state, opening, versions)
      : [];
  const frames = ranking.length > 0 || has('ranking') || has('frame') ? [] : frameBlocks(state);
  const made = has('ranking') ? [] : madeBlocks(state);
  const money = fundingItem(state) === null ? fundingBlocks(state) : [];
  const blocks = [...ranking, ...made, ...frames, ...money, ...statements];
  const operations = [...new Set(blocks.flatMap((block) => block.operations))];
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text: phrases.unplaced, operations }, ...blocks];
}
