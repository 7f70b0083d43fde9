import './amount.css';
import { useFormat } from './use-text.ts';

export interface AmountProps {
  /** Whole kronor; `null` was left empty and shows as `–`. */
  readonly kronor: number | null;
  readonly as?: 'tkr' | 'mnkr' | 'kronor' | 'difference';
}

/** An amount without its unit, which stands in the heading; zero is greyed. */
export function Amount({ kronor, as = 'tkr' }: AmountProps) {
  const format = useFormat();
  return (
    <span className="k-figure k-amount" data-zero={!kronor || undefined}>
      {format[as](kronor)}
    </span>
  );
}
