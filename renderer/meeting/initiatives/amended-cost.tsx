import type { Kronor } from '../../../shared/plan/money.ts';
import { Amount } from '../../ui/amount.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';

export interface AmendedCostProps {
  readonly year: string;
  readonly is: Kronor | null;
  /** What it was when the initiative came to the meeting. */
  readonly was: Kronor | null;
}

/** A year's amount in the list; one that the meeting changed is marked, and says what it was. */
export function AmendedCost({ year, is, was }: AmendedCostProps) {
  const t = useText();
  const format = useFormat();
  if (is === was) return <Amount kronor={is} />;
  const words = t('initiatives.costWas', { year, was: format.tkr(was), value: format.tkr(is) });
  return (
    <span className="row-changed" title={words}>
      <Amount kronor={is} />
      <span className="k-unseen"> ({words})</span>
    </span>
  );
}
