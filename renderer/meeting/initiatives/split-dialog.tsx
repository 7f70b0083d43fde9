import { useState } from 'react';
import { freePartNumbers, idFor } from '../../../shared/meeting/initiatives/queries.ts';
import type { MeetingInitiative } from '../../../shared/meeting/state.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { chooseRow } from './choose-row.ts';
import { useMeeting } from '../meeting-store.ts';
import { CostFields, statedCosts, type CostsWritten } from './cost-fields.tsx';
import { ReasonField } from './reason-field.tsx';
import { performAndTell } from './tell.ts';
import { useChosen } from './use-chosen.ts';
import { useConfirm } from './use-confirm.ts';

type Props = { readonly onClose: () => void };
type Part = { readonly number: string; readonly title: string; readonly costs: CostsWritten };

/** Splits the chosen initiative in parts; says where they don't make up the whole, and lets that be. */
export function SplitDialog({ onClose }: Props) {
  const initiative = useChosen();
  return initiative ? <SplitForm initiative={initiative} onClose={onClose} /> : null;
}

function SplitForm({ initiative, onClose }: Props & { readonly initiative: MeetingInitiative }) {
  const t = useText();
  const { state, log } = useMeeting();
  const [reason, setReason] = useState('');
  const [parts, setParts] = useState<readonly Part[]>(() => {
    const [first = '', second = ''] = freePartNumbers(state, initiative.id, 2);
    return [
      { number: first, title: initiative.title, costs: initiative.costs },
      { number: second, title: '', costs: {} },
    ];
  });
  const set = (at: number, change: Partial<Part>): void =>
    setParts((all) => all.map((part, i) => (i === at ? { ...part, ...change } : part)));
  const add = (): void =>
    setParts((all) => {
      const free = freePartNumbers(state, initiative.id, all.length + 1).find(
        (one) => !all.some((part) => part.number === one),
      );
      return [...all, { number: free ?? '', title: '', costs: {} }];
    });
  const isReady =
    reason.trim() !== '' && parts.every(({ title, number }) => title.trim() !== '' && /^[^\s/#]+$/.test(number));
  const save = async (): Promise<void> => {
    if (!isReady || !log) return;
    const made = parts.map(({ number, title, costs }) => ({
      initiative: idFor(state, initiative.area, number, log.device),
      number,
      title,
      costs: statedCosts(costs),
    }));
    const command = { type: 'split-initiative', initiative: initiative.id, parts: made, reason } as const;
    const { title } = initiative;
    if (!(await performAndTell(command, (say) => say('initiatives.saidSplit', { title, count: made.length })))) return;
    onClose();
    chooseRow(made[0]?.initiative ?? null);
  };
  const confirm = useConfirm(() => void save());
  return (
    <Dialog
      title={t('initiatives.split')}
      size="large"
      isOpen
      onClose={onClose}
      onConfirm={confirm}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={!isReady} onPress={() => void save()}>
            {t('initiatives.doSplit')}
          </Button>
        </>
      }
    >
      <p className="initiative-named">{initiative.title}</p>
      <p className="k-second">{t('initiatives.splitHint')}</p>
      {parts.map((part, i) => (
        <fieldset key={i} className="split-part">
          <legend>{t('initiatives.part', { number: part.number })}</legend>
          <div className="split-part-named">
            <TextField
              label={t('initiatives.number')}
              maxLength={20}
              {...(/^[^\s/#]+$/.test(part.number) ? {} : { error: t('initiatives.strangeNumber') })}
              value={part.number}
              onChange={(number) => set(i, { number })}
            />
            <TextField
              label={t('initiatives.titleField')}
              isRequired
              maxLength={300}
              autoFocus={i === 0}
              value={part.title}
              onChange={(title) => set(i, { title })}
            />
            {parts.length > 2 && (
              <Button kind="quiet" onPress={() => setParts((all) => all.filter((_, at) => at !== i))}>
                {t('initiatives.removePart', { number: part.number })}
              </Button>
            )}
          </div>
          <CostFields years={state.period} before={null} value={part.costs} onChange={(costs) => set(i, { costs })} />
        </fieldset>
      ))}
      {parts.length < 20 && (
        <div>
          <Button onPress={add}>{t('initiatives.addPart')}</Button>
        </div>
      )}
      <Differences initiative={initiative} parts={parts} years={state.period} />
      <ReasonField value={reason} onChange={setReason} />
    </Dialog>
  );
}

type DifferencesProps = {
  readonly initiative: MeetingInitiative;
  readonly parts: readonly Part[];
  readonly years: readonly string[];
};

/** Where the parts make up another sum than the whole, year by year. */
function Differences({ initiative, parts, years }: DifferencesProps) {
  const t = useText();
  const format = useFormat();
  const differing = years.flatMap((year) => {
    const sum = parts.reduce((total, { costs }) => total + (costs[year] ?? 0), 0);
    const amount = sum - (initiative.costs[year] ?? 0);
    return amount === 0 ? [] : [t('initiatives.partsDiffer', { year, amount: format.difference(amount) })];
  });
  return (
    <p className="split-differences" data-differs={differing.length > 0 || undefined} role="status">
      {differing.length === 0 ? t('initiatives.partsEqual') : differing.join(' ')}
    </p>
  );
}
