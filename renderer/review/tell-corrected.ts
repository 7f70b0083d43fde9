import { translator } from '../../shared/language/translator.ts';
import { refreshOverview, useRegister } from '../register-store.ts';
import { notify } from '../shell/notice-store.ts';
import { usePreferences } from '../ui/preferences.ts';
import { performReview } from './review-store.ts';

/** Says that a correction is saved and which version it gave, and offers to undo it; when the year has been asked anew. */
export async function tellCorrected(year: number, version: string): Promise<void> {
  await refreshOverview();
  const years = useRegister.getState().overview?.years ?? [];
  const plan = years.find((one) => one.year === year)?.plans.find(({ hash }) => hash === version);
  if (!plan) return;
  const t = translator(usePreferences.getState().locale);
  notify({
    tone: 'good',
    what: t('review.corrected', { area: plan.area, version: plan.version }),
    action: { label: t('review.undo'), onPress: () => void performReview({ type: 'undo' }) },
  });
}
