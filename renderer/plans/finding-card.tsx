import { useId, type KeyboardEvent } from 'react';
import { describeFinding } from '../../shared/document/describe-finding.ts';
import type { Finding } from '../../shared/document/finding.ts';
import { Chip } from '../ui/chip.tsx';
import { Passage } from '../ui/passage.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { excerptOf } from './excerpt.ts';
import { amountsOf, severitySigns } from './findings.ts';
import { usePassage, type PassageAt } from './passages.ts';

export interface FindingCardProps {
  readonly job: string;
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  /** On its heading, which can be pressed. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One finding: what differs, and where it is open both values and each place in the source. */
export function FindingCard({ job, finding, isOpen, onOpen, onKeyDown }: FindingCardProps) {
  const t = useText();
  const locale = usePreferences((preferences) => preferences.locale);
  const body = useId();
  const { tone, word } = severitySigns[finding.severity];
  return (
    <article className="finding" data-tone={tone} data-open={isOpen || undefined}>
      <button
        type="button"
        className="finding-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? body : undefined}
        onClick={onOpen}
        onKeyDown={onKeyDown}
      >
        <span>{describeFinding(locale, finding.code, finding.params)}</span>
        <Chip tone={tone}>{t(word)}</Chip>
      </button>
      {isOpen && (
        <div className="finding-body" id={body}>
          <FindingValues finding={finding} />
          {finding.places.slice(0, mostPlaces).map((at) => (
            <FindingPassage key={at.join()} job={job} at={at} />
          ))}
        </div>
      )}
    </article>
  );
}

/** More places than these say no more. */
const mostPlaces = 3;

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

function FindingPassage({ job, at }: { readonly job: string; readonly at: PassageAt['at'] }) {
  const t = useText();
  const format = useFormat();
  const passage = usePassage({ job, at });
  if (!passage) return <div className="finding-passage" />;
  return (
    <div className="finding-passage">
      <Passage
        {...excerptOf(passage)}
        place={t('plans.sourcePlace', {
          name: passage.source,
          start: format.count(at[0]),
          end: format.count(at[1]),
        })}
      />
    </div>
  );
}
