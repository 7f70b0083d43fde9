import { cutLineOf } from '../../shared/meeting/queries.ts';
import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import { Button } from '../ui/button.tsx';
import { Meter } from '../ui/meter.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { useSome } from './meeting-store.ts';

/** What is used of the frame, year by year. */
export function FrameBar({ onChange }: { readonly onChange: () => void }) {
  const t = useText();
  const format = useFormat();
  const { cutYear, frame, years, counted, uncosted, isFixed } = useSome(({ state }) => {
    const cut = cutLineOf(state);
    const budgetYear = cut.year ?? state.period[0] ?? '';
    return {
      cutYear: cut.year,
      frame: cut.frame,
      years: cut.years,
      counted: budgetYear,
      uncosted: rankingOf(state).uncosted[budgetYear] ?? 0,
      isFixed: state.closed !== null,
    };
  });
  const used = years.find(({ year }) => year === cutYear)?.used ?? 0;
  return (
    <footer className="frame-bar" data-region aria-label={t('meeting.frame')}>
      <div className="frame-sum">
        <span className="k-second">
          {cutYear === null ? t('meeting.noFrame') : t('meeting.used', { year: cutYear })}
        </span>
        <strong className="k-figure" data-testid="frame-used">
          {frame === null
            ? t('meeting.noFrameSum')
            : t('meeting.usedOf', { used: format.tkr(used), frame: format.tkr(frame) })}
        </strong>
        {uncosted > 0 && (
          <span className="frame-uncosted">{t('meeting.uncosted', { count: uncosted, year: counted })}</span>
        )}
      </div>
      <div className="frame-years">
        {years.map(({ year, used: inYear, frame: limit }) => (
          <Meter key={year} label={year} used={inYear} limit={limit} />
        ))}
      </div>
      <Button keys="R" isDisabled={isFixed} onPress={onChange}>
        {t('meeting.setFrame')}
      </Button>
    </footer>
  );
}
