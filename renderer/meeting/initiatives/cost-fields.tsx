import './initiatives.css';
import type { Kronor } from '../../../shared/plan/money.ts';
import { Amount } from '../../ui/amount.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useText } from '../../ui/use-text.ts';

/** Kronor per year; a year that is not there, or null, is empty. */
export type CostsWritten = Readonly<Record<string, Kronor | null>>;

export interface CostFieldsProps {
  readonly years: readonly string[];
  /** What it costs now, shown beside; null where it is new. */
  readonly before: CostsWritten | null;
  readonly value: CostsWritten;
  readonly onChange: (costs: CostsWritten) => void;
  readonly autoFocus?: boolean;
}

/** An amount for each year in tkr, with what it was and the difference where there is something before. */
export function CostFields({ years, before, value, onChange, autoFocus = false }: CostFieldsProps) {
  const t = useText();
  const set = (year: string, tkr: number | null): void =>
    onChange({ ...value, [year]: tkr === null ? null : Math.round(tkr * 1000) });
  return (
    <div
      className="cost-fields"
      role="group"
      aria-label={t('initiatives.costs')}
      data-compares={before !== null || undefined}
    >
      <span className="cost-fields-head">{t('initiatives.costs')}</span>
      {years.map((year, i) => {
        const [was, is] = [before?.[year] ?? null, value[year] ?? null];
        return (
          <div key={year} className="cost-field">
            <NumberField
              label={year}
              unit={t('common.tkr')}
              value={is === null ? null : is / 1000}
              onChange={(tkr) => set(year, tkr)}
              formatOptions={{ maximumFractionDigits: 3 }}
              autoFocus={autoFocus && i === 0}
              onFocus={({ target }) => target instanceof HTMLInputElement && target.select()}
            />
            {before && (
              <span className="cost-field-before k-second">
                {t('initiatives.now')} <Amount kronor={was} />
                {was !== is && (
                  <b className="cost-field-difference">
                    <span className="k-unseen">{t('initiatives.difference')} </span>
                    <Amount kronor={(is ?? 0) - (was ?? 0)} as="difference" />
                  </b>
                )}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Only the years that have an amount. */
export function statedCosts(costs: CostsWritten): Record<string, Kronor> {
  return Object.fromEntries(Object.entries(costs).filter((entry): entry is [string, Kronor] => entry[1] !== null));
}
