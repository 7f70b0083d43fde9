import { sectionKeys, type Initiative } from '../../shared/plan/plan.ts';
import { CorrectionNote, CorrectLink } from '../review/correction-parts.tsx';
import { useText } from '../ui/use-text.ts';
import { SourceLink } from './sourced.tsx';

export interface InitiativeSectionsProps {
  readonly initiative: Initiative;
  /** The JSON pointer to the initiative. */
  readonly pointer: string;
  readonly isPart?: boolean;
}

/** An initiative's six sections and those of its own, in the order plans have them; what is empty says so. */
export function InitiativeSections({ initiative, pointer, isPart = false }: InitiativeSectionsProps) {
  const t = useText();
  const { sections, otherSections, parts } = initiative;
  const isBare = sectionKeys.every((key) => sections[key] === '');
  if (isBare && otherSections.length === 0) {
    return parts.length === 0 ? <p className="k-second">{t('plans.noSections')}</p> : null;
  }
  const Heading = isPart ? 'h4' : 'h3';
  const shown = [
    ...(isBare ? [] : sectionKeys).map((key) => ({
      pointer: `${pointer}/sections/${key}`,
      heading: t(`plans.${key}`),
      text: sections[key],
    })),
    ...otherSections.map(({ heading, text }, index) => ({
      pointer: `${pointer}/otherSections/${index}`,
      heading: heading || t('plans.unnamedSection'),
      text,
    })),
  ];
  return shown.map((section) => (
    <section key={section.pointer} className="plans-section">
      <div className="plans-section-head">
        <Heading>{section.heading}</Heading>
        <SourceLink pointer={section.pointer} what={section.heading} />
        <CorrectLink
          initiative={initiative}
          base={pointer}
          pointer={section.pointer.includes('/otherSections/') ? `${section.pointer}/text` : section.pointer}
          what={section.heading}
        />
      </div>
      <p className={section.text === '' ? 'k-second' : 'plans-text'}>{section.text || t('plans.emptySection')}</p>
      <CorrectionNote
        pointer={section.pointer.includes('/otherSections/') ? `${section.pointer}/text` : section.pointer}
      />
    </section>
  ));
}
