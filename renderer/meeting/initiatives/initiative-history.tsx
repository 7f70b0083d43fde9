import { useEffect, useState } from 'react';
import { findInitiative } from '../../../shared/review/correctable.ts';
import { rankingOf } from '../../../shared/meeting/scores/ranking.ts';
import { initiativeSum } from '../../../shared/plan/totals.ts';
import type { PlanVersion } from '../../../shared/plan/plan.ts';
import { call } from '../../bridge.ts';
import { Amount } from '../../ui/amount.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useMeeting, useSome } from '../meeting-store.ts';

const most = 12;
const none: Readonly<Record<string, number>> = {};

/** Versions never change, so what was read once holds. */
const read = new Map<string, PlanVersion>();

/** What the initiative was in each version that the meeting's came from, the newest first, and what it is now. */
export function InitiativeHistory({ id }: { readonly id: string }) {
  const t = useText();
  const format = useFormat();
  const { plan, title, costs, from } = useSome(({ state }) => {
    const its = state.initiatives.get(id);
    return { plan: its?.plan ?? '', title: its?.title, costs: its?.costs ?? none, from: its?.origin.from };
  });
  const versions = useAncestors(plan);
  if (from !== 'plan' || versions.length === 0) return null;
  const rows = versions.map(({ plan: its }) => {
    const then = findInitiative(its.initiatives, id);
    const place = its.initiatives.findIndex((one) => one.id === id) + 1;
    return { version: its.version, date: its.date, then, place };
  });
  const sum = Object.values(costs).reduce((total, cost) => total + cost, 0);
  return (
    <section className="meeting-about">
      <h3>{t('initiatives.history')}</h3>
      <table className="initiative-history">
        <thead>
          <tr>
            <th scope="col">{t('initiatives.version')}</th>
            <th scope="col" className="initiative-sum">
              {t('initiatives.sum')}
            </th>
            <th scope="col" className="initiative-sum">
              {t('initiatives.rank')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('initiatives.inMeeting')}</th>
            <td className="initiative-sum">
              <Amount kronor={Object.keys(costs).length === 0 ? null : sum} />
            </td>
            <Place id={id} />
          </tr>
          {rows.map(({ version, date, then, place }, i) => (
            <tr key={i}>
              <th scope="row">
                {version} <span className="k-second">{format.shortDate(date)}</span>
                {then && then.title !== title && <span className="k-second"> · {then.title}</span>}
              </th>
              <td className="initiative-sum">
                {then ? (
                  <Amount kronor={initiativeSum(then)} />
                ) : (
                  <span className="k-second">{t('initiatives.notThen')}</span>
                )}
              </td>
              <td className="initiative-sum">{place > 0 ? place : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Place({ id }: { readonly id: string }) {
  const place = useMeeting(({ state }) => {
    const its = state.initiatives.get(id);
    if (its?.standing.is !== 'standing') return 0;
    const { ids, list } = rankingOf(state);
    let before = 1;
    for (let i = ids.indexOf(id) - 1; i >= 0; i--) if (list[i]?.plan === its.plan) before++;
    return before;
  });
  return <td className="initiative-sum">{place > 0 ? place : '–'}</td>;
}

/** The version a meeting met on and those it came from by its first parents, as far as they are in the register. */
function useAncestors(hash: string): readonly PlanVersion[] {
  const met = useMeeting(({ log }) => log?.versions.get(hash) ?? null);
  const [, setRead] = useState(0);
  const chain: PlanVersion[] = [];
  let missing: string | null = null;
  for (let one = met; one !== null && chain.length < most;) {
    chain.push(one);
    const parent: string | undefined = one.parents[0];
    const known: PlanVersion | null = parent === undefined ? null : (read.get(parent) ?? null);
    if (parent !== undefined && known === null && chain.length < most) missing = parent;
    one = known;
  }
  useEffect(() => {
    if (missing === null) return;
    let isWanted = true;
    void call('plan.read', { hash: missing }).then((answer) => {
      if (!answer.ok) return;
      read.set(missing, answer.value.version);
      if (isWanted) setRead((count) => count + 1);
    });
    return () => {
      isWanted = false;
    };
  }, [missing]);
  return chain;
}
