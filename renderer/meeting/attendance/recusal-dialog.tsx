import { useEffect, useRef, useState, type RefObject } from 'react';
import { isStruck } from '../../../shared/meeting/agenda/queries.ts';
import { substitutesFor } from '../../../shared/meeting/attendance/queries.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform, useMeeting } from '../meeting-store.ts';
import { useAtHand } from './at-hand.ts';
import { nameOfPerson } from './attendance-commands.ts';
import { itemName } from './item-words.ts';
import { substituteOptions } from './substitute-options.ts';

const nobody = 'nobody';

/** Jäv: who is out of which item, why, and who serves instead; the substitute whose turn it is stands chosen. */
export function RecusalDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { state } = useMeeting();
  const asked = useAtHand((store) => store.recusing);
  const standing = state.agenda.filter(({ id }) => !isStruck(state, id));
  const [item, setItem] = useState(asked.item ?? standing[0]?.id ?? null);
  const [person, setPerson] = useState(asked.person);
  const [reason, setReason] = useState('');
  /** Null while the one whose turn it is stands. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const form = useFocusOnPerson(asked.person === null);
  if (item === null) return null;
  const member = person === null ? undefined : state.participants.get(person);
  const hasSeat = member !== undefined && (member.participant.duty === 'serving' || member.servesFor !== null);
  const free = person === null || !hasSeat ? [] : substitutesFor(state, person, item).filter(({ id }) => id !== person);
  const substitute = chosen ?? free[0]?.id ?? nobody;
  const declare = async (): Promise<void> => {
    setTried(true);
    if (person === null) return;
    const serves = free.some(({ id }) => id === substitute) ? substitute : null;
    const declared = { type: 'declare-recusal', item, participant: person, reason: reason.trim() } as const;
    if (!(await perform({ ...declared, substitute: serves }))) return;
    const name = { name: nameOfPerson(person), item: itemName(state, item, t) };
    announce(
      serves === null
        ? t('attendance.isRecused', name)
        : t('attendance.isRecusedServed', { ...name, substitute: nameOfPerson(serves) }),
    );
    onClose();
  };
  return (
    <Dialog
      title={t('attendance.recuseTitle')}
      isOpen
      onClose={onClose}
      onConfirm={() => void declare()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" onPress={() => void declare()}>
            {t('attendance.recuseNow')}
          </Button>
        </>
      }
    >
      <div ref={form} className="attendance-form">
        <p className="k-second">{t('attendance.recuseLead')}</p>
        <ComboBox
          label={t('attendance.recusePerson')}
          isRequired
          options={[...state.participants.values()].map(({ participant }) => ({
            id: participant.id,
            label: participant.name,
            hint: [participant.group, participant.organisation].filter(Boolean).join(', '),
          }))}
          value={person}
          onChange={(next) => {
            setPerson(next);
            setChosen(null);
          }}
          {...(isTried && person === null && { error: t('attendance.recuseMissing') })}
        />
        <Select
          label={t('attendance.recuseItem')}
          options={standing.map(({ id }) => ({ id, label: itemName(state, id, t) }))}
          value={item}
          onChange={setItem}
        />
        <TextField
          label={t('attendance.recuseReason')}
          hint={t('attendance.recuseReasonHint')}
          maxLength={300}
          autoFocus={person !== null}
          value={reason}
          onChange={setReason}
        />
        {hasSeat && person !== null && (
          <Select
            label={t('attendance.recuseSubstitute')}
            {...(free.length === 0 && { hint: t('attendance.noSubstitute') })}
            options={[
              ...substituteOptions(free, state.participants.get(person)?.participant.group ?? '', t),
              { id: nobody, label: t('attendance.nobody') },
            ]}
            value={substitute}
            onChange={setChosen}
          />
        )}
      </div>
    </Dialog>
  );
}

/** Who it is about is asked first, where that is not known. */
function useFocusOnPerson(isAsked: boolean): RefObject<HTMLDivElement | null> {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) focusWhenFree(() => form.current?.querySelector<HTMLElement>('.k-select'));
  }, [isAsked]);
  return form;
}
