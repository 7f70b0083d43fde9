import type { HistoryEntry, Plan } from '../../shared/plan/plan.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { Sourced } from './sourced.tsx';

interface Row {
  readonly entry: HistoryEntry;
  readonly pointer: string;
}

/** The version history that a plan states of itself. */
export function PlanHistory({ plan }: { readonly plan: Plan }) {
  const t = useText();
  const format = useFormat();
  const columns: Column<Row>[] = [
    {
      id: 'version',
      title: t('plans.version'),
      isRowHeader: true,
      cell: ({ entry, pointer }) => (
        <Sourced pointer={pointer} what={`${t('plans.version')} ${entry.version}`}>
          {entry.version || '–'}
        </Sourced>
      ),
    },
    {
      id: 'date',
      title: t('plans.date'),
      cell: ({ entry }) => <span className="plans-nowrap">{format.shortDate(entry.date)}</span>,
    },
    { id: 'description', title: t('plans.description'), cell: ({ entry }) => entry.description || '–' },
    { id: 'changedBy', title: t('plans.changedBy'), cell: ({ entry }) => entry.changedBy ?? '–' },
  ];
  return (
    <section className="plans-section">
      <h2>{t('plans.versionsInPlan')}</h2>
      {plan.history.length === 0 ? (
        <p className="k-second">{t('plans.noHistory')}</p>
      ) : (
        <DataTable
          caption={t('plans.historyCaption', { area: plan.area })}
          columns={columns}
          rows={plan.history.map((entry, index) => ({ entry, pointer: `/history/${index}` }))}
          rowKey={({ pointer }) => pointer}
        />
      )}
    </section>
  );
}
