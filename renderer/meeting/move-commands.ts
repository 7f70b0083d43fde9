import { translator } from '../../shared/language/translator.ts';
import { formatter } from '../../shared/language/format.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { cutLineOf } from '../../shared/meeting/queries.ts';
import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { announce } from '../ui/live-announcer.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { perform, useMeeting } from './meeting-store.ts';

/** Moves an initiative and tells those who listen where it came and what is left of the frame. */
export function moveAndTell(command: Extract<Command, { type: 'move' | 'move-by' | 'move-to' }>): void {
  void perform(command);
  afterPaint(() => tellPlace(command.initiative));
}

function tellPlace(initiative: string): void {
  const { state } = useMeeting.getState();
  const { locale } = usePreferences.getState();
  const { ids } = rankingOf(state);
  const { left } = cutLineOf(state);
  const t = translator(locale);
  const where = t('meeting.saidPlace', { place: ids.indexOf(initiative) + 1, count: ids.length });
  const money = left === null ? '' : t('meeting.saidLeft', { amount: formatter(locale).mnkr(left) });
  announce(money === '' ? where : `${where}, ${money}`);
}

/** Sets an initiative's priority and tells those who listen. */
export function prioritiseAndTell(initiative: string, priority: 0 | 1 | 2 | 3): void {
  void perform({ type: 'prioritise', initiative, priority });
  announce(translator(usePreferences.getState().locale)('meeting.saidPriority', { priority }));
}

/** Takes back or redoes, and tells those who listen that it was done. */
export async function undoAndTell(type: 'undo' | 'redo'): Promise<void> {
  if (!(await perform({ type }))) return;
  announce(translator(usePreferences.getState().locale)(type === 'undo' ? 'meeting.saidUndone' : 'meeting.saidRedone'));
}

/** The same by Ctrl+Z and Ctrl+Y, which are the meeting's whether or not there is anything left to take back. */
export function undoByKey(type: 'undo' | 'redo'): boolean {
  void undoAndTell(type);
  return true;
}
