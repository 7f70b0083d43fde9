import { useMemo } from 'react';
import { problemOf } from '../../../shared/meeting/funding/problem-of.ts';
import type { FrameUse } from '../../../shared/meeting/funding/frames-use.ts';
import { totalScore } from '../../../shared/scoring/problem.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { frameRowsOf, type ScenarioColumn } from './scenario-columns.ts';

/** What each column comes to: how many, how many points, and its cost against every frame; what is over in words and red. */
export function ScenarioSums({ columns }: { readonly columns: readonly ScenarioColumn[] }) {
  const t = useText();
  const format = useFormat();
  const state = useMeeting((view) => view.state);
  const { opening } = state;
  const problem = useMemo(() => (opening ? problemOf({ ...state, opening }) : null), [state, opening]);
  return (
    <tfoot>
      <SumRow label={t('funding.count')} columns={columns} cell={({ funded }) => format.count(funded?.size ?? null)} />
      <SumRow
        label={t('funding.points')}
        columns={columns}
        cell={({ funded }) => format.score(funded && problem ? totalScore(problem, funded) : null)}
      />
      {frameRowsOf(columns).map(({ area, name, year }) => (
        <tr key={`${area} ${year}`}>
          <th scope="row" colSpan={2}>
            {area === null ? t('funding.costIn', { year }) : t('funding.costOfIn', { area: name, year })}
          </th>
          {columns.map((column) => {
            const years = area === null ? column.use?.years : column.use?.areas.find((one) => one.area === area)?.years;
            const use = years?.find((one) => one.year === year);
            return (
              <td key={column.id} data-align="end">
                {use ? <Use use={use} /> : '–'}
              </td>
            );
          })}
        </tr>
      ))}
    </tfoot>
  );
}

interface SumRowProps {
  readonly label: string;
  readonly columns: readonly ScenarioColumn[];
  readonly cell: (column: ScenarioColumn) => string;
}

function SumRow({ label, columns, cell }: SumRowProps) {
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {label}
      </th>
      {columns.map((column) => (
        <td key={column.id} data-align="end">
          {cell(column)}
        </td>
      ))}
    </tr>
  );
}

function Use({ use: { used, frame, left } }: { readonly use: FrameUse }) {
  const t = useText();
  const format = useFormat();
  const isOver = left !== null && left < 0;
  return (
    <span className="funding-use" data-over={isOver || undefined}>
      <span>{format.tkr(used)}</span>
      {frame !== null && (
        <span className="funding-use-note">
          {isOver
            ? t('funding.overBy', { amount: format.tkr(-(left ?? 0)) })
            : t('funding.leftOf', { amount: format.tkr(left) })}
        </span>
      )}
    </span>
  );
}
