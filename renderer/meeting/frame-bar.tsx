import './funding/funding.css';
import { memo, useDeferredValue } from 'react';
import { fundedIn } from '../../shared/meeting/funding/funded-in.ts';
import { framesUse, overCommitted } from '../../shared/meeting/funding/frames-use.ts';
import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { Button } from '../ui/button.tsx';
import { Meter } from '../ui/meter.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { useMeeting } from './meeting-store.ts';

interface FrameBarProps {
  readonly onChange: () => void;
}

/** What is used of the frames, as soon as the list that uses them is painted. */
export function FrameBar({ onChange }: FrameBarProps) {
  const state = useDeferredValue(useMeeting((view) => view.state));
  return <Frames state={state} onChange={onChange} />;
}

/** What is used of the frames, year by year, by who gets money as the meeting stands; what is over is told at once. */
const Frames = memo(function Frames({ state, onChange }: FrameBarProps & { readonly state: MeetingState }) {
  const t = useText();
  const format = useFormat();
  const { scenario } = fundedIn(state);
  const use = framesUse(state);
  const framed = use.years.find(({ frame }) => frame !== null);
  const counted = framed?.year ?? state.period[0] ?? '';
  const uncosted = rankingOf(state).uncosted[counted] ?? 0;
  const over = overCommitted(use).filter(({ name }) => name !== null);
  return (
    <footer className="frame-bar" data-region aria-label={t('meeting.frame')}>
      <div className="frame-sum">
        <span className="k-second">{framed ? t('meeting.used', { year: framed.year }) : t('meeting.noFrame')}</span>
        <strong className="k-figure" data-testid="frame-used">
          {framed
            ? t('meeting.usedOf', { used: format.tkr(framed.used), frame: format.tkr(framed.frame) })
            : t('meeting.noFrameSum')}
        </strong>
        {scenario && (
          <span className="frame-by" title={scenario.name}>
            {t('funding.byScenario', { name: scenario.name })}
          </span>
        )}
        {uncosted > 0 && (
          <span className="frame-uncosted">{t('meeting.uncosted', { count: uncosted, year: counted })}</span>
        )}
      </div>
      <div className="frame-middle">
        <div className="frame-years">
          {use.years.map(({ year, used, frame }) => (
            <Meter key={year} label={year} used={used} limit={frame} />
          ))}
        </div>
        {over.length > 0 && (
          <p className="frame-over" role="status">
            {over
              .map(({ name, year, left }) =>
                t('funding.areaOver', { area: name ?? '', year, amount: format.tkr(-(left ?? 0)) }),
              )
              .join(' · ')}
          </p>
        )}
      </div>
      <Button keys="R" isDisabled={state.closed !== null} onPress={onChange}>
        {t('meeting.setFrame')}
      </Button>
    </footer>
  );
});
