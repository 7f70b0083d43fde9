import './year.css';
import { useState } from 'react';
import { compareYears } from '../../../shared/plan/year-figures-compare.ts';
import { Figure } from '../../charts/figure.tsx';
import { useRegister } from '../../register-store.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { ToggleChip } from '../../ui/toggle-chip.tsx';
import { useText } from '../../ui/use-text.ts';
import { choosePlans } from '../import-store.ts';
import { areasData, initiativesData } from './compare-figures.ts';
import { useYearFigures } from './use-year-figures.ts';

/** Planning years side by side: the areas, and each initiative with what every plan says of the same calendar year. */
export function CompareTab({ year }: { readonly year: number }) {
  const t = useText();
  const overview = useRegister((state) => state.overview);
  const years = (overview?.years ?? []).map((one) => one.year).sort((one, other) => one - other);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => suggestedYears(years, year));
  const compared = years.filter((one) => chosen.has(one));
  const figures = useYearFigures(compared);
  const [calendar, setCalendar] = useState<number | 'all' | null>(null);
  if (years.length < 2)
    return (
      <Banner
        tone="neutral"
        what={t('years.needTwo', { year })}
        next={t('years.needTwoText')}
        actions={<Button onPress={() => void choosePlans()}>{t('plans.openPlans')}</Button>}
      />
    );
  const both = figures && figures.length > 1 ? compareYears(figures) : null;
  // The first year that all plans speak of is where they can be told apart.
  const shared = both?.calendar.find((one) => one >= Math.max(...compared)) ?? null;
  const asked = calendar === 'all' ? null : calendar !== null && both?.calendar.includes(calendar) ? calendar : shared;
  return (
    <div className="year-compare">
      <div className="k-field" role="group" aria-label={t('years.chooseYears')}>
        <span className="k-field-label">{t('years.chooseYears')}</span>
        <div className="k-chips">
          {years.map((one) => (
            <ToggleChip
              key={one}
              isSelected={chosen.has(one)}
              onChange={(isSelected) => setChosen(withYear(chosen, one, isSelected))}
            >
              {String(one)}
            </ToggleChip>
          ))}
        </div>
      </div>
      {compared.length < 2 && <p className="k-second">{t('years.chooseTwo')}</p>}
      {both && (
        <>
          <Figure data={areasData(t, both)} />
          <Figure
            data={initiativesData(t, both, asked)}
            note={asked === null ? undefined : t('years.differenceNote')}
            choices={
              <RadioChips
                label={t('years.calendarYear')}
                options={[
                  ...both.calendar.map((one) => ({ id: String(one), label: String(one) })),
                  { id: 'all', label: t('years.allYears') },
                ]}
                value={asked === null ? 'all' : String(asked)}
                onChange={(id) => setCalendar(id === 'all' ? 'all' : Number(id))}
              />
            }
          />
        </>
      )}
    </div>
  );
}

/** The year at hand and the one before it, or after where there is none before. */
function suggestedYears(years: readonly number[], year: number): ReadonlySet<number> {
  const before = years.findLast((one) => one < year);
  const after = years.find((one) => one > year);
  return new Set([year, before ?? after ?? year]);
}

function withYear(years: ReadonlySet<number>, year: number, isIn: boolean): ReadonlySet<number> {
  const changed = new Set(years);
  if (isIn) changed.add(year);
  else changed.delete(year);
  return changed;
}
