import { costIn, statesCosts, sumStated } from '../../shared/plan/year-costs.ts';
import type { Initiative } from '../../shared/plan/plan.ts';
import { Amount } from '../ui/amount.tsx';
import { CorrectionNote } from '../review/correction-parts.tsx';
import { useText } from '../ui/use-text.ts';
import { Sourced } from './sourced.tsx';

export interface CostLineProps {
  readonly initiative: Initiative;
  /** The JSON pointer to the initiative. */
  readonly pointer: string;
  readonly period: readonly number[];
}

/** What an initiative costs each year of the plan's period, and in all. */
export function CostLine({ initiative, pointer, period }: CostLineProps) {
  const t = useText();
  const sum = sumStated(period.map((year) => costIn(initiative, year)));
  return (
    <>
      <table className="plans-costs">
        <caption>{t('plans.costs')}</caption>
        <thead>
          <tr>
            {period.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">{t('plans.sum')}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            {period.map((year) => (
              <td key={year}>
                <Sourced pointer={`${pointer}/costs/${year}`} what={`${initiative.title} · ${year}`}>
                  <Amount kronor={costIn(initiative, year)} />
                </Sourced>
              </td>
            ))}
            <td>
              <Amount kronor={sum} />
            </td>
          </tr>
        </tbody>
      </table>
      {period.map((year) => (
        <CorrectionNote key={year} pointer={`${pointer}/costs/${year}`} isNamed />
      ))}
      {sum !== null && !statesCosts(initiative) && <p className="k-second">{t('plans.partsSum')}</p>}
    </>
  );
}
