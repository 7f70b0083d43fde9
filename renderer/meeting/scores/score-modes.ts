import type { Translate } from '../../../shared/language/translator.ts';
import { givesPoints } from '../../../shared/meeting/scores/points.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';

/** Whose points the grid is about: the meeting's, one participant's, or everybody's for one criterion. */
export type ScoreMode =
  | { readonly kind: 'consensus' }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'criterion'; readonly id: string };

export type ScoreColumn = { readonly id: string; readonly title: string; readonly weight: number };

type Held = Pick<MeetingState, 'opening' | 'participants'>;

/** All that the grid can be about, in the order that Ctrl+← and Ctrl+→ go. */
export function modesOf(state: Held): readonly ScoreMode[] {
  return [
    { kind: 'consensus' },
    ...giversOf(state).map(({ id }): ScoreMode => ({ kind: 'person', id })),
    ...(state.opening?.model.criteria ?? []).map(({ id }): ScoreMode => ({ kind: 'criterion', id })),
  ];
}

/** Participants whose points count. */
export function giversOf({
  participants,
}: Pick<Held, 'participants'>): readonly { readonly id: string; readonly name: string }[] {
  return [...participants.values()].filter(givesPoints).map(({ participant: { id, name } }) => ({ id, name }));
}

export function columnsOf(state: Held, mode: ScoreMode): readonly ScoreColumn[] {
  const criteria = (state.opening?.model.criteria ?? []).map(({ id, name, weight }) => ({ id, title: name, weight }));
  if (mode.kind !== 'criterion') return criteria;
  return giversOf(state).map(({ id, name }) => ({ id, title: name, weight: 1 }));
}

/** The mode where it can still be shown, else the meeting's own points. */
export function modeIn(state: Held, mode: ScoreMode): ScoreMode {
  return modesOf(state).find((one) => keyOf(one) === keyOf(mode)) ?? { kind: 'consensus' };
}

/** The one so many steps on, round and round. */
export function modeBeside(state: Held, mode: ScoreMode, step: 1 | -1): ScoreMode {
  const modes = modesOf(state);
  const at = modes.findIndex((one) => keyOf(one) === keyOf(mode));
  return modes[(at + step + modes.length) % modes.length] ?? mode;
}

export function keyOf(mode: ScoreMode): string {
  return mode.kind === 'consensus' ? mode.kind : `${mode.kind} ${mode.id}`;
}

export function titleOf(t: Translate, state: Held, mode: ScoreMode): string {
  if (mode.kind === 'consensus') return t('scores.modeConsensus');
  if (mode.kind === 'person') return state.participants.get(mode.id)?.participant.name ?? mode.id;
  const criterion = state.opening?.model.criteria.find(({ id }) => id === mode.id)?.name ?? mode.id;
  return t('scores.modeCriterion', { criterion });
}
