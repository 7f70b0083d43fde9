import type { Year } from '../../shared/bridge/shapes.ts';
import { showPlans } from '../register-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/use-text.ts';

export interface VersionBannerProps {
  readonly year: Year;
  readonly hash: string;
  readonly areaId: string;
}

/** Says so where the version at hand is not the newest, and leads there. */
export function VersionBanner({ year, hash, areaId }: VersionBannerProps) {
  const t = useText();
  const versions = year.plans.filter((plan) => plan.areaId === areaId);
  const newest = versions.find((plan) => plan.newest);
  if (!newest || versions.some((plan) => plan.newest && plan.hash === hash)) return null;
  const isWithdrawn = versions.some((plan) => plan.withdrawn && plan.hash === hash);
  return (
    <Banner
      tone="careful"
      what={t(isWithdrawn ? 'review.withdrawnVersion' : 'plans.olderShown')}
      actions={
        <Button onPress={() => showPlans({ year: year.year, plan: newest.hash })}>{t('plans.showNewest')}</Button>
      }
    />
  );
}
