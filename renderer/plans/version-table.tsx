import type { PlanSummary } from '../../shared/bridge/shapes.ts';
import { showPlans } from '../register-store.ts';
import { Amount } from '../ui/amount.tsx';
import { Chip } from '../ui/chip.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { spanOf } from './plan-figures.ts';
import { newestFirst } from './version-chain.ts';

export interface VersionTableProps {
  readonly year: number;
  /** An area's versions in the register. */
  readonly versions: readonly PlanSummary[];
  /** The hash of the one that is looked at. */
  readonly shown: string;
}

/** The versions of a plan in the register, the newest first; choosing one shows it. */
export function VersionTable({ year, versions, shown }: VersionTableProps) {
  const t = useText();
  const format = useFormat();
  const columns: Column<PlanSummary>[] = [
    { id: 'version', title: t('plans.version'), isRowHeader: true, cell: ({ version }) => version || '–' },
    {
      id: 'date',
      title: t('plans.date'),
      cell: ({ date }) => <span className="plans-nowrap">{format.shortDate(date)}</span>,
    },
    {
      id: 'initiatives',
      title: t('plans.initiatives'),
      align: 'end',
      cell: ({ initiatives }) => format.count(initiatives),
    },
    {
      id: 'sum',
      title: t('plans.sumOfYears', { years: spanOf(versions[0]?.period ?? []) }),
      align: 'end',
      cell: ({ totals }) => <Amount kronor={Object.values(totals).reduce((sum, amount) => sum + amount, 0)} />,
    },
    {
      id: 'state',
      title: t('plans.state'),
      cell: ({ newest }) =>
        newest ? <Chip tone="good">{t('plans.stateNewest')}</Chip> : <Chip>{t('plans.stateOlder')}</Chip>,
    },
  ];
  const area = versions[0]?.area ?? '';
  return (
    <section className="plans-section">
      <h2>{t('plans.versionsInRegister')}</h2>
      <DataTable
        caption={t('plans.versionsCaption', { area })}
        columns={columns}
        rows={newestFirst(versions)}
        rowKey={({ hash }) => hash}
        chosen={shown}
        onChoose={({ hash }) => showPlans({ year, plan: hash })}
      />
    </section>
  );
}
