import type { Locale } from '../language/locale.ts';
import { isPaused, servingNow } from './attendance/queries.ts';
import { livingMotions, nameOf, votesOf } from './decisions/queries.ts';
import type { Vote } from './decisions/state.ts';
import { resultOfVote } from './decisions/votes.ts';
import { floorOf, restedTime, waiting } from './debate/speakers.ts';
import { framesUse } from './funding/frames-use.ts';
import { fundedIn } from './funding/funded-in.ts';
import type { ProjectorView } from './projector-view.ts';
import { cutLineOf, ranked, scoreIn, sectionOf } from './queries.ts';
import type { MeetingState } from './state.ts';

/** What the chair looks at, which the projector follows. */
export type Following = Pick<ProjectorView, 'shows' | 'chosen' | 'moved'>;

/** As many rows are sent on either side of the chosen one; no picture has room for more. */
const around = 24;

/**
 * What a projector shows of a meeting. Only what everybody in the room may see goes in: no statements, notes, reasons
 * or drafts, no points but the list's means, no ballots before their vote has ended (SPEC M14). Null before it is opened.
 */
export function projectorView(state: MeetingState, locale: Locale, following: Following): ProjectorView | null {
  const { opening, currentItem } = state;
  if (!opening) return null;
  const item = state.agenda.find(({ id }) => id === currentItem);
  const vote = currentItem === null ? null : (voteShown(state, currentItem) ?? null);
  const list = listOf(state, following.chosen);
  return {
    locale,
    body: opening.body,
    section: item ? sectionOf(state, item.id) : null,
    title: item?.title ?? null,
    phase: state.closed ? 'closed' : isPaused(state) ? 'paused' : 'open',
    // A vote that goes on is everybody's, whatever the chair looks up meanwhile.
    shows: vote && vote.ended === null ? 'item' : following.shows,
    list,
    item: itemOf(state, currentItem, vote),
    chosen: list.rows.find(({ id }) => id === following.chosen)?.id ?? null,
    moved: following.moved,
    speaking: speakingIn(state),
    next: nextIn(state, currentItem),
    frame: frameLeft(state),
  };
}

/**
 * Which initiative was moved from one ranking to the next, and its place before, from 1; null where several were, or
 * none. Of two neighbours that changed places it is the chosen one.
 */
export function movedBetween(
  before: readonly string[],
  after: readonly string[],
  chosen: string | null,
): ProjectorView['moved'] {
  if (before === after || before.length !== after.length) return null;
  const first = after.findIndex((id, i) => id !== before[i]);
  const last = after.findLastIndex((id, i) => id !== before[i]);
  if (first < 0) return null;
  const candidates = [after[first]!, after[last]!].toSorted((a, b) => Number(b === chosen) - Number(a === chosen));
  const without = (all: readonly string[], id: string): string => all.filter((one) => one !== id).join('\n');
  const moved = candidates.find((id) => without(before, id) === without(after, id));
  return moved === undefined ? null : { id: moved, from: before.indexOf(moved) + 1 };
}

function listOf(state: MeetingState, chosen: string | null): ProjectorView['list'] {
  const all = ranked(state);
  const cut = cutLineOf(state);
  const { rule, funded, isLimited } = fundedIn(state);
  const year = cut.year ?? state.period[0] ?? null;
  const at = Math.max(
    0,
    all.findIndex(({ id }) => id === chosen),
  );
  const from = Math.max(0, at - around);
  const rows = all.slice(from, at + around + 1).map((initiative, i) => ({
    id: initiative.id,
    place: from + i + 1,
    title: initiative.title,
    priority: initiative.priority.value,
    score: scoreIn(state, initiative),
    cost: year === null ? null : (initiative.costs[year] ?? null),
    isFunded: !isLimited || funded.has(initiative.id),
  }));
  const { frame, left } = cut;
  const line = rule === 'list' && frame !== null && left !== null ? { after: cut.funded, frame, left } : null;
  return { year, hasScores: rows.some(({ score }) => score !== null), total: all.length, rows, cut: line };
}

function itemOf(state: MeetingState, item: string | null, vote: Vote | null): ProjectorView['item'] {
  if (item === null) return { motions: [], vote: null, decision: null };
  const decisions = state.items.get(item)?.decisions ?? [];
  // Two that nobody has settled between are no decision yet.
  const [decision] = decisions.length === 1 ? decisions : [];
  return {
    motions: livingMotions(state, item).map(({ kind, clauses, people }) => ({
      kind,
      clauses: [...clauses],
      by: people.map((id) => nameOf(state, id)),
    })),
    vote: vote && voteOf(state, vote),
    decision: decision ? { outcome: decision.outcome, clauses: [...decision.clauses] } : null,
  };
}

/** The item's vote that goes on, else the last that was held. */
function voteShown(state: MeetingState, item: string): Vote | undefined {
  return votesOf(state, item).findLast(({ voided }) => voided === null);
}

function voteOf(state: MeetingState, vote: Vote): ProjectorView['item']['vote'] {
  const clauseOf = (motion: string | null): string | null =>
    motion === null ? null : (state.motions.get(motion)?.clauses[0] ?? null);
  const { is, yes, no, abstain, isByCasting } = resultOfVote(vote);
  const ballots = [...vote.ballots].map(([id, { value }]) => ({ name: nameOf(state, id), ballot: value }));
  return {
    yes: clauseOf(vote.yes),
    no: clauseOf(vote.no),
    cast: vote.ballots.size,
    of: servingNow(state, vote.item).length,
    result: vote.ended === null ? null : { is, yes, no, abstain, isByCasting, ballots },
  };
}

function speakingIn(state: MeetingState): ProjectorView['speaking'] {
  const speech = floorOf(state);
  if (!speech || speech.begunAt === null || state.closed) return null;
  return {
    name: nameOf(state, speech.participant),
    kind: speech.kind,
    begunAt: speech.begunAt,
    rested: restedTime(state, speech.begunAt),
    limit: state.speechLimit?.value ?? null,
  };
}

/** The next few who are in the room. */
function nextIn(state: MeetingState, item: string | null): ProjectorView['next'] {
  if (state.closed) return [];
  return waiting(state, item)
    .filter(({ participant }) => state.participants.get(participant)?.present)
    .slice(0, 5)
    .map(({ participant, kind }) => ({ name: nameOf(state, participant), kind }));
}

function frameLeft(state: MeetingState): ProjectorView['frame'] {
  const framed = framesUse(state).years.find(({ frame }) => frame !== null);
  if (!framed || framed.frame === null || framed.left === null) return null;
  return { year: framed.year, frame: framed.frame, left: framed.left };
}
