import './decisions.css';
import type { Decision } from '../../../shared/meeting/decisions/state.ts';
import { Chip } from '../../ui/chip.tsx';
import type { Tone } from '../../ui/tone.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import type { ItemOutcome } from '../../../shared/meeting/decisions/facts.ts';

const tones: Readonly<Record<ItemOutcome, Tone>> = {
  approved: 'good',
  rejected: 'stop',
  referredBack: 'careful',
  tabled: 'careful',
  noted: 'neutral',
};

/** A decision as it reads: its outcome, its att-satser, and what goes with them. */
export function DecisionText({ decision }: { readonly decision: Decision }) {
  const t = useText();
  const format = useFormat();
  const { outcome, clauses, reason, to, until, isImmediate, passedOn, extracts } = decision;
  const rows = [
    { term: t('decisions.to'), text: to },
    { term: t('decisions.until'), text: until === null ? '' : format.date(until) },
    { term: t('decisions.reason'), text: reason },
    { term: t('decisions.passedOnTo'), text: passedOn.map((one) => `${one.to}: ${one.text}`).join('\n') },
    { term: t('decisions.extracts'), text: extracts.join(', ') },
  ].filter(({ text }) => text !== '');
  return (
    <div className="decision-text">
      {(outcome || isImmediate) && (
        <p className="decision-chips">
          {outcome && <Chip tone={tones[outcome]}>{t(`decisions.outcome_${outcome}`)}</Chip>}
          {isImmediate && <Chip>{t('decisions.isImmediate')}</Chip>}
        </p>
      )}
      <ul className="clauses">
        {clauses.map((clause, i) => (
          <li key={i}>{clause}</li>
        ))}
      </ul>
      {rows.length > 0 && (
        <dl className="decision-rows">
          {rows.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
