import { choosePlans } from '../plans/import-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/use-text.ts';

/** A year that no document was read for, as one that was begun from the year before: how one comes here. */
export function NoSources({ year }: { readonly year: number }) {
  const t = useText();
  return (
    <Banner
      tone="neutral"
      what={t('review.noSources', { year })}
      next={t('review.noSourcesText')}
      actions={<Button onPress={() => void choosePlans()}>{t('plans.openPlans')}</Button>}
    />
  );
}
