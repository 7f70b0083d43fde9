import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { useText } from '../ui/use-text.ts';
import { perform, useMeeting } from './meeting-store.ts';

/** The frame of each year, in tkr. Empty is no limit. */
export function FrameDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { state } = useMeeting();
  const [amounts, setAmounts] = useState<Readonly<Record<string, number | null>>>(() =>
    Object.fromEntries(
      state.period.map((year) => {
        const kronor = state.frames.get(year)?.value ?? null;
        return [year, kronor === null ? null : kronor / 1000];
      }),
    ),
  );
  const save = async (): Promise<void> => {
    for (const year of state.period) {
      const tkr = amounts[year] ?? null;
      const taken = await perform({ type: 'set-frame', year, amount: tkr === null ? null : Math.round(tkr * 1000) });
      if (!taken) return;
    }
    onClose();
  };
  return (
    <Dialog
      title={t('meeting.setFrame')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form="frame-form">
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form
        id="frame-form"
        className="frame-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="k-second">{t('meeting.frameHint')}</p>
        {state.period.map((year, i) => (
          <NumberField
            key={year}
            label={year}
            unit={t('common.tkr')}
            minValue={0}
            autoFocus={i === 0}
            value={amounts[year] ?? null}
            onChange={(amount) => setAmounts((before) => ({ ...before, [year]: amount }))}
          />
        ))}
      </form>
    </Dialog>
  );
}
