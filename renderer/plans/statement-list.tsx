import type { Outcome, Statement } from '../../shared/plan/plan.ts';
import { Chip } from '../ui/chip.tsx';
import { Panel } from '../ui/panel.tsx';
import type { Tone } from '../ui/tone.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { SourceLink } from './sourced.tsx';

export interface StatementListProps {
  /** Each with its place in the plan's list, by which its source is found. */
  readonly statements: readonly { readonly statement: Statement; readonly place: number }[];
}

const tones: Readonly<Record<Outcome, Tone>> = {
  approved: 'good',
  rejected: 'stop',
  referredBack: 'careful',
  tabled: 'neutral',
  notPrioritised: 'careful',
  nominated: 'accent',
  passedOn: 'accent',
};

/** What forums and parties have said (yttranden), each with its outcome in words. */
export function StatementList({ statements }: StatementListProps) {
  const t = useText();
  const format = useFormat();
  return (
    <ul className="plans-statements">
      {statements.map(({ statement: { date, forum, subject, outcome, text }, place }) => (
        <li key={place}>
          <Panel>
            <div className="plans-statement-head">
              <span className="k-second">
                {forum} {format.date(date)}
              </span>
              <span className="plans-section-head">
                <SourceLink pointer={`/statements/${place}`} what={forum} />
                {outcome && <Chip tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Chip>}
              </span>
            </div>
            {subject && <p className="plans-subject">{subject}</p>}
            <p className="plans-text">{text}</p>
          </Panel>
        </li>
      ))}
    </ul>
  );
}
