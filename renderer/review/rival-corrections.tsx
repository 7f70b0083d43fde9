import type { Year } from '../../shared/bridge/shapes.ts';
import type { ReviewState } from '../../shared/review/state.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/use-text.ts';
import { performReview } from './review-store.ts';

export interface RivalCorrectionsProps {
  readonly year: Year;
  readonly state: ReviewState;
}

/** Corrections of one version that did not know each other: both stand, until one is taken back here. */
export function RivalCorrections({ year, state }: RivalCorrectionsProps) {
  const t = useText();
  const contested = new Set(state.corrections.filter(({ rivals }) => rivals.length > 0).map(({ version }) => version));
  return [...contested].map((hash) => {
    const plan = year.plans.find((one) => one.hash === hash);
    const version = plan ? `${plan.area} ${plan.version}` : hash.slice(0, 12);
    const corrections = state.corrections.filter((one) => one.version === hash && one.rivals.length > 0);
    return (
      <Banner
        key={hash}
        tone="careful"
        what={t('review.rivalCorrections', { version })}
        actions={corrections.map(({ by, command, actor, reason }) => (
          <Button key={by} onPress={() => void performReview({ type: 'take-back', command })}>
            {`${t('review.takeBack')}: ${actor || t('review.someone')}, ${reason.slice(0, 40)}`}
          </Button>
        ))}
      />
    );
  });
}
