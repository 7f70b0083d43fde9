import { MOST_WEIGHT, type Robustness, type Swap } from '../../../shared/scoring/robustness.ts';
import { useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';

export interface RobustnessBarProps {
  readonly robustness: Robustness;
  /** The weight at the end of the bar. */
  readonly longest: number;
}

/** The interval of a weight as a bar, and in words with who changes places at its ends. */
export function RobustnessBar({ robustness, longest }: RobustnessBarProps) {
  const t = useText();
  const state = useMeeting((view) => view.state);
  const { criterion, weight, from, to, isExact, below, above } = robustness;
  const name = state.opening?.model.criteria.find(({ id }) => id === criterion)?.name ?? criterion;
  const share = (value: number) => `${(Math.min(value, longest) / longest) * 100}%`;
  const told = (swap: Swap) => {
    const names = (ids: readonly string[]) =>
      ids.length > 3
        ? t('funding.manyInitiatives', { count: ids.length })
        : ids.map((id) => state.initiatives.get(id)?.title ?? id).join(', ');
    const [loses, gains] = [names(swap.loses), names(swap.gains)];
    if (gains === '') return t('funding.swapOut', { loses });
    return loses === '' ? t('funding.swapIn', { gains }) : t('funding.swap', { loses, gains });
  };
  const [least, most] = [from === 0, to === MOST_WEIGHT];
  const interval =
    least && most
      ? t('funding.anyWeight')
      : most
        ? t('funding.weightFrom', { from: hundredth(from) })
        : least
          ? t('funding.weightTo', { to: hundredth(to) })
          : t('funding.weightBetween', { from: hundredth(from), to: hundredth(to) });
  return (
    <li className="robustness-one">
      <span className="robustness-name">{t('funding.weightOf', { name, weight: hundredth(weight) })}</span>
      <span className="robustness-track" aria-hidden>
        <span
          className="robustness-fill"
          style={{ insetInlineStart: share(from), insetInlineEnd: `calc(100% - ${share(to)})` }}
        />
        <span className="robustness-mark" style={{ insetInlineStart: share(weight) }} />
      </span>
      <span className="robustness-words">
        <b>{interval}</b>
        {!isExact && ` ${t('funding.tried')}`}
        {below && <span>{t('funding.below', { weight: hundredth(from), swap: told(below) })}</span>}
        {above && <span>{t('funding.above', { weight: hundredth(to), swap: told(above) })}</span>}
      </span>
    </li>
  );
}

/** A weight is told in hundredths. */
function hundredth(weight: number): number {
  return Math.round(weight * 100) / 100;
}
