import { translator } from '../../../shared/language/translator.ts';
import { attempt } from '../../register-store.ts';
import { notify } from '../../shell/notice-store.ts';
import { usePreferences } from '../../ui/preferences.ts';
import { useMeeting } from '../meeting-store.ts';

/** Lets the person choose where the meeting's score sheets go, to be printed and filled in by hand. */
export async function saveScoreSheets(): Promise<void> {
  const { meeting } = useMeeting.getState();
  const saved = meeting === null ? null : await attempt('scores.sheets', { meeting });
  if (!saved || saved.name === null) return;
  const t = translator(usePreferences.getState().locale);
  notify({ tone: 'good', what: t('scores.sheetsSaved', { name: saved.name, count: saved.sheets }) });
}
