import type { ProjectorView } from '../../shared/meeting/projector-view.ts';
import { useText } from '../ui/use-text.ts';

type Vote = NonNullable<ProjectorView['item']['vote']>;
type Result = NonNullable<Vote['result']>;

/** So many names of each side have room. */
const most = 18;

export interface VoteViewProps {
  readonly vote: Vote;
  /** The decision stands above and says what the sides were. */
  readonly isDecided: boolean;
}

/** A vote: while it goes on how many have voted, when it has ended what it came to and how each voted. */
export function VoteView({ vote, isDecided }: VoteViewProps) {
  const t = useText();
  const { yes, no, cast, of, result } = vote;
  const notes = result
    ? [
        isDecided ? t('projector.counts', { yes: result.yes, no: result.no }) : '',
        result.abstain > 0 ? t('projector.abstained', { count: result.abstain }) : '',
        result.isByCasting ? t('projector.byCasting') : '',
      ].filter((note) => note !== '')
    : [];
  return (
    <div className="far-vote">
      <h2>{result ? t(`projector.vote_${result.is}`) : t('projector.voting')}</h2>
      {!isDecided && (
        <div className="far-sides">
          <Side label={t('projector.yes')} text={yes ?? t('projector.today')} count={result?.yes} />
          <Side label={t('projector.no')} text={no ?? t('projector.against')} count={result?.no} />
        </div>
      )}
      {notes.length > 0 && <p>{notes.join(' · ')}</p>}
      {result && result.ballots.length > 0 && <Ballots ballots={result.ballots} />}
      {!result && cast > 0 && <p className="far-cast">{t('projector.cast', { cast, of: Math.max(cast, of) })}</p>}
    </div>
  );
}

interface SideProps {
  readonly label: string;
  readonly text: string;
  readonly count: number | undefined;
}

function Side({ label, text, count }: SideProps) {
  return (
    <div className="far-side">
      <span className="far-side-label">{label}</span>
      {count !== undefined && <strong className="far-count">{count}</strong>}
      <span className="far-clamp">{text}</span>
    </div>
  );
}

function Ballots({ ballots }: Pick<Result, 'ballots'>) {
  const t = useText();
  const sides = (['yes', 'no', 'abstain'] as const).map((ballot) => ({
    ballot,
    names: ballots.filter((one) => one.ballot === ballot).map(({ name }) => name),
  }));
  return (
    <dl className="far-ballots">
      {sides.map(({ ballot, names }) =>
        names.length === 0 ? null : (
          <div key={ballot}>
            <dt>{t(`projector.${ballot}`)}</dt>
            <dd>
              {names.slice(0, most).join(', ')}
              {names.length > most && ` ${t('projector.more', { count: names.length - most })}`}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
