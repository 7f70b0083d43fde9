import { memo, useState } from 'react';
import type { PlanSummary } from '../../../shared/bridge/shapes.ts';
import { currentYear, useRegister } from '../../register-store.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import type { PreparePanelProps } from './about-panel.tsx';
import { FramesTable } from './frames-table.tsx';
import { bodyOf, chosenPlans } from './new-preparation.ts';
import { sameParts } from './same-parts.ts';
import { change } from './prepare-store.ts';

/** Which plans of the year the meeting handles, one for each area, and the frames that it begins with. */
export const PlansPanel = memo(
  function PlansPanel({ preparation, isTried = false }: PreparePanelProps) {
    const t = useText();
    const format = useFormat();
    const { overview, selection } = useRegister();
    const chosen = chosenPlans(preparation, overview);
    const [asked, setAsked] = useState<number | null>(null);
    const years = (overview?.years ?? []).map(({ year }) => year).toSorted((a, b) => b - a);
    const year = asked ?? chosen[0]?.period[0] ?? currentYear({ overview, selection })?.year ?? null;
    const ofYear = overview?.years.find((one) => one.year === year)?.plans ?? [];
    const plans = ofYear
      .filter(({ hash, newest }) => newest || preparation.plans.includes(hash))
      .toSorted((one, other) => one.area.localeCompare(other.area, 'sv'));
    const lacks = isTried && preparation.plans.length === 0;
    const tick = (plan: PlanSummary, isIn: boolean): void => {
      // One version of an area's plan: the other gives way.
      const others = chosen.filter(({ hash, areaId }) => hash !== plan.hash && areaId !== plan.areaId);
      const next = isIn ? [...others, plan] : others;
      const inOrder = next.toSorted((one, other) => one.area.localeCompare(other.area, 'sv'));
      const { forum, body, bodyId } = preparation;
      const isByItself = bodyId === null && body === bodyOf(forum, areasOf(chosen));
      change({
        plans: inOrder.map(({ hash }) => hash),
        ...(isByItself ? { body: bodyOf(forum, areasOf(inOrder)) } : {}),
      });
    };
    return (
      <div data-region>
        <Panel title={t('prepare.plans')}>
          {years.length > 1 && (
            <Select
              label={t('prepare.year')}
              options={years.map((one) => ({ id: String(one), label: String(one) }))}
              value={year === null ? null : String(year)}
              onChange={(to) => setAsked(Number(to))}
            />
          )}
          {plans.length === 0 ? (
            <p className="k-second">{t('prepare.noPlans')}</p>
          ) : (
            <fieldset className="prepare-plans">
              <legend className="k-field-label">{t('prepare.plansHint')}</legend>
              {plans.map((plan) => (
                <Checkbox
                  key={plan.hash}
                  isSelected={preparation.plans.includes(plan.hash)}
                  isInvalid={lacks}
                  onChange={(isIn) => tick(plan, isIn)}
                >
                  {plan.area}{' '}
                  <span className="k-second">
                    {t(plan.newest ? 'prepare.planFacts' : 'prepare.planFactsOld', {
                      version: plan.version,
                      count: plan.initiatives,
                    })}
                  </span>
                </Checkbox>
              ))}
            </fieldset>
          )}
          {lacks && <p className="k-field-error">{t('prepare.lack_plans')}</p>}
          {preparation.plans.length > 1 && (
            <p className="k-second">
              {t('prepare.plansSum', {
                count: preparation.plans.length,
                initiatives: format.count(chosen.reduce((sum, one) => sum + one.initiatives, 0)),
              })}
            </p>
          )}
          {chosen.length > 0 && <FramesTable preparation={preparation} plans={chosen} />}
        </Panel>
      </div>
    );
  },
  sameParts('plans', 'frames', 'forum', 'body', 'bodyId'),
);

function areasOf(plans: readonly PlanSummary[]): string[] {
  return plans.map(({ area }) => area);
}
