import { cutLineOf } from '../../shared/meeting/queries.ts';
import { Button } from '../ui/button.tsx';
import { Meter } from '../ui/meter.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { useMeeting } from './meeting-store.ts';

/** What is used of the frame, year by year. */
export function FrameBar({ onChange }: { readonly onChange: () => void }) {
  const t = useText();
  const format = useFormat();
  const state = useMeeting((view) => view.state);
  const cut = cutLineOf(state);
  const used = cut.years.find(({ year }) => year === cut.year)?.used ?? 0;
  const counted = cut.year ?? state.period[0] ?? '';
  const uncosted = [...state.initiatives.values()].filter(({ costs }) => costs[counted] === undefined).length;
  return (
    <footer className="frame-bar" data-region aria-label={t('meeting.frame')}>
      <div className="frame-sum">
        <span className="k-second">
          {cut.year === null ? t('meeting.noFrame') : t('meeting.used', { year: cut.year })}
        </span>
        <strong className="k-figure" data-testid="frame-used">
          {cut.frame === null
            ? t('meeting.noFrameSum')
            : t('meeting.usedOf', { used: format.tkr(used), frame: format.tkr(cut.frame) })}
        </strong>
        {uncosted > 0 && (
          <span className="frame-uncosted">{t('meeting.uncosted', { count: uncosted, year: counted })}</span>
        )}
      </div>
      <div className="frame-years">
        {cut.years.map(({ year, used: inYear, frame }) => (
          <Meter key={year} label={year} used={inYear} limit={frame} />
        ))}
      </div>
      <Button keys="R" isDisabled={state.closed !== null} onPress={onChange}>
        {t('meeting.setFrame')}
      </Button>
    </footer>
  );
}
