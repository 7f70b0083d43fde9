import type { Plan } from '../../shared/plan/plan.ts';
import { CorrectionNote, CorrectLink } from '../review/correction-parts.tsx';
import { useText } from '../ui/use-text.ts';
import { SourceLink } from './sourced.tsx';

/** A plan's long-term direction and goals, and its other sections that belong to no initiative. */
export function PlanDirection({ plan }: { readonly plan: Plan }) {
  const t = useText();
  const sections = [
    { pointer: '/direction', heading: t('plans.direction'), text: plan.direction || t('plans.noDirection') },
    ...plan.otherSections.map(({ heading, text }, index) => ({
      pointer: `/otherSections/${index}`,
      heading: heading || t('plans.unnamedSection'),
      text,
    })),
  ];
  return (
    <div className="plans-prose">
      {sections.map(({ pointer, heading, text }) => (
        <section key={pointer} className="plans-section">
          <div className="plans-section-head">
            <h2>{heading}</h2>
            <SourceLink pointer={pointer} what={heading} />
            {pointer === '/direction' && <CorrectLink initiative={null} base="" pointer={pointer} what={heading} />}
          </div>
          <p className="plans-text">{text}</p>
          <CorrectionNote pointer={pointer} />
        </section>
      ))}
    </div>
  );
}
