import { Check } from 'lucide-react';
import { memo, useMemo } from 'react';
import { ranked } from '../../../shared/meeting/queries.ts';
import type { MeetingInitiative } from '../../../shared/meeting/state.ts';
import { PriorityChip } from '../../ui/priority-chip.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { numberFirst } from '../number-in.ts';
import { tick } from './funding-store.ts';
import { differs, type ScenarioColumn } from './scenario-columns.ts';
import { ScenarioHead } from './scenario-head.tsx';
import { ScenarioSums } from './scenario-sums.tsx';

/** So many rows are shown at most; of longer lists those that the columns differ in. */
const MOST = 400;

export interface ScenarioTableProps {
  readonly columns: readonly ScenarioColumn[];
  readonly isFixed: boolean;
  readonly onlyDifferences: boolean;
}

/** Who gets money by each column, where they differ, and what each costs against its frames. */
export function ScenarioTable({ columns, isFixed, onlyDifferences }: ScenarioTableProps) {
  const t = useText();
  const state = useMeeting((view) => view.state);
  const rows = useMemo(
    () =>
      ranked(state).map((initiative, i) => ({ initiative, place: i + 1, isDifferent: differs(columns, initiative) })),
    [state, columns],
  );
  const different = rows.filter(({ isDifferent }) => isDifferent);
  const narrowed = onlyDifferences || rows.length > MOST ? different : rows;
  const shown = narrowed.slice(0, MOST);
  return (
    <>
      <p className="k-second" role="status">
        {columns.length < 2
          ? t('funding.alone')
          : t('funding.differences', { count: different.length, all: rows.length })}
        {shown.length < rows.length && ` ${t('funding.shown', { count: shown.length })}`}
      </p>
      <div className="k-table-frame funding-frame">
        <table className="k-table funding-table">
          <caption className="k-unseen">{t('funding.tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col" className="funding-place">
                {t('meeting.place')}
              </th>
              <th scope="col">{t('meeting.initiative')}</th>
              {columns.map((column) => (
                <ScenarioHead key={column.id} column={column} isFixed={isFixed} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ScenarioRow key={row.initiative.id} {...row} columns={columns} />
            ))}
          </tbody>
          <ScenarioSums columns={columns} />
        </table>
      </div>
    </>
  );
}

interface ScenarioRowProps {
  readonly initiative: MeetingInitiative;
  readonly place: number;
  readonly isDifferent: boolean;
  readonly columns: readonly ScenarioColumn[];
}

const ScenarioRow = memo(function ScenarioRow({ initiative, place, isDifferent, columns }: ScenarioRowProps) {
  const t = useText();
  const format = useFormat();
  const { id, title, priority, costs } = initiative;
  const number = useMeeting((view) => numberFirst(t, view, id));
  const year = useMeeting((view) => view.state.period[0] ?? '');
  return (
    <tr data-different={isDifferent || undefined}>
      <td className="funding-place k-figure">{place}</td>
      <th scope="row">
        <span className="funding-name">
          <PriorityChip priority={priority.value} />
          <span>
            <span className="funding-title" title={title}>
              {title}
            </span>
            <span className="k-second">
              {costs[year] === undefined
                ? t('funding.numberOnly', { number, year })
                : t('funding.numberAndCost', { number, year, amount: format.tkr(costs[year]) })}
              {isDifferent && <b> · {t('funding.differs')}</b>}
            </span>
          </span>
        </span>
      </th>
      {columns.map((column) => (
        <td key={column.id} className="funding-cell" data-funded={column.funded?.has(id) || undefined}>
          {column.is === 'draft' ? (
            <input
              type="checkbox"
              className="funding-tick"
              aria-label={t('funding.tickOf', { title })}
              checked={column.funded?.has(id) ?? false}
              onChange={(event) => tick(id, event.currentTarget.checked)}
            />
          ) : (
            <Answer funded={column.funded} id={id} />
          )}
        </td>
      ))}
    </tr>
  );
});

function Answer({ funded, id }: { readonly funded: ReadonlySet<string> | null; readonly id: string }) {
  const t = useText();
  if (funded === null) return <span aria-label={t('funding.working')}>…</span>;
  if (!funded.has(id)) return <span aria-label={t('funding.no')}>–</span>;
  return (
    <span className="funding-yes">
      <Check size={16} strokeWidth={2.5} aria-hidden />
      <span className="k-unseen">{t('funding.yes')}</span>
    </span>
  );
}
