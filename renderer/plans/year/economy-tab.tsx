import './year.css';
import { useState, type ReactNode } from 'react';
import { ChartColumn } from 'lucide-react';
import { costOf, type YearFigures } from '../../../shared/plan/year-figures.ts';
import type { Unit } from '../../charts/figure-data.ts';
import { useRegister } from '../../register-store.ts';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { useText } from '../../ui/use-text.ts';
import { BudgetFigure } from './budget-figure.tsx';
import { CostsFigure } from './costs-figure.tsx';
import { ListedFigure } from './listed-figure.tsx';
import { OrganisationsFigure } from './organisations-figure.tsx';
import { ServicesFigure } from './services-figure.tsx';
import { useYearFigures } from './use-year-figures.ts';
import { YearsFigure } from './years-figure.tsx';

const units: readonly Unit[] = ['tkr', 'mnkr'];

interface Side {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** The year's money: one figure at a time, each a chart with its table. */
export function EconomyTab({ year }: { readonly year: number }) {
  const t = useText();
  const overview = useRegister((state) => state.overview);
  const years = (overview?.years ?? []).map((one) => one.year).sort((one, other) => one - other);
  const all = useYearFigures(years);
  const [chosen, setChosen] = useState('');
  const [unit, setUnit] = useState<Unit>('tkr');
  const figures = all?.find((one) => one.year === year);
  if (!all || !figures) return null;
  const sides = sidesOf(t, figures, all, unit);
  const side = sides.find(({ id }) => id === chosen) ?? sides[0];
  if (!side)
    return (
      <div className="year-nothing">
        <ChartColumn size={28} strokeWidth={1.5} aria-hidden />
        <h2>{t('charts.nothingTitle', { year })}</h2>
        <p>{t('charts.nothingText', { year })}</p>
      </div>
    );
  return (
    <div className="year-economy">
      <div className="figure-choices">
        <RadioChips label={t('charts.parts')} options={sides} value={side.id} onChange={setChosen} />
        <RadioChips
          label={t('charts.unit')}
          options={units.map((id) => ({ id, label: t(`common.${id}`) }))}
          value={unit}
          onChange={setUnit}
        />
      </div>
      {side.content}
    </div>
  );
}

/** The figures that there is anything to show in. */
function sidesOf(t: ReturnType<typeof useText>, figures: YearFigures, all: readonly YearFigures[], unit: Unit): Side[] {
  const { year, areas, organisations, services, developmentList, funding } = figures;
  const hasBudget = (one: YearFigures): boolean => one.areas.some(({ budget }) => budget !== null);
  const hasCosts = areas.some(({ plan }) =>
    plan?.period.some((calendarYear) => costOf(plan.initiatives, calendarYear) !== null),
  );
  const budgeted = all.filter(hasBudget);
  const sides: (Side | false)[] = [
    hasBudget(figures) && {
      id: 'budget',
      label: t('charts.partBudget'),
      content: <BudgetFigure figures={figures} unit={unit} />,
    },
    budgeted.length > 1 && {
      id: 'years',
      label: t('charts.partYears'),
      content: <YearsFigure figures={budgeted} unit={unit} />,
    },
    hasCosts && { id: 'costs', label: t('charts.partCosts'), content: <CostsFigure figures={figures} unit={unit} /> },
    organisations.length > 0 && {
      id: 'organisations',
      label: t('charts.partOrganisations'),
      content: <OrganisationsFigure figures={figures} unit={unit} />,
    },
    services.length > 0 && {
      id: 'services',
      label: t('charts.partServices'),
      content: <ServicesFigure figures={figures} unit={unit} />,
    },
    developmentList.length > 0 && {
      id: 'development',
      label: t('charts.partDevelopment'),
      content: <ListedFigure kind="development" list={developmentList} year={year} unit={unit} />,
    },
    funding.length > 0 && {
      id: 'funding',
      label: t('charts.partFunding'),
      content: <ListedFigure kind="funding" list={funding} year={year} unit={unit} />,
    },
  ];
  return sides.filter((side) => side !== false);
}
