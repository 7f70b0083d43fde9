import type { z } from 'zod';
import { made, refuse, type Decided, type Deciders } from '../parts.ts';
import { stands } from '../recorded.ts';
import type { MeetingState } from '../state.ts';
import type { scoreCommands } from './commands.ts';

export type ScoreCommand = z.infer<(typeof scoreCommands)[number]>;

export const scoreDeciders: Deciders<ScoreCommand['type']> = {
  move: (state, { initiative, after }) => move(state, initiative, after),
  'move-by': (state, { initiative, steps }) => moveTo(state, initiative, state.ranking.indexOf(initiative) + steps),
  'move-to': (state, { initiative, place }) => moveTo(state, initiative, place - 1),
  prioritise: (state, { type: _, ...content }) => {
    const initiative = state.initiatives.get(content.initiative);
    if (!initiative) return refuse({ reason: 'initiative-unknown', id: content.initiative });
    const same = initiative.priority.value === content.priority && initiative.priority.rivals.length === 0;
    return same ? made() : made({ type: 'initiative.prioritised.1', ...content });
  },
  score: (state, { type: _, ...content }) => {
    const initiative = state.initiatives.get(content.initiative);
    if (!initiative) return refuse({ reason: 'initiative-unknown', id: content.initiative });
    const { model } = state.opening;
    if (!model.criteria.some(({ id }) => id === content.criterion))
      return refuse({ reason: 'criterion-unknown', id: content.criterion });
    if ((content.points ?? 0) > model.maximum) return refuse({ reason: 'too-many-points', maximum: model.maximum });
    const known = initiative.points[content.criterion];
    if (known ? stands(known, content.points) : content.points === null) return made();
    return made({ type: 'initiative.scored.1', ...content });
  },
} satisfies Partial<Deciders<ScoreCommand['type']>> as unknown as Deciders<ScoreCommand['type']>;

function moveTo(state: MeetingState, initiative: string, index: number): Decided {
  const others = state.ranking.filter((id) => id !== initiative);
  const place = Math.max(0, Math.min(others.length, index));
  return move(state, initiative, place === 0 ? null : (others[place - 1] ?? null));
}

function move(state: MeetingState, initiative: string, after: string | null): Decided {
  const known = state.initiatives.get(initiative);
  if (!known) return refuse({ reason: 'initiative-unknown', id: initiative });
  if (after !== null && !state.initiatives.has(after)) return refuse({ reason: 'initiative-unknown', id: after });
  if (after === initiative) return refuse({ reason: 'after-itself' });
  const before = state.ranking[state.ranking.indexOf(initiative) - 1] ?? null;
  // Where others moved it elsewhere at the same time, saying the same place again is what settles it.
  return before === after && !known.moved?.rivals.length
    ? made()
    : made({ type: 'initiative.moved.1', initiative, after });
}
