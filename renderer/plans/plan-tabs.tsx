import { useState } from 'react';
import type { PlanRead, Year } from '../../shared/bridge/shapes.ts';
import { Tabs, type TabContent } from '../ui/tabs.tsx';
import { useText } from '../ui/use-text.ts';
import { InitiativeTable } from './initiative-table.tsx';
import { PlanDirection } from './plan-direction.tsx';
import { PlanHistory } from './plan-history.tsx';
import { StatementList } from './statement-list.tsx';
import { VersionTable } from './version-table.tsx';

export interface PlanTabsProps {
  readonly year: Year;
  readonly read: PlanRead;
  readonly chosen: string | null;
  readonly onChoose: (initiative: string) => void;
}

type Part = 'initiatives' | 'direction' | 'versions' | 'statements';

/** The sides of a plan: what it wants to do, where it is heading, how it came to be, what has been said of it. */
export function PlanTabs({ year, read, chosen, onChoose }: PlanTabsProps) {
  const t = useText();
  const [part, setPart] = useState<Part>('initiatives');
  const { plan } = read.version;
  const versions = year.plans.filter(({ areaId }) => areaId === plan.areaId);
  const tabs: TabContent<Part>[] = [
    {
      id: 'initiatives',
      title: t('plans.initiatives'),
      count: plan.initiatives.length,
      content: <InitiativeTable plan={plan} chosen={chosen} onChoose={onChoose} />,
    },
    { id: 'direction', title: t('plans.direction'), content: <PlanDirection plan={plan} /> },
    {
      id: 'versions',
      title: t('plans.versions'),
      content: (
        <div className="plans-stack">
          <VersionTable year={year.year} versions={versions} shown={read.hash} />
          <PlanHistory plan={plan} />
        </div>
      ),
    },
    {
      id: 'statements',
      title: t('plans.statements'),
      count: plan.statements.length,
      content:
        plan.statements.length === 0 ? (
          <p className="k-second">{t('plans.noStatements')}</p>
        ) : (
          <StatementList statements={plan.statements.map((statement, place) => ({ statement, place }))} />
        ),
    },
  ];
  return <Tabs label={t('plans.planParts')} tabs={tabs} selected={part} onSelect={setPart} />;
}
