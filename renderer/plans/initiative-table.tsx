import type { Plan } from '../../shared/plan/plan.ts';
import { Amount } from '../ui/amount.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { PriorityChip } from '../ui/priority-chip.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { costIn, sumStated } from '../../shared/plan/year-costs.ts';
import { yearsOf } from './plan-figures.ts';
import { Sourced } from './sourced.tsx';
import { ToReviewChip } from './year/to-review.tsx';

interface Row {
  readonly index: number;
  readonly initiative: Plan['initiatives'][number];
}

export interface InitiativeTableProps {
  readonly plan: Plan;
  /** The id of the initiative at hand. */
  readonly chosen: string | null;
  readonly onChoose: (initiative: string) => void;
}

/** A plan's initiatives in rank order; each value shows where it was read from, by Tab in the chosen row. */
export function InitiativeTable({ plan, chosen, onChoose }: InitiativeTableProps) {
  const t = useText();
  const format = useFormat();
  const rows = plan.initiatives.map((initiative, index) => ({ initiative, index }));
  const years = yearsOf([plan]);
  const sumOf = ({ initiative }: Row) => sumStated(years.map((year) => costIn(initiative, year)));
  const isChosen = ({ initiative }: Row) => initiative.id === chosen;
  const columns: Column<Row>[] = [
    { id: 'rank', title: t('plans.rank'), cell: ({ index }) => format.count(index + 1) },
    {
      id: 'priority',
      title: t('plans.priority'),
      cell: (row) => (
        <Sourced
          pointer={`/initiatives/${row.index}/priority`}
          what={`${row.initiative.title} · ${t('plans.priorityOf')}`}
          isReachable={isChosen(row)}
        >
          <PriorityChip priority={row.initiative.priority} />
        </Sourced>
      ),
    },
    {
      id: 'title',
      title: t('plans.initiative'),
      isRowHeader: true,
      cell: ({ initiative: { id, title, number } }) => (
        <span className="plans-named">
          <span>{title}</span>{' '}
          <span className="plans-number">
            {t('plans.number', { number })} <ToReviewChip initiative={id} />
          </span>
        </span>
      ),
      foot: t('plans.sum'),
    },
    ...years.map((year) => ({
      id: String(year),
      title: String(year),
      align: 'end' as const,
      cell: (row: Row) => (
        <Sourced
          pointer={`/initiatives/${row.index}/costs/${year}`}
          what={`${row.initiative.title} · ${year}`}
          isReachable={isChosen(row)}
        >
          <Amount kronor={costIn(row.initiative, year)} />
        </Sourced>
      ),
      foot: <Amount kronor={sumStated(plan.initiatives.map((initiative) => costIn(initiative, year)))} />,
    })),
    {
      id: 'sum',
      title: t('plans.sum'),
      align: 'end',
      cell: (row) => <Amount kronor={sumOf(row)} />,
      foot: <Amount kronor={sumStated(rows.map(sumOf))} />,
    },
  ];
  if (rows.length === 0) return <p className="k-second">{t('plans.noInitiatives')}</p>;
  return (
    <DataTable
      caption={t('plans.initiativesRanked', { area: plan.area })}
      columns={columns}
      rows={rows}
      rowKey={({ initiative }) => initiative.id}
      chosen={chosen}
      onChoose={({ initiative }) => onChoose(initiative.id)}
    />
  );
}
