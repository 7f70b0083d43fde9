import type { ProjectorView } from '../../shared/meeting/projector-view.ts';
import { useText } from '../ui/use-text.ts';
import { VoteView } from './vote-view.tsx';

type Item = ProjectorView['item'];

/** So many motions and clauses have room; of more, how many are left is said. */
const most = 5;

/** What is before the meeting on the item: what it decided, the vote, or else the motions. */
export function ItemView({ item: { motions, vote, decision } }: { readonly item: Item }) {
  return (
    <section className="far-item">
      {decision && <Decision decision={decision} />}
      {vote && <VoteView vote={vote} isDecided={decision !== null && vote.result !== null} />}
      {!vote && !decision && motions.length > 0 && <Motions motions={motions} />}
    </section>
  );
}

function Decision({ decision: { outcome, clauses } }: { readonly decision: NonNullable<Item['decision']> }) {
  const t = useText();
  return (
    <div className="far-decision">
      <h2>
        {t('projector.decision')}
        {outcome !== null && `: ${t(`projector.outcome_${outcome}`)}`}
      </h2>
      <ul>
        {clauses.slice(0, most).map((clause, i) => (
          <li key={i} className="far-clamp">
            {clause}
          </li>
        ))}
      </ul>
      <More count={clauses.length - most} />
    </div>
  );
}

function Motions({ motions }: { readonly motions: Item['motions'] }) {
  const t = useText();
  return (
    <>
      <h2>{t('projector.motions')}</h2>
      <ol className="far-motions">
        {motions.slice(0, most).map(({ kind, clauses, by }, i) => (
          <li key={i}>
            <span className="far-label">
              {[t(`projector.motion_${kind}`), by.join(', ')].filter((part) => part !== '').join(' · ')}
            </span>
            <span className="far-clamp">{clauses.join('; ')}</span>
          </li>
        ))}
      </ol>
      <More count={motions.length - most} />
    </>
  );
}

export function More({ count }: { readonly count: number }) {
  const t = useText();
  return count > 0 ? <p className="far-label">{t('projector.more', { count })}</p> : null;
}
