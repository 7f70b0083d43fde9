import { Input, NumberField } from 'react-aria-components';
import type { PlanSummary } from '../../../shared/bridge/shapes.ts';
import type { Preparation } from '../../../shared/meeting/preparation.ts';
import { useText } from '../../ui/use-text.ts';
import { change } from './prepare-store.ts';

export interface FramesTableProps {
  readonly preparation: Preparation;
  readonly plans: readonly PlanSummary[];
}

/** What may be spent each year, over all and in each area, in tkr; empty is no limit. */
export function FramesTable({ preparation, plans }: FramesTableProps) {
  const t = useText();
  const years = [...new Set(plans.flatMap(({ period }) => period.map(String)))].sort();
  const rows = [
    { area: null, name: t('prepare.allAreas') },
    ...(plans.length > 1 ? plans.map(({ areaId, area }) => ({ area: areaId, name: area })) : []),
  ];
  const amountOf = (year: string, area: string | null): number =>
    (preparation.frames.find((one) => one.year === year && one.area === area)?.amount ?? Number.NaN) / 1000;
  const set = (year: string, area: string | null, tkr: number): void => {
    const others = preparation.frames.filter((one) => one.year !== year || one.area !== area);
    const frame = { year, area, amount: Math.round(tkr * 1000) };
    change({ frames: Number.isNaN(tkr) ? others : [...others, frame] });
  };
  return (
    <div className="prepare-frames">
      <h3>{t('prepare.frames')}</h3>
      <p className="k-second">{t('meeting.frameHint')}</p>
      <div className="k-table-frame">
        <table className="k-table">
          <caption className="k-unseen">{t('prepare.frames')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('prepare.area')}</th>
              {years.map((year) => (
                <th key={year} scope="col" data-align="end">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ area, name }) => (
              <tr key={area}>
                <th scope="row">{name}</th>
                {years.map((year) => (
                  <td key={year}>
                    <NumberField
                      className="prepare-figure"
                      aria-label={
                        area === null ? t('meeting.frameFor', { year }) : t('prepare.frameOf', { year, area: name })
                      }
                      minValue={0}
                      maxValue={1_000_000_000}
                      value={amountOf(year, area)}
                      onChange={(tkr) => set(year, area, tkr)}
                    >
                      <Input className="k-input k-figure" />
                    </NumberField>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
