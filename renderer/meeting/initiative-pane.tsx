import { memo, useDeferredValue, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { describedAs, type Described } from '../../shared/meeting/initiatives/described.ts';
import { rankingOf } from '../../shared/meeting/scores/ranking.ts';
import type { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import type { Kronor } from '../../shared/plan/money.ts';
import type { Initiative, Plan } from '../../shared/plan/plan.ts';
import { Tabs } from '../ui/tabs.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { About } from './initiatives/about.tsx';
import { showPane, useMeeting, useSome } from './meeting-store.ts';
import { numberFirst, numberIn } from './number-in.ts';
import { ScorePanel } from './score-panel.tsx';
import { StatementPanel } from './statement-panel.tsx';

type AtHand = {
  readonly id: string | undefined;
  readonly number: string;
  readonly title: string;
  readonly plan: string;
  readonly costs: Readonly<Record<string, Kronor>>;
  readonly log: MeetingLog | null;
  readonly place: number;
  readonly count: number;
  readonly years: number;
};

const nothing: AtHand['costs'] = {};

/** The initiative at hand, as soon as the list that it is chosen in is painted. */
export function InitiativePane() {
  const t = useText();
  const asked = useSome((view): AtHand => {
    const { state, log, selected } = view;
    const { ids } = rankingOf(state);
    const { id, title = '', plan = '', costs = nothing } = state.initiatives.get(selected ?? '') ?? {};
    const place = selected === null ? 0 : ids.indexOf(selected) + 1;
    return {
      id,
      number: id === undefined ? '' : (place === 0 ? numberFirst : numberIn)(t, view, id),
      title,
      plan,
      costs,
      log,
      place,
      count: ids.length,
      years: state.period.length,
    };
  });
  return <OneAtHand {...useDeferredValue(asked)} />;
}

/** What its plan says of it, what has been said of it, and its points. */
const OneAtHand = memo(function OneAtHand(atHand: AtHand) {
  const { id, number, title, plan, costs, log, place, count, years } = atHand;
  const t = useText();
  const format = useFormat();
  const version = log?.versions.get(plan);
  const described = useDescribed(id, version?.plan);
  if (!version || !described) {
    return (
      <aside className="meeting-pane" data-region aria-label={t('meeting.atHand')}>
        <p className="k-second">{t('meeting.noneChosen')}</p>
      </aside>
    );
  }
  const total = Object.values(costs).reduce((sum, cost) => sum + cost, 0);
  return (
    <aside className="meeting-pane" data-region aria-label={t('meeting.atHand')}>
      <p className="k-second">{place === 0 ? number : t('meeting.placeAndNumber', { place, count, number })}</p>
      <h2 className="meeting-pane-title" data-long={title.length > 100 || undefined}>
        {title}
      </h2>
      <p className="k-second">
        {Object.keys(costs).length === 0
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
});

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
