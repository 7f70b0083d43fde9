import { translator } from '../../shared/language/translator.ts';
import { attempt } from '../register-store.ts';
import { notify } from '../shell/notice-store.ts';
import { usePreferences } from '../ui/preferences.ts';

/** Lets the person choose where the findings report goes, and says where it went. */
export async function saveReport(year: number, format: 'pdf' | 'csv'): Promise<void> {
  const saved = await attempt('review.report', { year, format });
  if (!saved || saved.name === null) return;
  const t = translator(usePreferences.getState().locale);
  const { name, replaced } = saved;
  const next = replaced.length > 0 ? { next: t('review.reportReplaced', { count: replaced.length }) } : {};
  notify({ tone: replaced.length > 0 ? 'careful' : 'good', what: t('review.reportSaved', { name }), ...next });
}
