import { useMemo, useState } from 'react';
import { ranked } from '../../../shared/meeting/queries.ts';
import type { MeetingInitiative } from '../../../shared/meeting/state.ts';
import { Amount } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { InitiativeChoice } from './initiative-choice.tsx';
import { ReasonField } from './reason-field.tsx';
import { performAndTell } from './tell.ts';
import { useChosen } from './use-chosen.ts';

type Props = { readonly onClose: () => void };

/** Merges others of the same plan into the chosen initiative; shows what the sum will be. */
export function MergeDialog({ onClose }: Props) {
  const initiative = useChosen();
  return initiative ? <MergeForm initiative={initiative} onClose={onClose} /> : null;
}

function MergeForm({ initiative, onClose }: Props & { readonly initiative: MeetingInitiative }) {
  const t = useText();
  const state = useMeeting((view) => view.state);
  const [from, setFrom] = useState<readonly string[]>([]);
  const [title, setTitle] = useState(initiative.title);
  const [reason, setReason] = useState('');
  const others = useMemo(
    () => ranked(state).filter(({ id, plan }) => id !== initiative.id && plan === initiative.plan),
    [state, initiative],
  );
  const isReady = from.length > 0 && from.length <= 20 && title.trim() !== '' && reason.trim() !== '';
  const save = async (): Promise<void> => {
    if (!isReady) return;
    const taken = await performAndTell(
      { type: 'merge-initiatives', into: initiative.id, from: [...from], title, reason },
      (say) => say('initiatives.saidMerged', { title: title.trim() }),
    );
    if (taken) onClose();
  };
  const parts = [initiative, ...others.filter(({ id }) => from.includes(id))];
  return (
    <Dialog
      title={t('initiatives.merge')}
      size="large"
      isOpen
      onClose={onClose}
      onConfirm={() => void save()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={!isReady} onPress={() => void save()}>
            {t('initiatives.doMerge')}
          </Button>
        </>
      }
    >
      <p>{t('initiatives.mergeInto', { title: initiative.title })}</p>
      {others.length === 0 ? (
        <p className="k-second">{t('initiatives.noOthers')}</p>
      ) : (
        <InitiativeChoice label={t('initiatives.others')} among={others} chosen={from} onChange={setFrom} autoFocus />
      )}
      <SumTable parts={parts} years={state.period} />
      <TextField label={t('initiatives.mergedTitle')} maxLength={300} isRequired value={title} onChange={setTitle} />
      <ReasonField value={reason} onChange={setReason} />
    </Dialog>
  );
}

type SumProps = { readonly parts: readonly MeetingInitiative[]; readonly years: readonly string[] };

function SumTable({ parts, years }: SumProps) {
  const t = useText();
  const sumIn = (year: string): number | null => {
    const amounts = parts.flatMap(({ costs }) => costs[year] ?? []);
    return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
  };
  return (
    <table className="initiative-sums">
      <caption className="k-unseen">{t('initiatives.costs')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('meeting.initiative')}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="initiative-sum">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map(({ id, title, costs }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            {years.map((year) => (
              <td key={year} className="initiative-sum">
                <Amount kronor={costs[year] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('initiatives.total')}</th>
          {years.map((year) => (
            <td key={year} className="initiative-sum">
              <Amount kronor={sumIn(year)} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
