import { translator } from '../../shared/language/translator.ts';
import { attempt } from '../register-store.ts';
import { notify } from '../shell/notice-store.ts';
import { usePreferences } from '../ui/preferences.ts';

/** Lets the person choose where the minutes go as PDF; says what the file is called and which characters gave way. */
export async function exportMinutes(meeting: string): Promise<void> {
  const saved = await attempt('minutes.export', { meeting });
  if (!saved || saved.name === null) return;
  const t = translator(usePreferences.getState().locale);
  const { name, replaced } = saved;
  if (replaced.length === 0) return void notify({ tone: 'good', what: t('minutes.exported', { name }) });
  const next = t('minutes.replaced', { count: replaced.length, characters: replaced.join(' ') });
  notify({ tone: 'careful', what: t('minutes.exported', { name }), next });
}
