import { useState } from 'react';
import { afterAtPlace } from '../../../shared/meeting/scores/places.ts';
import { rankingOf } from '../../../shared/meeting/scores/ranking.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform, useMeeting } from '../meeting-store.ts';

/** The chair places an initiative otherwise than the points say; nothing without the reason, which the minutes give. */
export function OverrideDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const [id] = useState(() => useMeeting.getState().selected);
  const initiative = useMeeting(({ state }) => (id === null ? undefined : state.initiatives.get(id)));
  const [{ count, now }] = useState(() => {
    const { ids } = rankingOf(useMeeting.getState().state);
    return { count: ids.length, now: id === null ? 0 : ids.indexOf(id) + 1 };
  });
  const [place, setPlace] = useState<number | null>(now);
  const [reason, setReason] = useState(initiative?.override?.reason ?? '');
  if (!initiative || now < 1) return null;
  const canSave = reason.trim() !== '' && place !== null;
  const save = async (): Promise<void> => {
    if (!canSave) return;
    const after = afterAtPlace(useMeeting.getState().state, initiative.id, place);
    if (!(await perform({ type: 'override', initiative: initiative.id, after, reason }))) return;
    onClose();
    afterPaint(() => announce(t('scores.saidOverridden', { place, count })));
  };
  return (
    <Dialog
      title={t('scores.override')}
      isOpen
      onClose={onClose}
      onConfirm={() => void save()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={!canSave} onPress={() => void save()}>
            {t('scores.doOverride')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{initiative.title}</strong>
      </p>
      <NumberField
        label={t('meeting.placeOf', { count })}
        value={place}
        onChange={setPlace}
        minValue={1}
        maxValue={count}
      />
      <TextArea
        label={t('scores.reason')}
        hint={t('scores.reasonHint')}
        rows={3}
        isRequired
        maxLength={2000}
        autoFocus
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  );
}
