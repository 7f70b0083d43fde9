import { Check } from 'lucide-react';
import { createContext, use, useMemo, type ReactNode } from 'react';
import type { PlanRead } from '../../../shared/bridge/shapes.ts';
import { leftToReview } from '../../../shared/review/left-to-review.ts';
import { lineOf } from '../../../shared/review/queries.ts';
import { useRegister } from '../../register-store.ts';
import { performReview, useReview } from '../../review/review-store.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useText } from '../../ui/use-text.ts';

interface ToReview {
  /** Ids of initiatives that are left, `''` for the plan. */
  readonly left: ReadonlySet<string>;
  readonly onReviewed: (initiative: string | null) => void;
}

const ToReviewContext = createContext<ToReview>({ left: new Set(), onReviewed: () => {} });

export interface CarriedMarksProps {
  readonly read: PlanRead;
  readonly year: number;
  readonly children: ReactNode;
}

/** Tells the views of a plan what was carried over into it and not looked over yet. */
export function CarriedMarks({ read, year, children }: CarriedMarksProps) {
  // A plan that was not carried over has no marks, and its review is not asked for.
  if (read.version.plan.toReview === undefined) return children;
  return (
    <WithMarks read={read} year={year}>
      {children}
    </WithMarks>
  );
}

function WithMarks({ read, year, children }: CarriedMarksProps) {
  const overview = useRegister((state) => state.overview);
  const { load, state } = useReview(year);
  const marks = useMemo((): ToReview => {
    const all = (overview?.years ?? []).flatMap(({ plans }) => plans);
    const parents = new Map(all.map((plan) => [plan.hash, plan.parents]));
    const line = lineOf(read.hash, (hash) => parents.get(hash) ?? []);
    return {
      left: load ? leftToReview(read.version.plan, state, line) : new Set(),
      onReviewed: (initiative) => void performReview({ type: 'mark-reviewed', version: read.hash, initiative }),
    };
  }, [overview, read, load, state]);
  return <ToReviewContext value={marks}>{children}</ToReviewContext>;
}

/** Says that an initiative is left to look over; nothing where it is not. */
export function ToReviewChip({ initiative }: { readonly initiative: string }) {
  const t = useText();
  return use(ToReviewContext).left.has(initiative) ? <Chip tone="careful">{t('years.toReview')}</Chip> : null;
}

/** The way to say that an initiative has been looked over. */
export function ReviewInitiative({ initiative }: { readonly initiative: string }) {
  const t = useText();
  const { left, onReviewed } = use(ToReviewContext);
  if (!left.has(initiative)) return null;
  return (
    <div className="year-to-review">
      <Chip tone="careful">{t('years.toReview')}</Chip>
      <Button icon={Check} onPress={() => onReviewed(initiative)}>
        {t('years.reviewed')}
      </Button>
    </div>
  );
}

/** Says that the plan itself was carried over and is left to look over. */
export function ReviewPlan() {
  const t = useText();
  const { left, onReviewed } = use(ToReviewContext);
  if (!left.has('')) return null;
  return (
    <Banner
      tone="neutral"
      what={t('years.toReviewPlan')}
      actions={<Button onPress={() => onReviewed(null)}>{t('years.reviewPlan')}</Button>}
    />
  );
}
