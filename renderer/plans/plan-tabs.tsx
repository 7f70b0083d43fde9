import type { PlanRead, PlanSummary } from '../../shared/bridge/shapes.ts';
import { useShowFoundSide } from '../search/found-side.ts';
import { Tabs, type TabContent } from '../ui/tabs.tsx';
import { useText } from '../ui/use-text.ts';
import { InitiativeTable } from './initiative-table.tsx';
import { PlanDirection } from './plan-direction.tsx';
import { PlanHistory } from './plan-history.tsx';
import { StatementList } from './statement-list.tsx';
import type { TwoVersions } from './versions/compare-view.tsx';
import { VersionsTab } from './versions/versions-tab.tsx';
import { PlanCostsLater } from './year/costs-later.tsx';

export interface PlanTabsProps {
  readonly read: PlanRead;
  readonly chosen: string | null;
  readonly onChoose: (initiative: string) => void;
  /** Every version of the plan's area, the newest first. */
  readonly versions: readonly PlanSummary[];
  readonly part: PlanPart;
  readonly onPart: (part: PlanPart) => void;
  readonly onCompare: (two: TwoVersions) => void;
}

export type PlanPart = 'initiatives' | 'costs' | 'direction' | 'versions' | 'statements';

/** The sides of a plan: what it wants to do, where it is heading, how it came to be, what has been said of it. */
export function PlanTabs({ read, chosen, onChoose, versions, part, onPart, onCompare }: PlanTabsProps) {
  const t = useText();
  useShowFoundSide(onPart);
  const { plan } = read.version;
  const tabs: TabContent<PlanPart>[] = [
    {
      id: 'initiatives',
      title: t('plans.initiatives'),
      count: plan.initiatives.length,
      content: <InitiativeTable plan={plan} chosen={chosen} onChoose={onChoose} />,
    },
    { id: 'costs', title: t('charts.planCosts'), content: <PlanCostsLater plan={plan} /> },
    { id: 'direction', title: t('plans.direction'), content: <PlanDirection plan={plan} /> },
    {
      id: 'versions',
      title: t('plans.versions'),
      content: (
        <div className="plans-stack">
          <VersionsTab
            key={versions.length}
            areaId={plan.areaId}
            versions={versions}
            shown={read.hash}
            onCompare={onCompare}
          />
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
  return <Tabs label={t('plans.planParts')} tabs={tabs} selected={part} onSelect={onPart} />;
}
