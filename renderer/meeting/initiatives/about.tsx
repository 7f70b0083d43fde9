import type { Initiative } from '../../../shared/plan/plan.ts';
import { sectionKeys } from '../../../shared/plan/plan.ts';
import { Button } from '../../ui/button.tsx';
import { useText } from '../../ui/use-text.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { useMeeting } from '../meeting-store.ts';
import { InitiativeHistory } from './initiative-history.tsx';
import { MadeOf } from './made-of.tsx';
import { useMade } from './use-made.ts';
import { SectionText } from './section-text.tsx';

/** What the initiative at hand is: what the meeting made of it and why, its sections as they stand, and its history. */
export function About({ initiative }: { readonly initiative: Initiative }) {
  const t = useText();
  const { id } = initiative;
  const isFixed = useMeeting(({ state }) => state.closed !== null);
  const made = useMade(id);
  const sections = sectionKeys
    .map((key) => ({
      key,
      heading: t(`plans.${key}`),
      text: initiative.sections[key],
      before: made?.stated.sections[key],
    }))
    .filter(({ text, before }) => text !== '' || (before ?? '') !== '');
  const others = initiative.otherSections.filter(({ text }) => text !== '');
  const isBare = sections.length + others.length === 0;
  return (
    <>
      {made && <MadeOf made={made} />}
      {isBare && <p className="k-second">{t('meeting.noDescription')}</p>}
      {sections.map(({ key, heading, text, before }) => (
        <section key={key} className="meeting-about">
          <h3>{heading}</h3>
          <SectionText text={text} before={before ?? text} />
        </section>
      ))}
      {others.map(({ heading, text }) => (
        <section key={heading} className="meeting-about">
          <h3>{heading}</h3>
          <SectionText text={text} before={text} />
        </section>
      ))}
      {!isFixed && made?.standing.is === 'standing' && (
        <div className="about-acts">
          <Button keys="A" onPress={() => openDialog('amend')}>
            {t('initiatives.edit')}
          </Button>
        </div>
      )}
      <InitiativeHistory id={id} />
    </>
  );
}
