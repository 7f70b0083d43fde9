import { useEffect, useMemo } from 'react';
import type { Preview } from '../../shared/bridge/shapes.ts';
import { Button } from '../ui/button.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { StatCards } from '../ui/stat-card.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { FindingPane } from '../review/finding-pane.tsx';
import { isToSettle } from '../../shared/review/finding-owner.ts';
import { groupFindings } from '../review/findings.ts';
import { acceptImport, cancelImport } from './import-store.ts';
import { ImportTable } from './import-table.tsx';
import { TwoPanes } from './two-panes.tsx';
import { useFindingSteps } from '../review/use-finding-steps.ts';

export interface ImportPreviewProps {
  readonly preview: Preview;
  readonly chosen: ReadonlySet<number>;
  readonly isAccepting: boolean;
}

/** What was read from a document, before anything of it is in the register: plans to choose, findings to look at. */
export function ImportPreview({ preview, chosen, isAccepting }: ImportPreviewProps) {
  const t = useText();
  const format = useFormat();
  const { result } = preview;
  const groups = useMemo(() => groupFindings(result), [result]);
  const steps = useFindingSteps(groups);
  const toSettle = result.findings.filter(isToSettle).length;
  const initiatives = result.plans.reduce((sum, plan) => sum + plan.initiatives.length, 0);
  const accept = () => void acceptImport();
  useShortcut('Control+Enter', accept);
  useEffect(() => {
    const { source, plans } = result;
    announce(t('plans.found', { name: source.name, plans: plans.length, initiatives, findings: toSettle }));
  }, [result, initiatives, toSettle, t]);
  const area = steps.group.plan === null ? t('plans.wholeDocument') : (result.plans[steps.group.plan]?.area ?? '');
  return (
    <TwoPanes
      sideLabel={t('plans.findingsOf', { area })}
      side={<FindingPane key={preview.job} job={preview.job} area={area} steps={steps} />}
    >
      <div className="k-page">
        <PageHeader
          title={t('plans.previewTitle')}
          note={t('plans.readIn', { name: result.source.name, time: format.seconds(preview.took) })}
          lead={t('plans.previewLead')}
        />
        <StatCards
          cards={[
            { figure: format.count(result.plans.length), label: t('plans.plansFound', { count: result.plans.length }) },
            { figure: format.count(initiatives), label: t('plans.initiativesFound') },
            {
              figure: format.tkr(result.budget?.totals.total ?? null),
              label: result.budget ? t('plans.budgetTotal', { year: result.budget.year }) : t('plans.inBudget'),
            },
            {
              figure: format.count(toSettle),
              label: t('plans.toSettle'),
              tone: toSettle > 0 ? 'stop' : 'neutral',
            },
          ]}
        />
        <ImportTable preview={preview} groups={groups} chosen={chosen} at={steps.group} onChoose={steps.goToGroup} />
        <div className="plans-actions">
          <span className="k-second">{choiceText()}</span>
          <span className="plans-buttons">
            <Button onPress={cancelImport} isDisabled={isAccepting}>
              {t('common.cancel')}
            </Button>
            <Button kind="primary" keys="Control+Enter" onPress={accept} isDisabled={isAccepting || chosen.size === 0}>
              {t('plans.acceptPlans', { count: chosen.size })}
            </Button>
          </span>
        </div>
      </div>
    </TwoPanes>
  );

  function choiceText(): string {
    if (chosen.size === 0) return t('plans.noneChosen');
    const count = result.plans.length;
    return chosen.size === count
      ? t('plans.allChosen', { count })
      : t('plans.someChosen', { chosen: chosen.size, count });
  }
}
