import { useState } from 'react';
import type { Year } from '../../shared/bridge/shapes.ts';
import { showPlans } from '../register-store.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { RadioChips } from '../ui/radio-chips.tsx';
import { StatCards } from '../ui/stat-card.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { choosePlans } from './import-store.ts';
import { areasWithoutPlan, spanOf, yearsOf } from './plan-figures.ts';
import { YearTabs } from './year-tabs.tsx';
import { RollOverDialog } from './year/roll-over-dialog.tsx';

export interface YearViewProps {
  readonly year: Year;
  /** All planning years of the register. */
  readonly years: readonly number[];
}

/** The year: its areas with their sums, and the way to each plan. */
export function YearView({ year, years }: YearViewProps) {
  const t = useText();
  const format = useFormat();
  const [isRolling, setRolling] = useState(false);
  const newest = year.plans.filter((plan) => plan.newest);
  const cost = newest.flatMap(({ totals }) => Object.values(totals)).reduce((sum, amount) => sum + amount, 0);
  const initiatives = newest.reduce((sum, plan) => sum + plan.initiatives, 0);
  const unplanned = areasWithoutPlan(year);
  return (
    <div className="k-page">
      <PageHeader
        title={t('plans.yearTitle', { year: year.year })}
        note={t('plans.yearNote', { areas: new Set(newest.map(({ areaId }) => areaId)).size })}
        actions={
          <>
            <Button onPress={() => setRolling(true)}>{t('years.rollOver')}</Button>
            <Button keys="Control+O" onPress={() => void choosePlans()}>
              {t('plans.openPlans')}
            </Button>
          </>
        }
      />
      {years.length > 1 && (
        <RadioChips
          label={t('plans.year')}
          options={years.map((one) => ({ id: String(one), label: String(one) }))}
          value={String(year.year)}
          onChange={(chosen) => showPlans({ year: Number(chosen) })}
        />
      )}
      <StatCards
        cards={[
          { figure: format.count(newest.length), label: t('plans.plansFound', { count: newest.length }) },
          { figure: format.count(initiatives), label: t('plans.initiativesFound') },
          { figure: format.tkr(year.total), label: t('plans.budgetTotal', { year: year.year }) },
          { figure: format.tkr(cost), label: t('plans.developmentPeriod', { years: spanOf(yearsOf(newest)) }) },
        ]}
      />
      <YearTabs year={year} />
      <RollOverDialog from={year.year} isOpen={isRolling} onClose={() => setRolling(false)} />
      {unplanned.length > 0 && <p className="k-second">{t('plans.budgetOnly', { areas: unplanned.join(', ') })}</p>}
    </div>
  );
}
