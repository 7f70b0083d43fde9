import { createContext, use, useMemo, type ReactNode } from 'react';
import type { PlanRead } from '../../../shared/bridge/shapes.ts';
import { leftToReview } from '../../../shared/review/left-to-review.ts';
import { lineOf } from '../../../shared/review/queries.ts';
import { useRegister } from '../../register-store.ts';
import { useReview } from '../../review/review-store.ts';
import { Chip } from '../../ui/chip.tsx';
import { useText } from '../../ui/use-text.ts';

/** Ids of initiatives that are left to look over, `''` for the plan. */
const ToReviewContext = createContext<ReadonlySet<string>>(new Set());

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
  const left = useMemo(() => {
    if (!load) return new Set<string>();
    const all = (overview?.years ?? []).flatMap(({ plans }) => plans);
    const parents = new Map(all.map((plan) => [plan.hash, plan.parents]));
    const line = lineOf(read.hash, (hash) => parents.get(hash) ?? []);
    return leftToReview(read.version.plan, state, line);
  }, [overview, read, load, state]);
  return <ToReviewContext value={left}>{children}</ToReviewContext>;
}

/** Says that an initiative is left to look over; nothing where it is not. */
export function ToReviewChip({ initiative }: { readonly initiative: string }) {
  const t = useText();
  return use(ToReviewContext).has(initiative) ? <Chip tone="careful">{t('years.toReview')}</Chip> : null;
}
