import { lazy, Suspense, useState } from 'react';
import type { Year } from '../../shared/bridge/shapes.ts';
import { showPlans } from '../register-store.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { RadioChips } from '../ui/radio-chips.tsx';
import { useText } from '../ui/use-text.ts';
import { choosePlans } from './import-store.ts';
import { YearTabs } from './year-tabs.tsx';

const RollOverDialog = lazy(async () => ({ default: (await import('./year/roll-over-dialog.tsx')).RollOverDialog }));

export interface YearViewProps {
  readonly year: Year;
  /** All planning years of the register. */
  readonly years: readonly number[];
}

/** The year: its sides, other years, and how to begin the next. */
export function YearView({ year, years }: YearViewProps) {
  const t = useText();
  const [isRolling, setRolling] = useState(false);
  const newest = year.plans.filter((plan) => plan.newest);
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
      <YearTabs year={year} />
      {isRolling && (
        <Suspense>
          <RollOverDialog from={year.year} onClose={() => setRolling(false)} />
        </Suspense>
      )}
    </div>
  );
}
