import { translator } from '../../../shared/language/translator.ts';
import { attempt, showMeeting } from '../../register-store.ts';
import { notify } from '../../shell/notice-store.ts';
import { usePreferences } from '../../ui/preferences.ts';

/** Takes in a meeting from a file, the one named or one that the person chooses, and shows it. */
export async function fetchFromFile(file: string | null = null): Promise<void> {
  const taken = await attempt('joining.takeFile', { meeting: null, file });
  if (!taken) return;
  const t = translator(usePreferences.getState().locale);
  const { operations: count } = taken;
  notify({ tone: 'good', what: count === 0 ? t('joining.tookNothing') : t('joining.took', { count }) });
  showMeeting(taken.meeting);
}

/** Whether a file is a meeting's, by its name. */
export function isMeetingFile(name: string): boolean {
  return /\.klubba-mote$/i.test(name);
}
