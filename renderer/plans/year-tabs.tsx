import { useState } from 'react';
import type { Year } from '../../shared/bridge/shapes.ts';
import { showPlans } from '../register-store.ts';
import { Tabs, type TabContent } from '../ui/tabs.tsx';
import { useText } from '../ui/use-text.ts';
import { YearTable } from './year-table.tsx';

type Part = 'areas';

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
  ];
  return <Tabs label={t('plans.yearParts')} tabs={tabs} selected={part} onSelect={setPart} />;
}
