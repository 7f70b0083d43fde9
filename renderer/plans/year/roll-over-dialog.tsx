import './roll-over.css';
import { useEffect, useState } from 'react';
import type { Output } from '../../../shared/bridge/contract.ts';
import { attempt, showPlans } from '../../register-store.ts';
import { notify } from '../../shell/notice-store.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useText } from '../../ui/use-text.ts';
import { RollOverArea } from './roll-over-area.tsx';
import { suggestedChoice, toCarry, withOne, type Choice } from './roll-over-choice.ts';

export interface RollOverDialogProps {
  /** The planning year that next year begins from. */
  readonly from: number;
  readonly onClose: () => void;
}

/** Begins next year's plans from this year's: shows what goes on, what ends and what moves, area by area, and asks. */
export function RollOverDialog({ from, onClose }: RollOverDialogProps) {
  const t = useText();
  const [preview, setPreview] = useState<Output<'year.rollOverPreview'> | null>(null);
  const [choice, setChoice] = useState<Choice>({ areas: new Set(), initiatives: new Set() });
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void attempt('year.rollOverPreview', { from }).then((read) => {
      if (!read || !isWanted) return;
      setPreview(read);
      setChoice(suggestedChoice(read.areas));
    });
    return () => {
      isWanted = false;
    };
  }, [from]);
  const year = from + 1;
  const areas = preview?.areas ?? [];
  const chosen = toCarry(areas, choice);
  const begin = async (): Promise<void> => {
    setBusy(true);
    const begun = await attempt('year.rollOver', { from, areas: chosen });
    setBusy(false);
    onClose();
    if (!begun) return;
    notify({ tone: 'good', what: t('years.begun', { year: begun.year, count: begun.plans.length }) });
    showPlans({ year: begun.year });
  };
  const canBegin = chosen.length > 0 && !isBusy;
  const last = Math.max(year, ...areas.flatMap(({ period }) => period)) + 1;
  const isAllPlanned = preview !== null && areas.every(({ isPlanned }) => isPlanned);
  return (
    <Dialog
      title={t('years.rollOverTitle', { year })}
      size="large"
      isOpen={preview !== null}
      onClose={onClose}
      onConfirm={canBegin ? () => void begin() : undefined}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={!canBegin} onPress={() => void begin()}>
            {t('years.begin', { year, count: chosen.length })}
          </Button>
        </>
      }
    >
      {isAllPlanned ? (
        <p>{t('years.nothingToCarry', { year })}</p>
      ) : (
        <>
          <p>{t('years.rollOverLead', { year, from, last })}</p>
          <p className="k-second">{t('years.rollOverStatements', { from })}</p>
        </>
      )}
      <ul className="roll-areas">
        {areas.map((area) => (
          <RollOverArea
            key={area.plan}
            area={area}
            from={from}
            choice={choice}
            onArea={(isIn) => setChoice({ ...choice, areas: withOne(choice.areas, area.plan, isIn) })}
            onInitiative={(id, isIn) => setChoice({ ...choice, initiatives: withOne(choice.initiatives, id, isIn) })}
          />
        ))}
      </ul>
    </Dialog>
  );
}
