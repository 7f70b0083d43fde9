import { lazy, Suspense, useState } from 'react';
import type { Year } from '../../shared/bridge/shapes.ts';
import { showPlans } from '../register-store.ts';
import { Tabs, type TabContent } from '../ui/tabs.tsx';
import { useText } from '../ui/use-text.ts';
import { YearTable } from './year-table.tsx';

// Charts are large, and the year opens without them.
const EconomyTab = lazy(async () => ({ default: (await import('./year/economy-tab.tsx')).EconomyTab }));
const CompareTab = lazy(async () => ({ default: (await import('./year/compare-tab.tsx')).CompareTab }));

type Part = 'areas' | 'economy' | 'compare';

/** The sides of a year; each is a component of its own. */
export function YearTabs({ year }: { readonly year: Year }) {
  const t = useText();
  const [part, setPart] = useState<Part>('areas');
  const tabs: TabContent<Part>[] = [
    {
      id: 'areas',
      title: t('plans.areas'),
      content: <YearTable year={year} onChoose={(plan) => showPlans({ year: year.year, plan })} />,
    },
    {
      id: 'economy',
      title: t('years.economy'),
      content: (
        <Suspense>
          <EconomyTab year={year.year} />
        </Suspense>
      ),
    },
    {
      id: 'compare',
      title: t('years.compare'),
      content: (
        <Suspense>
          <CompareTab year={year.year} />
        </Suspense>
      ),
    },
  ];
  return <Tabs label={t('plans.yearParts')} tabs={tabs} selected={part} onSelect={setPart} />;
}
