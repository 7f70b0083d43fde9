import type { z } from 'zod';
import type { InitiativeId } from '../../plan/plan.ts';
import type { FactOf } from '../facts.ts';
import { made, refuse, type Decided, type Deciders } from '../parts.ts';
import { stands } from '../recorded.ts';
import type { MeetingInitiative, MeetingState, OpenState } from '../state.ts';
import type { scoreCommands } from './commands.ts';
import { rankingBy } from './ordering.ts';
import { rankingOf } from './ranking.ts';
import { above, afterAtPlace, afterMoving } from './places.ts';
import { givesPoints, givingsOf, openRound } from './points.ts';

export type ScoreCommand = z.infer<(typeof scoreCommands)[number]>;
type Refused = Extract<Decided, { readonly ok: false }>;

export const scoreDeciders: Deciders<ScoreCommand['type']> = {
  move: (state, { initiative, after }) => moved(state, initiative, () => after),
  'move-by': (state, { initiative, steps }) => moved(state, initiative, () => afterMoving(state, initiative, steps)),
  'move-to': (state, { initiative, place }) => moved(state, initiative, () => afterAtPlace(state, initiative, place)),
  override: (state, { type: _, ...content }) => {
    const known = standing(state, content.initiative);
    if ('ok' in known) return known;
    const refused = refusedAfter(state, content.initiative, content.after);
    if (refused) return refused;
    const same = staysAt(state, known, content.after) && known.override?.reason === content.reason;
    return same ? made() : made({ type: 'initiative.moved.2', ...content });
  },
  order: (state, { rule, ranking: wanted }) => {
    const unknown = wanted?.find((id) => !state.initiatives.has(id));
    if (unknown !== undefined) return refuse({ reason: 'initiative-unknown', id: unknown });
    const ranking = rule === 'scenario' ? (wanted ?? []) : rankingBy(state, rule);
    if (ranking.length === 0) return made();
    const isSame = ranking.every((id, i) => state.ranking[i] === id);
    const isByHand = rankingOf(state).byHand.size > 0;
    return isSame && !isByHand && stands(state.ordered, rule)
      ? made()
      : made({ type: 'ranking.ordered.1', rule, ranking: [...ranking] });
  },
  prioritise: (state, { type: _, ...content }) => {
    const initiative = standing(state, content.initiative);
    if ('ok' in initiative) return initiative;
    const same = initiative.priority.value === content.priority && initiative.priority.rivals.length === 0;
    return same ? made() : made({ type: 'initiative.prioritised.1', ...content });
  },
  score: (state, { type: _, ...content }) => {
    const initiative = standing(state, content.initiative);
    if ('ok' in initiative) return initiative;
    const refused = refusedPoints(state, content);
    if (refused) return refused;
    const { points } = initiative;
    const known = Object.hasOwn(points, content.criterion) ? points[content.criterion] : null;
    if (known ? stands(known, content.points) : content.points === null) return made();
    return made({ type: 'initiative.scored.1', ...content });
  },
  'give-points': (state, { type: _, ...content }) => {
    const initiative = standing(state, content.initiative);
    if ('ok' in initiative) return initiative;
    const giver = state.participants.get(content.participant);
    if (!giver) return refuse({ reason: 'participant-unknown', id: content.participant });
    if (!givesPoints(giver)) return refuse({ reason: 'gives-no-points', name: giver.participant.name });
    const refused =
      refusedPoints(state, content) ?? (content.round === null ? null : refusedRound(state, content.round));
    return refused ?? given(initiative, content);
  },
  'begin-round': (state, { round, name }) => {
    if (state.rounds.has(round)) return refuse({ reason: 'round-exists' });
    if (openRound(state)) return refuse({ reason: 'round-goes-on' });
    return made({ type: 'round.begun.1', round, name });
  },
  'reveal-round': (state, { round }) => ended(state, round, 'round.revealed.1'),
  'cancel-round': (state, { round }) => ended(state, round, 'round.cancelled.1'),
};

function moved(state: OpenState, initiative: InitiativeId, place: () => InitiativeId | null): Decided {
  const known = standing(state, initiative);
  if ('ok' in known) return known;
  const after = place();
  const refused = refusedAfter(state, initiative, after);
  if (refused) return refused;
  return staysAt(state, known, after) ? made() : made({ type: 'initiative.moved.1', initiative, after });
}

function standing(state: MeetingState, id: InitiativeId): MeetingInitiative | Refused {
  const initiative = state.initiatives.get(id);
  if (!initiative) return refuse({ reason: 'initiative-unknown', id });
  return initiative.standing.is === 'standing'
    ? initiative
    : refuse({ reason: 'not-standing', title: initiative.title });
}

function refusedAfter(state: MeetingState, initiative: InitiativeId, after: InitiativeId | null): Refused | null {
  if (after !== null && !state.initiatives.has(after)) return refuse({ reason: 'initiative-unknown', id: after });
  return after === initiative ? refuse({ reason: 'after-itself' }) : null;
}

/** Where others moved it elsewhere at the same time, saying the same place again is what settles it. */
function staysAt(state: MeetingState, { id, moved: last }: MeetingInitiative, after: InitiativeId | null): boolean {
  return above(state, id) === after && !last?.rivals.length;
}

function refusedPoints(
  { opening: { model } }: OpenState,
  { criterion, points }: { readonly criterion: string; readonly points: number | null },
): Refused | null {
  if (!model.criteria.some(({ id }) => id === criterion)) return refuse({ reason: 'criterion-unknown', id: criterion });
  return (points ?? 0) > model.maximum ? refuse({ reason: 'too-many-points', maximum: model.maximum }) : null;
}

function refusedRound({ rounds }: MeetingState, id: string): Refused | null {
  const round = rounds.get(id);
  if (!round) return refuse({ reason: 'round-unknown' });
  return round.ended ? refuse({ reason: 'round-ended', name: round.name }) : null;
}

function given(initiative: MeetingInitiative, content: Omit<FactOf<'points.given.1'>, 'type'>): Decided {
  const before = givingsOf(initiative, content.participant, content.criterion);
  const last = before.at(-1);
  const isKnown = last
    ? last.points === content.points && last.round === content.round && last.over.length === before.length - 1
    : content.points === null;
  return isKnown ? made() : made({ type: 'points.given.1', ...content });
}

/** A round ends once; where it was revealed here and cancelled there, whoever knows both says which. */
function ended(state: MeetingState, id: string, type: 'round.revealed.1' | 'round.cancelled.1'): Decided {
  const round = state.rounds.get(id);
  if (!round) return refuse({ reason: 'round-unknown' });
  if (round.ended && round.ended.rivals.length === 0) return refuse({ reason: 'round-ended', name: round.name });
  return made({ type, round: id });
}
