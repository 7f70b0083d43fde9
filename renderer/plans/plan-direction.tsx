import type { Plan } from '../../shared/plan/plan.ts';
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
          </div>
          <p className="plans-text">{text}</p>
        </section>
      ))}
    </div>
  );
}
