import { memo } from 'react';
import type { Initiative, Plan } from '../../shared/plan/plan.ts';
import { sectionKeys } from '../../shared/plan/plan.ts';
import { Tabs } from '../ui/tabs.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { showPane, useMeeting, useSome } from './meeting-store.ts';
import { ScorePanel } from './score-panel.tsx';
import { StatementPanel } from './statement-panel.tsx';

/** The initiative at hand: what its plan says of it, what has been said of it, and its points. */
export function InitiativePane() {
  const t = useText();
  const format = useFormat();
  const { initiative, log, place, count, years } = useSome(({ state, log, selected }) => ({
    initiative: selected === null ? undefined : state.initiatives.get(selected),
    log,
    place: selected === null ? 0 : state.ranking.indexOf(selected) + 1,
    count: state.ranking.length,
    years: state.period.length,
  }));
  const version = initiative && log?.versions.get(initiative.plan);
  const described = version?.plan.initiatives.find(({ id }) => id === initiative?.id);
  if (!initiative || !version || !described) {
    return (
      <aside className="meeting-pane" data-region aria-label={t('meeting.atHand')}>
        <p className="k-second">{t('meeting.noneChosen')}</p>
      </aside>
    );
  }
  const total = Object.values(initiative.costs).reduce((sum, cost) => sum + cost, 0);
  return (
    <aside className="meeting-pane" data-region aria-label={t('meeting.atHand')}>
      <p className="k-second">
        {t('meeting.placeAndNumber', {
          place,
          count,
          number: initiative.number,
        })}
      </p>
      <h2 className="meeting-pane-title">{initiative.title}</h2>
      <p className="k-second">
        {Object.keys(initiative.costs).length === 0
          ? t('meeting.uncostedAndVersion', { version: version.plan.version })
          : t('meeting.totalAndVersion', {
              total: format.tkr(total),
              years,
              version: version.plan.version,
            })}
      </p>
      <Sides plan={version.plan} described={described} />
    </aside>
  );
}

/** The sides of it; a move, which changes none of them, does not render them. */
const Sides = memo(function Sides({ plan, described }: { readonly plan: Plan; readonly described: Initiative }) {
  const t = useText();
  const { id } = described;
  const pane = useMeeting((view) => view.pane);
  const said = useMeeting(
    ({ state }) => [...state.statements.values()].filter(({ initiative }) => initiative === id).length,
  );
  const all = said + plan.statements.filter(({ initiatives }) => initiatives.includes(id)).length;
  return (
    <Tabs
      label={t('meeting.atHand')}
      selected={pane}
      onSelect={(side) => showPane(side)}
      tabs={[
        { id: 'about', title: t('meeting.description'), content: <About initiative={described} /> },
        {
          id: 'statements',
          title: t('meeting.statements'),
          ...(all > 0 && { count: all }),
          content: <StatementPanel key={id} initiative={id} plan={plan} />,
        },
        { id: 'scores', title: t('meeting.points'), content: <ScorePanel initiative={id} /> },
      ]}
    />
  );
});

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
