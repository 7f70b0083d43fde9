import type { ProjectorView } from '../../shared/meeting/projector-view.ts';
import { useText } from '../ui/use-text.ts';

type Vote = NonNullable<ProjectorView['item']['vote']>;
type Result = NonNullable<Vote['result']>;

/** So many names of each side have room. */
const most = 18;

/** A vote: while it goes on how many have voted, when it has ended what it came to and how each voted. */
export function VoteView({ vote }: { readonly vote: Vote }) {
  const t = useText();
  const { yes, no, cast, of, result } = vote;
  return (
    <div className="far-vote">
      <h2>{result ? t(`projector.vote_${result.is}`) : t('projector.voting')}</h2>
      <div className="far-sides">
        <Side label={t('projector.yes')} text={yes ?? t('projector.today')} count={result?.yes} />
        <Side label={t('projector.no')} text={no ?? t('projector.against')} count={result?.no} />
      </div>
      {result ? (
        <>
          {result.abstain > 0 && <p>{t('projector.abstained', { count: result.abstain })}</p>}
          {result.isByCasting && <p>{t('projector.byCasting')}</p>}
          {result.ballots.length > 0 && <Ballots ballots={result.ballots} />}
        </>
      ) : (
        cast > 0 && <p className="far-cast">{t('projector.cast', { cast, of: Math.max(cast, of) })}</p>
      )}
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
