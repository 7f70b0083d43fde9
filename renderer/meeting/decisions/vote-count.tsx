import type { VoteResult } from '../../../shared/meeting/decisions/votes.ts';
import { useText } from '../../ui/use-text.ts';

/** Yes, no and abstentions, large; the side that leads is marked by more than its colour. */
export function VoteCount({ result }: { readonly result: VoteResult }) {
  const t = useText();
  return (
    <dl className="vote-count">
      {(['yes', 'no', 'abstain'] as const).map((side) => (
        <div key={side} data-side={side} data-leads={result.is === side || undefined}>
          <dt>{t(`decisions.${side}`)}</dt>
          <dd className="k-figure">{result[side]}</dd>
        </div>
      ))}
    </dl>
  );
}
