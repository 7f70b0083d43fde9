import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { CarriedArea } from '../../../shared/bridge/years-contract.ts';
import { Amount } from '../../ui/amount.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useText } from '../../ui/use-text.ts';
import { carriedIn, type Choice } from './roll-over-choice.ts';

type Carried = CarriedArea['initiatives'][number];

export interface RollOverAreaProps {
  readonly area: CarriedArea;
  readonly from: number;
  readonly choice: Choice;
  readonly onArea: (isIn: boolean) => void;
  readonly onInitiative: (id: string, isIn: boolean) => void;
}

/** One area to carry over, with its initiatives behind it; open from the start where one of them ends. */
export function RollOverArea({ area, from, choice, onArea, onInitiative }: RollOverAreaProps) {
  const t = useText();
  const [isShown, setShown] = useState(!area.isPlanned && area.initiatives.some(({ isFinished }) => isFinished));
  const isChosen = choice.areas.has(area.plan);
  const count = area.initiatives.length;
  const carried = carriedIn(area, choice);
  return (
    <li className="roll-area">
      <div className="roll-area-head">
        <Checkbox
          isSelected={isChosen}
          isDisabled={area.isPlanned}
          onChange={onArea}
          aria-label={t('years.carryArea', { area: area.area })}
        >
          <strong>{area.area}</strong>
        </Checkbox>
        {area.isPlanned ? (
          <Chip>{t('years.alreadyPlanned', { year: from + 1 })}</Chip>
        ) : (
          <span className="k-second">
            {count === 0 ? t('years.carriedNone') : t('years.carriedOf', { carried: isChosen ? carried : 0, count })}
          </span>
        )}
        {!area.isPlanned && count > 0 && (
          <IconButton
            icon={isShown ? ChevronDown : ChevronRight}
            label={t(isShown ? 'years.hideInitiatives' : 'years.showInitiatives', { area: area.area })}
            onPress={() => setShown(!isShown)}
          />
        )}
      </div>
      {isShown && <Initiatives {...{ area, from, choice, onInitiative, isDisabled: !isChosen }} />}
    </li>
  );
}

type InitiativesProps = Omit<RollOverAreaProps, 'onArea'> & { readonly isDisabled: boolean };

function Initiatives({ area, from, choice, onInitiative, isDisabled }: InitiativesProps) {
  const t = useText();
  const columns: Column<Carried>[] = [
    {
      id: 'title',
      title: t('years.initiativeTkr'),
      isRowHeader: true,
      cell: ({ id, title, number, isFinished, costs }) => (
        <Checkbox
          isSelected={choice.initiatives.has(id)}
          isDisabled={isDisabled}
          onChange={(isIn) => onInitiative(id, isIn)}
          aria-label={t('years.carryInitiative', { title })}
        >
          {t('plans.number', { number })} {title}{' '}
          {isFinished && <Chip tone="careful">{t('years.finished', { from })}</Chip>}
          {Object.values(costs).every((amount) => amount === null) && <Chip>{t('years.withoutCosts')}</Chip>}
        </Checkbox>
      ),
    },
    ...[from, ...area.period.map((year) => year + 1)].map((year, place) => ({
      id: String(year),
      title: String(year),
      align: 'end' as const,
      cell: ({ costs }: Carried) => (
        <span data-left={place === 0 || undefined} className="roll-amount">
          <Amount kronor={costs[String(year)] ?? null} />
        </span>
      ),
    })),
  ];
  return (
    <DataTable
      caption={t('years.areaInitiatives', { area: area.area })}
      columns={columns}
      rows={area.initiatives}
      rowKey={({ id }) => id}
    />
  );
}
