import './funding/funding.css';
import { useState } from 'react';
import { frameIn } from '../../shared/meeting/funding/frame-in.ts';
import type { FrameEntry } from '../../shared/meeting/funding/facts.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { useText } from '../ui/use-text.ts';
import { perform, useMeeting } from './meeting-store.ts';

const nameOf = (area: string | null, year: string): string => `${area ?? ''} ${year}`;

/** The frames, in tkr: each year over all, and in each area where there are several. Empty is no limit. */
export function FrameDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { state } = useMeeting();
  const hasAreas = state.areas.size > 1 || state.areaFrames.size > 0;
  const rows = [{ area: null, name: t('funding.allAreas') }, ...(hasAreas ? areaRows(state.areas) : [])];
  const [amounts, setAmounts] = useState<Readonly<Record<string, number | null>>>(() =>
    Object.fromEntries(
      rows.flatMap(({ area }) =>
        state.period.map((year) => {
          const kronor = frameIn(state, { area, year })?.value ?? null;
          return [nameOf(area, year), kronor === null ? null : kronor / 1000];
        }),
      ),
    ),
  );
  const save = async (): Promise<void> => {
    const frames = rows.flatMap(({ area }) =>
      state.period.map((year): FrameEntry => {
        const tkr = amounts[nameOf(area, year)] ?? null;
        return { year, area, amount: tkr === null ? null : Math.round(tkr * 1000) };
      }),
    );
    if (!(await perform({ type: 'set-frames', frames }))) return;
    announce(t('funding.saidFrames'));
    onClose();
  };
  return (
    <Dialog
      title={t('meeting.setFrame')}
      size={hasAreas ? 'large' : 'small'}
      isOpen
      onClose={onClose}
      onConfirm={submitWritten}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit" form="frame-form" keys="Control+Enter">
            {t('common.save')}
          </Button>
        </>
      }
    >
      <form
        id="frame-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="k-second">{t('meeting.frameHint')}</p>
        {rows.map(({ area, name }, row) => (
          <div
            key={nameOf(area, '')}
            className="frame-row"
            role="group"
            aria-label={name}
            data-alone={!hasAreas || undefined}
          >
            {hasAreas && <span className="frame-row-name">{name}</span>}
            {state.period.map((year, i) => (
              <NumberField
                key={year}
                label={year}
                {...(hasAreas && { 'aria-label': t('funding.frameField', { area: name, year }) })}
                unit={t('common.tkr')}
                minValue={0}
                autoFocus={row === 0 && i === 0}
                value={amounts[nameOf(area, year)] ?? null}
                onChange={(amount) => setAmounts((before) => ({ ...before, [nameOf(area, year)]: amount }))}
              />
            ))}
          </div>
        ))}
      </form>
    </Dialog>
  );
}

/** A field takes what was written when it is left: so it is left first, and what it gave is there when the form is sent. */
function submitWritten(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  setTimeout(() => document.querySelector<HTMLFormElement>('#frame-form')?.requestSubmit());
}

function areaRows(areas: ReadonlyMap<string, string>): readonly { readonly area: string; readonly name: string }[] {
  return [...areas].map(([area, name]) => ({ area, name }));
}
