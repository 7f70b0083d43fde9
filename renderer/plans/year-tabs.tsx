import { lazy, Suspense, useState } from 'react';
import type { Year } from '../../shared/bridge/shapes.ts';
import { Tabs, type TabContent } from '../ui/tabs.tsx';
import { useText } from '../ui/use-text.ts';
import { AreasTab } from './areas-tab.tsx';

// Charts are large, and the year opens without them.
const EconomyTab = lazy(async () => ({ default: (await import('./year/economy-tab.tsx')).EconomyTab }));
const CompareTab = lazy(async () => ({ default: (await import('./year/compare-tab.tsx')).CompareTab }));

const FindingsOfYear = lazy(async () => ({
  default: (await import('../review/findings-of-year.tsx')).FindingsOfYear,
}));
const DocumentsOfYear = lazy(async () => ({
  default: (await import('../review/documents-of-year.tsx')).DocumentsOfYear,
}));

type Part = 'areas' | 'findings' | 'documents' | 'economy' | 'compare';

/** The side that was looked at last: whoever went from a finding to a plan comes back to the findings. */
let last: Part = 'areas';

/** The sides of a year; each is a component of its own. */
export function YearTabs({ year }: { readonly year: Year }) {
  const t = useText();
  const [part, setPart] = useState<Part>(last);
  const tabs: TabContent<Part>[] = [
    {
      id: 'areas',
      title: t('plans.areas'),
      content: <AreasTab year={year} />,
    },
    {
      id: 'findings',
      title: t('review.findings'),
      content: (
        <Suspense>
          <FindingsOfYear year={year} />
        </Suspense>
      ),
    },
    {
      id: 'documents',
      title: t('review.documents'),
      content: (
        <Suspense>
          <DocumentsOfYear year={year} />
        </Suspense>
      ),
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
  const select = (chosen: Part): void => {
    last = chosen;
    setPart(chosen);
  };
  return <Tabs label={t('plans.yearParts')} tabs={tabs} selected={part} onSelect={select} />;
}
