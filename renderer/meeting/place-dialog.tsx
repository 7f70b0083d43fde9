import { useState } from 'react';
import { create } from 'zustand';
import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { useText } from '../ui/use-text.ts';
import { moveAndTell } from './move-commands.ts';
import { useMeeting } from './meeting-store.ts';

const useAsked = create<{ readonly initiative: string | null }>()(() => ({ initiative: null }));

/** Asks for the place to move an initiative to. */
export function askPlace(initiative: string): void {
  useAsked.setState({ initiative });
}

/** "Move to place n", for long lists. */
export function PlaceDialog() {
  const initiative = useAsked((asked) => asked.initiative);
  return initiative === null ? null : <PlaceForm key={initiative} initiative={initiative} />;
}

function PlaceForm({ initiative }: { readonly initiative: string }) {
  const t = useText();
  const ranking = useMeeting(({ state }) => rankingOf(state).ids);
  const [place, setPlace] = useState<number | null>(ranking.indexOf(initiative) + 1);
  const close = (): void => useAsked.setState({ initiative: null });
  const move = (): void => {
    if (place !== null) moveAndTell({ type: 'move-to', initiative, place });
    close();
  };
  return (
    <Dialog
      title={t('meeting.moveTo')}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button kind="primary" onPress={move}>
            {t('meeting.move')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          move();
        }}
      >
        <NumberField
          label={t('meeting.placeOf', { count: ranking.length })}
          value={place}
          onChange={setPlace}
          minValue={1}
          maxValue={ranking.length}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
