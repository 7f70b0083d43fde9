import { translator } from '../../../shared/language/translator.ts';
import type { CommandOf } from '../../../shared/meeting/commands.ts';
import { openRound } from '../../../shared/meeting/scores/points.ts';
import type { CountingRule } from '../../../shared/meeting/scores/ordering.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { perform, useMeeting } from '../meeting-store.ts';
import { columnsOf, type ScoreMode } from './score-modes.ts';

const t = () => translator(usePreferences.getState().locale);

/** Gives or takes back the points of a cell, as the meeting's or a participant's, in the round that goes on. */
export function givePoints(mode: ScoreMode, initiative: string, column: string, points: number | null): void {
  const { state } = useMeeting.getState();
  const round = openRound(state)?.id ?? null;
  if (mode.kind === 'consensus') void perform({ type: 'score', initiative, criterion: column, points });
  else {
    const [participant, criterion] = mode.kind === 'person' ? [mode.id, column] : [column, mode.id];
    void perform({ type: 'give-points', participant, initiative, criterion, points, round });
  }
  const isSecret = round !== null && mode.kind !== 'consensus';
  afterPaint(() => {
    const name = columnsOf(state, mode).find(({ id }) => id === column)?.title ?? '';
    if (points === null) announce(t()('scores.saidCleared', { name }));
    else announce(isSecret ? t()('scores.saidHidden', { name }) : t()('scores.saidGiven', { name, points }));
  });
}

/** Puts the whole list in order by a rule. */
export async function orderBy(rule: CountingRule): Promise<void> {
  if (!(await perform({ type: 'order', rule, ranking: null }))) return;
  announce(t()('scores.saidOrdered', { rule: t()(`scores.rule_${rule}`) }));
}

export async function beginRound(): Promise<void> {
  const { state } = useMeeting.getState();
  const name = t()('scores.roundName', { number: state.rounds.size + 1 });
  if (!(await perform({ type: 'begin-round', round: crypto.randomUUID(), name }))) return;
  announce(t()('scores.saidBegun', { name }));
}

/** Shows everybody's points at once, or lets them go. */
export async function endRound(type: CommandOf<'reveal-round' | 'cancel-round'>['type']): Promise<void> {
  const round = openRound(useMeeting.getState().state);
  if (!round || !(await perform({ type, round: round.id }))) return;
  announce(t()(type === 'reveal-round' ? 'scores.saidRevealed' : 'scores.saidCancelled', { name: round.name }));
}
