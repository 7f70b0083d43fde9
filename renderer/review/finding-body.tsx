import './findings.css';
import type { Finding } from '../../shared/document/finding.ts';
import { amountsOf } from '../../shared/review/describe.ts';
import { excerptOf } from '../plans/excerpt.ts';
import { usePassage, type PassageAt } from '../plans/passages.ts';
import { Passage } from '../ui/passage.tsx';
import { useFormat, useText } from '../ui/use-text.ts';

/** A document that is being looked over, or one that is in the register. */
export type FoundIn = { readonly job: string } | { readonly sha256: string };

export interface FindingBodyProps {
  readonly from: FoundIn;
  readonly finding: Finding;
}

/** More places than these say no more. */
const mostPlaces = 3;

/** What differs: both values and each place in the source. */
export function FindingBody({ from, finding }: FindingBodyProps) {
  return (
    <>
      <FindingValues finding={finding} />
      {finding.places.slice(0, mostPlaces).map((at) => (
        <FindingPassage key={at.join()} asked={{ ...from, at }} />
      ))}
    </>
  );
}

function FindingValues({ finding }: { readonly finding: Finding }) {
  const t = useText();
  const format = useFormat();
  const amounts = amountsOf(finding);
  const { stated, computed } = finding;
  if (amounts.length === 0) return null;
  return (
    <>
      <dl className="finding-values">
        {amounts.map(({ name, amount }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{t('plans.amountTkr', { amount: format.tkr(amount) })}</dd>
          </div>
        ))}
      </dl>
      {stated !== null && computed !== null && (
        <p className="k-second">{t('plans.difference', { amount: format.difference(computed - stated) })}</p>
      )}
    </>
  );
}

function FindingPassage({ asked }: { readonly asked: PassageAt }) {
  const t = useText();
  const format = useFormat();
  const passage = usePassage(asked);
  if (!passage) return <div className="finding-passage" />;
  const [start, end] = asked.at;
  return (
    <div className="finding-passage">
      <Passage
        {...excerptOf(passage)}
        place={t('plans.sourcePlace', { name: passage.source, start: format.count(start), end: format.count(end) })}
      />
    </div>
  );
}
