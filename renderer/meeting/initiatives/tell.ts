import { translator, type Translate } from '../../../shared/language/translator.ts';
import type { Command } from '../../../shared/meeting/commands.ts';
import { rankingOf } from '../../../shared/meeting/scores/ranking.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { usePreferences } from '../../ui/preferences.ts';
import { chooseRow } from './choose-row.ts';
import { perform, useMeeting } from '../meeting-store.ts';

/** Does something to initiatives and says what came of it to those who listen. True where it was taken. */
export async function performAndTell(command: Command, say: (t: Translate) => string): Promise<boolean> {
  if (!(await perform(command))) return false;
  announce(say(translator(usePreferences.getState().locale)));
  return true;
}

/** An initiative's place among those that stand, from 1; 0 where it stands no more. */
export function placeOf(id: string): number {
  return rankingOf(useMeeting.getState().state).ids.indexOf(id) + 1;
}

/** The initiative that is chosen when this one is gone: the next in the list, else the one before. */
export function neighbourOf(id: string): string | null {
  const shown = rankingOf(useMeeting.getState().state).ids;
  const at = shown.indexOf(id);
  return shown[at + 1] ?? shown[at - 1] ?? null;
}

/** Withdraws an initiative and chooses the one after it. */
export async function withdraw(initiative: string, reason: string): Promise<boolean> {
  const { state } = useMeeting.getState();
  const title = state.initiatives.get(initiative)?.title ?? '';
  const next = neighbourOf(initiative);
  const say = (t: Translate): string => t('initiatives.saidWithdrawn', { title });
  if (!(await performAndTell({ type: 'withdraw-initiative', initiative, reason }, say))) return false;
  chooseRow(next);
  return true;
}

/** Lets an initiative stand again and chooses it. */
export async function reinstate(initiative: string): Promise<boolean> {
  const title = useMeeting.getState().state.initiatives.get(initiative)?.title ?? '';
  const say = (t: Translate): string => t('initiatives.saidReinstated', { title, place: placeOf(initiative) });
  if (!(await performAndTell({ type: 'reinstate-initiative', initiative }, say))) return false;
  chooseRow(initiative);
  return true;
}
