import { answersIn } from '../../../shared/meeting/scores/answers.ts';
import { countedPoints, openRound } from '../../../shared/meeting/scores/points.ts';
import { isDisagreement, spreadOf } from '../../../shared/scoring/spread.ts';
import { Chip } from '../../ui/chip.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useMeeting, useSome } from '../meeting-store.ts';

/** What each participant gave for a criterion, and how it lies; nothing where nobody gave any. */
export function GivenPoints({
  initiative: id,
  criterion,
}: {
  readonly initiative: string;
  readonly criterion: string;
}) {
  const t = useText();
  const format = useFormat();
  const { counted, names, spread, maximum } = useShown(id, criterion);
  if (!spread) return null;
  return (
    <div className="given-points">
      <p className="given-spread">
        <span>
          {t('scores.meanAndRange', { mean: format.score(spread.mean), min: spread.min, max: spread.max })}
          {' · '}
          {t('scores.deviation', { deviation: format.score(spread.deviation) })}
        </span>
        {isDisagreement(spread, maximum) && <Chip tone="careful">{t('scores.isApart')}</Chip>}
      </p>
      <ul>
        {[...counted].map(([person, points]) => (
          <li key={person}>
            {names(person)} <b className="k-figure">{points}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useShown(id: string, criterion: string) {
  const { initiative, rounds, participants, maximum } = useSome(({ state }) => ({
    initiative: state.initiatives.get(id),
    rounds: state.rounds,
    participants: state.participants,
    maximum: state.opening?.model.maximum ?? 5,
  }));
  const counted = initiative ? countedPoints({ rounds }, initiative, criterion) : new Map<string, number>();
  const names = (person: string): string => participants.get(person)?.participant.name ?? person;
  return { counted, names, spread: spreadOf([...counted.values()]), maximum };
}

/** That a round goes on, and how many have answered in it. */
export function RoundGoesOn() {
  const t = useText();
  const answered = useMeeting(({ state }) => {
    const round = openRound(state);
    return round ? answersIn(state, round.id).size : null;
  });
  if (answered === null) return null;
  return <p className="k-second">{t('scores.roundGoesOn', { answered })}</p>;
}
