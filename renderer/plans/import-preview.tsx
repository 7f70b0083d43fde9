import { useEffect, useMemo } from 'react';
import type { ImportComparison } from '../../shared/bridge/compare-contract.ts';
import type { Preview } from '../../shared/bridge/shapes.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { StatCards } from '../ui/stat-card.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { FindingPane } from '../review/finding-pane.tsx';
import { isToSettle } from '../../shared/review/finding-owner.ts';
import { groupFindings } from '../review/findings.ts';
import { ImportChanges } from './import-changes.tsx';
import { canTake, countOf, diffsOf, saysNothingNew, type ImportChoice } from './import-choice.ts';
import { ImportPapers } from './import-papers.tsx';
import { acceptImport, cancelImport } from './import-store.ts';
import { ImportTable } from './import-table.tsx';
import { ImportUnlisted } from './import-unlisted.tsx';
import { ImportWarnings } from './import-warnings.tsx';
import { ImportYearTables } from './import-year-tables.tsx';
import { ChangeColumns } from './sheets/change-columns.tsx';
import { TwoPanes } from './two-panes.tsx';
import { useFindingSteps } from '../review/use-finding-steps.ts';

export interface ImportPreviewProps {
  readonly preview: Preview;
  readonly comparison: ImportComparison;
  readonly choice: ImportChoice;
  readonly isAccepting: boolean;
  readonly isOneOfSeveral: boolean;
}

/** What was read from a document, before anything of it is in the register: plans to choose, findings to look at. */
export function ImportPreview(props: ImportPreviewProps) {
  const { preview, comparison, choice, isAccepting, isOneOfSeveral } = props;
  const t = useText();
  const format = useFormat();
  const { result } = preview;
  const groups = useMemo(() => groupFindings(result), [result]);
  const steps = useFindingSteps(groups);
  const diffs = useMemo(() => diffsOf(preview, comparison), [preview, comparison]);
  const isNothingNew = saysNothingNew(comparison) && choice.removed.size === 0;
  const toSettle = result.findings.filter(isToSettle).length;
  const initiatives = result.plans.reduce((sum, plan) => sum + plan.initiatives.length, 0);
  const accept = () => void acceptImport();
  useShortcut('Control+Enter', accept);
  useEffect(() => {
    const { source, plans } = result;
    announce(t('plans.found', { name: source.name, plans: plans.length, initiatives, findings: toSettle }));
  }, [result, initiatives, toSettle, t]);
  const shown = steps.group.plan;
  const diff = shown === null ? undefined : diffs.get(shown);
  const standing = shown === null ? undefined : comparison.plans[shown];
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
          actions={<ChangeColumns preview={preview} />}
        />
        {isNothingNew && <Banner tone="good" what={t('compare.nothingNew')} next={t('compare.nothingNewText')} />}
        <ImportWarnings result={result} comparison={comparison} />
        <StatCards
          cards={[
            { figure: format.count(result.plans.length), label: t('plans.plansFound', { count: result.plans.length }) },
            { figure: format.count(initiatives), label: t('plans.initiativesFound') },
            ...(result.budget && result.budget.totals.total === null
              ? []
              : [
                  {
                    figure: format.tkr(result.budget?.totals.total ?? null),
                    label: result.budget ? t('plans.budgetTotal', { year: result.budget.year }) : t('plans.inBudget'),
                  },
                ]),
            {
              figure: format.count(toSettle),
              label: t('plans.toSettle'),
              tone: toSettle > 0 ? 'stop' : 'neutral',
            },
          ]}
        />
        <ImportTable
          preview={preview}
          comparison={comparison}
          diffs={diffs}
          choice={choice}
          groups={groups}
          at={steps.group}
          onChoose={steps.goToGroup}
        />
        {shown !== null && diff && standing && (
          <ImportChanges key={shown} plan={shown} area={area} diff={diff} comparison={standing} choice={choice} />
        )}
        {shown !== null && standing?.completed && (
          <ImportUnlisted key={`${shown}/unlisted`} plan={shown} completed={standing.completed} choice={choice} />
        )}
        <ImportYearTables comparison={comparison} />
        <ImportPapers papers={comparison.papers} />
        <div className="plans-actions">
          <span className="k-second">{choiceText()}</span>
          <span className="plans-buttons">
            <Button onPress={cancelImport} isDisabled={isAccepting}>
              {t(isOneOfSeveral ? 'compare.backToDocuments' : isNothingNew ? 'common.close' : 'common.cancel')}
            </Button>
            <Button
              kind="primary"
              keys="Control+Enter"
              onPress={accept}
              isDisabled={isAccepting || !canTake({ choice, comparison })}
            >
              {buttonText()}
            </Button>
          </span>
        </div>
      </div>
    </TwoPanes>
  );

  function buttonText(): string {
    if (isNothingNew) return t('compare.nothingNewButton');
    const count = countOf(choice);
    return count === 0 && canTake({ choice, comparison }) ? t('compare.takeTables') : t('plans.acceptPlans', { count });
  }

  function choiceText(): string {
    if (isNothingNew) return '';
    const chosen = countOf(choice);
    if (chosen === 0) return t('plans.noneChosen');
    const count = comparison.plans.filter((one, at) => one.standing !== 'unchanged' || choice.removed.has(at)).length;
    const all = chosen === count ? t('plans.allChosen', { count }) : t('plans.someChosen', { chosen, count });
    const parts = choice.parts.size;
    return parts === 0 ? all : `${all}, ${t('compare.partChosen', { parts })}`;
  }
}
