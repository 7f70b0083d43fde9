import type { Initiative, Plan } from '../../shared/plan/plan.ts';
import { CorrectButton, CorrectionNote, ReviewMark } from '../review/correction-parts.tsx';
import { PriorityChip } from '../ui/priority-chip.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { CostLine } from './cost-line.tsx';
import { InitiativeSections } from './initiative-sections.tsx';
import { Sourced } from './sourced.tsx';
import { StatementList } from './statement-list.tsx';
import { InitiativeCostsLater } from './year/costs-later.tsx';

export interface InitiativeDetailProps {
  readonly plan: Plan;
  readonly initiative: Initiative;
}

/** One initiative whole: its figures, its sections, its parts, and what has been said of it. */
export function InitiativeDetail({ plan, initiative }: InitiativeDetailProps) {
  const t = useText();
  const format = useFormat();
  const index = plan.initiatives.indexOf(initiative);
  const pointer = `/initiatives/${index}`;
  const statements = plan.statements
    .map((statement, place) => ({ statement, place }))
    .filter(({ statement }) => statement.initiatives.includes(initiative.id));
  return (
    <article className="plans-detail">
      <header className="plans-detail-head">
        <p className="k-second">
          {t('plans.rankOf', { rank: format.count(index + 1), count: format.count(plan.initiatives.length) })} ·{' '}
          <Sourced pointer={`${pointer}/number`} what={t('plans.number', { number: initiative.number })}>
            {t('plans.number', { number: initiative.number })}
          </Sourced>
        </p>
        <div className="plans-detail-title">
          <h2>
            <Sourced pointer={`${pointer}/title`} what={initiative.title}>
              {initiative.title}
            </Sourced>
          </h2>
          <Sourced pointer={`${pointer}/priority`} what={`${initiative.title} · ${t('plans.priorityOf')}`}>
            <PriorityChip priority={initiative.priority} />
          </Sourced>
        </div>
        <CorrectionNote pointer={`${pointer}/title`} isNamed />
        <CorrectionNote pointer={`${pointer}/priority`} isNamed />
      </header>
      <ReviewMark initiative={initiative.id} />
      <CorrectButton initiative={initiative} base={pointer} hasKeys />
      <CostLine initiative={initiative} pointer={pointer} period={plan.period} />
      <InitiativeCostsLater plan={plan} initiative={initiative} />
      <InitiativeSections initiative={initiative} pointer={pointer} />
      {initiative.parts.map((part, place) => (
        <section key={part.id} className="plans-part">
          <h3>
            <Sourced pointer={`${pointer}/parts/${place}/title`} what={part.title}>
              {part.number} {part.title}
            </Sourced>
          </h3>
          <CorrectionNote pointer={`${pointer}/parts/${place}/title`} isNamed />
          <CorrectButton initiative={part} base={`${pointer}/parts/${place}`} />
          <CostLine initiative={part} pointer={`${pointer}/parts/${place}`} period={plan.period} />
          <InitiativeSections initiative={part} pointer={`${pointer}/parts/${place}`} isPart />
        </section>
      ))}
      {statements.length > 0 && (
        <section className="plans-section">
          <h3>{t('plans.statements')}</h3>
          <StatementList statements={statements} />
        </section>
      )}
    </article>
  );
}
