import { memo, useDeferredValue, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { describedAs, type Described } from '../../shared/meeting/initiatives/described.ts';
import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import type { Initiative, Plan } from '../../shared/plan/plan.ts';
import { Tabs } from '../ui/tabs.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { About } from './initiatives/about.tsx';
import { showPane, useMeeting, useSome } from './meeting-store.ts';
import { ScorePanel } from './score-panel.tsx';
import { StatementPanel } from './statement-panel.tsx';

/** The initiative at hand: what its plan says of it, what has been said of it, and its points. */
export function InitiativePane() {
  const t = useText();
  const format = useFormat();
  const asked = useSome(({ state, log, selected }) => ({
    initiative: selected === null ? undefined : state.initiatives.get(selected),
    log,
    place: selected === null ? 0 : rankingOf(state).ids.indexOf(selected) + 1,
    count: rankingOf(state).ids.length,
    years: state.period.length,
  }));
  // The list comes first.
  const { initiative, log, place, count, years } = useDeferredValue(asked);
  const version = initiative && log?.versions.get(initiative.plan);
  const described = useDescribed(initiative?.id, version?.plan);
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
        {place === 0
          ? t('meeting.number', { number: initiative.number })
          : t('meeting.placeAndNumber', { place, count, number: initiative.number })}
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

/** The initiative as the meeting has it; the same object as long as its place and points are all that changes. */
function useDescribed(id: string | undefined, plan: Plan | undefined): Initiative | null {
  const told = useMeeting(
    useShallow(({ state }): Described | null => {
      const met = id === undefined ? undefined : state.initiatives.get(id);
      if (!met) return null;
      const { number, title, priority, costs, stated, amendments } = met;
      return { id: met.id, number, title, priority, costs, stated, amendments };
    }),
  );
  return useMemo(
    () => told && describedAs(told, plan?.initiatives.find((one) => one.id === told.id) ?? null),
    [told, plan],
  );
}
