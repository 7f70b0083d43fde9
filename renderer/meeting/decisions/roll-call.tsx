import { useState, type KeyboardEvent } from 'react';
import type { Participant } from '../../../shared/meeting/attendance/facts.ts';
import { chairOf, servingNow } from '../../../shared/meeting/attendance/queries.ts';
import type { Ballot } from '../../../shared/meeting/decisions/facts.ts';
import type { Vote } from '../../../shared/meeting/decisions/state.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useText } from '../../ui/use-text.ts';
import { castBallot } from './decisions-commands.ts';

const sides = ['yes', 'no', 'abstain'] as const;
/** What a key on a name says, in Swedish and English. */
const said: Readonly<Record<string, Ballot>> = {
  j: 'yes',
  y: 'yes',
  '1': 'yes',
  n: 'no',
  '2': 'no',
  a: 'abstain',
  '3': 'abstain',
};

/** The roll: a key on a name says what that one says, and goes on to the next who has not voted. The chair is last. */
export function RollCall({ vote, state }: { readonly vote: Vote; readonly state: MeetingState }) {
  const t = useText();
  const voters = votersOf(state, vote);
  const firstSilent = voters.findIndex(({ id }) => !vote.ballots.has(id));
  const [at, setAt] = useState(Math.max(0, firstSilent));
  const place = Math.min(at, voters.length - 1);
  const go = (to: number): void => {
    const next = Math.max(0, Math.min(voters.length - 1, to));
    setAt(next);
    focusWhenFree(() => document.querySelector<HTMLElement>(`.roll-row[data-place="${next}"]`));
  };
  const cast = (i: number, ballot: Ballot): void => {
    const voter = voters[i];
    if (!voter) return;
    void castBallot(vote, voter.id, ballot);
    const later = voters.findIndex(({ id }, n) => n > i && !vote.ballots.has(id));
    const next = later >= 0 ? later : voters.findIndex(({ id }, n) => n !== i && !vote.ballots.has(id));
    if (next >= 0) go(next);
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const ballot = said[event.key.toLowerCase()];
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      Home: 0,
      End: voters.length - 1,
    };
    const to = moves[event.key];
    if (ballot) cast(place, ballot);
    else if (to === undefined) return;
    else go(to);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="roll">
      <p className="k-second roll-keys">
        {sides.map((side, i) => (
          <span key={side}>
            <Kbd keys={t(`decisions.key_${side}`)} /> <Kbd keys={String(i + 1)} /> {t(`decisions.${side}`)}
          </span>
        ))}
      </p>
      <div role="grid" tabIndex={-1} aria-label={t('decisions.roll')} aria-rowcount={voters.length} onKeyDown={listen}>
        {voters.map(({ id, name, group }, i) => {
          const ballot = vote.ballots.get(id)?.value ?? null;
          const isDisputed = (vote.ballots.get(id)?.rivals ?? []).some(({ value }) => value !== ballot);
          return (
            <div
              key={id}
              role="row"
              className="roll-row"
              data-place={i}
              data-next={i === firstSilent || undefined}
              data-disputed={isDisputed || undefined}
              aria-rowindex={i + 1}
              aria-label={t('decisions.rollRow', { name, ballot: ballot ?? 'none' })}
              tabIndex={i === place ? 0 : -1}
              onFocus={() => setAt(i)}
            >
              <span role="gridcell" className="roll-name">
                {name}
                {group !== '' && <span className="k-second"> ({group})</span>}
              </span>
              {sides.map((side) => (
                <span role="gridcell" key={side}>
                  <button
                    type="button"
                    className="roll-ballot"
                    data-side={side}
                    tabIndex={-1}
                    aria-pressed={ballot === side}
                    onClick={() => cast(i, side)}
                  >
                    {t(`decisions.${side}`)}
                  </button>
                </span>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Those who may vote, and those who have and left, as they are called: in the order they were entered, the chair last. */
function votersOf(state: MeetingState, { item, ballots }: Vote): readonly Participant[] {
  const serving = servingNow(state, item);
  const gone = [...ballots.keys()].filter((id) => serving.every((one) => one.id !== id));
  const voters = [...serving, ...gone.flatMap((id) => state.participants.get(id)?.participant ?? [])];
  const chair = chairOf(state, item);
  return [...voters.filter(({ id }) => id !== chair?.id), ...voters.filter(({ id }) => id === chair?.id)];
}
