import type { Initiative } from '../../shared/plan/plan.ts';
import { sectionKeys } from '../../shared/plan/plan.ts';
import { Tabs } from '../ui/tabs.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { showPane, useMeeting } from './meeting-store.ts';
import { ScorePanel } from './score-panel.tsx';
import { StatementPanel } from './statement-panel.tsx';

/** The initiative at hand: what its plan says of it, what has been said of it, and its points. */
export function InitiativePane() {
  const t = useText();
  const format = useFormat();
  const { state, log, selected, pane } = useMeeting();
  const initiative = selected === null ? undefined : state.initiatives.get(selected);
  const version = initiative && log?.versions.get(initiative.plan);
  const described = version?.plan.initiatives.find(({ id }) => id === selected);
  if (!initiative || !version || !described) {
    return (
      <aside className="meeting-pane" data-region aria-label={t('meeting.atHand')}>
        <p className="k-second">{t('meeting.noneChosen')}</p>
      </aside>
    );
  }
  const said = [...state.statements.values()].filter((one) => one.initiative === selected).length;
  const earlier = version.plan.statements.filter(({ initiatives }) => initiatives.includes(initiative.id)).length;
  const total = Object.values(initiative.costs).reduce((sum, cost) => sum + cost, 0);
  return (
    <aside className="meeting-pane" data-region aria-label={t('meeting.atHand')}>
      <p className="k-second">
        {t('meeting.placeAndNumber', {
          place: state.ranking.indexOf(initiative.id) + 1,
          count: state.ranking.length,
          number: initiative.number,
        })}
      </p>
      <h2 className="meeting-pane-title">{initiative.title}</h2>
      <p className="k-second">
        {Object.keys(initiative.costs).length === 0
          ? t('meeting.uncostedAndVersion', { version: version.plan.version })
          : t('meeting.totalAndVersion', {
              total: format.tkr(total),
              years: state.period.length,
              version: version.plan.version,
            })}
      </p>
      <Tabs
        label={t('meeting.atHand')}
        selected={pane}
        onSelect={(id) => showPane(id)}
        tabs={[
          { id: 'about', title: t('meeting.description'), content: <About initiative={described} /> },
          {
            id: 'statements',
            title: t('meeting.statements'),
            ...(said + earlier > 0 && { count: said + earlier }),
            content: <StatementPanel key={initiative.id} initiative={initiative} plan={version.plan} />,
          },
          { id: 'scores', title: t('meeting.points'), content: <ScorePanel initiative={initiative} /> },
        ]}
      />
    </aside>
  );
}

function About({ initiative }: { readonly initiative: Initiative }) {
  const t = useText();
  const sections = [
    ...sectionKeys.map((key) => ({ heading: t(`plans.${key}`), text: initiative.sections[key] })),
    ...initiative.otherSections,
  ].filter(({ text }) => text !== '');
  if (sections.length === 0) return <p className="k-second">{t('meeting.noDescription')}</p>;
  return (
    <>
      {sections.map(({ heading, text }) => (
        <section key={heading} className="meeting-about">
          <h3>{heading}</h3>
          {text.split('\n').map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
        </section>
      ))}
    </>
  );
}
