import { useState } from 'react';
import { servingNow } from '../../../shared/meeting/attendance/queries.ts';
import type { Vote } from '../../../shared/meeting/decisions/state.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { perform } from '../meeting-store.ts';

/** Hands counted: three figures, which may not come to more than those who may vote. */
export function CountedVote({ vote, state }: { readonly vote: Vote; readonly state: MeetingState }) {
  const t = useText();
  const most = servingNow(state, vote.item).length;
  const before = vote.counted?.value;
  const [counts, setCounts] = useState<Record<'yes' | 'no' | 'abstain', number | null>>({
    yes: before?.yes ?? null,
    no: before?.no ?? null,
    abstain: before?.abstain ?? 0,
  });
  const sum = (counts.yes ?? 0) + (counts.no ?? 0) + (counts.abstain ?? 0);
  const isReady = counts.yes !== null && counts.no !== null && sum > 0 && sum <= most;
  const save = async (): Promise<void> => {
    const { yes, no, abstain } = counts;
    if (!isReady || yes === null || no === null) return;
    await perform({ type: 'count-ballots', vote: vote.id, yes, no, abstain: abstain ?? 0 });
  };
  return (
    <form
      className="counted"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {(['yes', 'no', 'abstain'] as const).map((side) => (
        <div key={side} {...(side === 'yes' ? { 'data-first': true } : {})}>
          <NumberField
            label={t(`decisions.${side}`)}
            value={counts[side]}
            onChange={(value) => setCounts((all) => ({ ...all, [side]: value }))}
            minValue={0}
            maxValue={most}
            autoFocus={side === 'yes' && !vote.counted}
          />
        </div>
      ))}
      <p className={sum > most ? 'counted-over' : 'k-second'} role="status">
        {t('decisions.countedOf', { sum, most })}
      </p>
      <Button type="submit" isDisabled={!isReady}>
        {t('decisions.saveCount')}
      </Button>
    </form>
  );
}
