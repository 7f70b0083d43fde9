import type { Year } from '../../shared/bridge/shapes.ts';
import { showPlans } from '../register-store.ts';
import { StatCards } from '../ui/stat-card.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { areasWithoutPlan, spanOf, yearsOf } from './plan-figures.ts';
import { YearTable } from './year-table.tsx';

/** A year's areas with their sums, and the way to each plan. */
export function AreasTab({ year }: { readonly year: Year }) {
  const t = useText();
  const format = useFormat();
  const newest = year.plans.filter((plan) => plan.newest);
  const cost = newest.flatMap(({ totals }) => Object.values(totals)).reduce((sum, amount) => sum + amount, 0);
  const initiatives = newest.reduce((sum, plan) => sum + plan.initiatives, 0);
  const unplanned = areasWithoutPlan(year);
  return (
    <div className="plans-stack">
      <StatCards
        cards={[
          { figure: format.count(newest.length), label: t('plans.plansFound', { count: newest.length }) },
          { figure: format.count(initiatives), label: t('plans.initiativesFound') },
          { figure: format.tkr(year.total), label: t('plans.budgetTotal', { year: year.year }) },
          { figure: format.tkr(cost), label: t('plans.developmentPeriod', { years: spanOf(yearsOf(newest)) }) },
        ]}
      />
      <YearTable year={year} onChoose={(plan) => showPlans({ year: year.year, plan })} />
      {unplanned.length > 0 && <p className="k-second">{t('plans.budgetOnly', { areas: unplanned.join(', ') })}</p>}
    </div>
  );
}
