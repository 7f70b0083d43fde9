import { Check } from 'lucide-react';
import { answeringIn, answersIn } from '../../../shared/meeting/scores/answers.ts';
import { Button } from '../../ui/button.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useMeeting, useSome } from '../meeting-store.ts';
import { focusCell } from './focus-cell.ts';
import { endRound } from './score-commands.ts';

/** A hidden round as it goes on: large, how many have answered, and who; what they gave is nowhere. */
export function RoundPanel({ round }: { readonly round: string }) {
  const t = useText();
  const format = useFormat();
  const isFixed = useMeeting(({ state }) => state.closed !== null);
  const name = useMeeting(({ state }) => state.rounds.get(round)?.name ?? '');
  const people = useSome(({ state }) => answeringIn(state, answersIn(state, round)));
  const given = useSome(({ state }) => {
    const answers = answersIn(state, round);
    return answeringIn(state, answers).map(({ id }) => answers.get(id) ?? 0);
  });
  const answered = given.filter((count) => count > 0).length;
  return (
    <section className="round" aria-label={name}>
      <p className="round-count">
        <strong className="k-figure">{t('scores.answered', { answered, count: people.length })}</strong>
        <span>{t('scores.haveAnswered', { name })}</span>
      </p>
      <ul className="round-people">
        {people.map(({ id, name: person }, i) => (
          <li key={id} data-answered={(given[i] ?? 0) > 0 || undefined}>
            {(given[i] ?? 0) > 0 && <Check size={14} aria-hidden />}
            {person}
            <span className="k-figure">{format.count(given[i] ?? 0)}</span>
          </li>
        ))}
      </ul>
      <div className="round-acts">
        <Button isDisabled={isFixed} onPress={() => void endRound('cancel-round').then(focusCell)}>
          {t('scores.cancelRound')}
        </Button>
        <Button
          kind="primary"
          isDisabled={isFixed || answered === 0}
          onPress={() => void endRound('reveal-round').then(focusCell)}
        >
          {t('scores.revealRound')}
        </Button>
      </div>
    </section>
  );
}
