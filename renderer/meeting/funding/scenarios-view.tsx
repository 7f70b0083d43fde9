import './funding.css';
import { Scale } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { problemOf } from '../../../shared/meeting/funding/problem-of.ts';
import { ranked } from '../../../shared/meeting/queries.ts';
import type { OpenState } from '../../../shared/meeting/state.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ToggleChip } from '../../ui/toggle-chip.tsx';
import { useText } from '../../ui/use-text.ts';
import { useSome } from '../meeting-store.ts';
import { FundingKeys } from './funding-keys.tsx';
import { ask, draftScenario, useFunding } from './funding-store.ts';
import { OrganisationsPanel } from './organisations-panel.tsx';
import { RobustnessPanel } from './robustness-panel.tsx';
import { ScenarioAsks } from './scenario-asks.tsx';
import { columnsOf } from './scenario-columns.ts';
import { beginByHand, leaveScenario, saveList, saveScenario, toggleRules } from './scenario-commands.ts';
import { ScenarioTable } from './scenario-table.tsx';
import { prepareSolver } from './solve-by-machine.ts';
import { useRuleSets } from './use-rule-sets.ts';

/** *Scenarier*: who gets what by the list, by each rule and by what was saved, side by side; one is adopted. */
export function ScenariosView() {
  const t = useText();
  const { state, meeting } = useSome((view) => ({ state: view.state, meeting: view.meeting }));
  const { comparesRules, onlyDifferences, draft: anyDraft } = useFunding();
  const view = useRef<HTMLDivElement>(null);
  const draft = anyDraft?.meeting === meeting ? anyDraft : null;
  const isFixed = state.closed !== null;
  const { opening } = state;
  const problem = useMemo(
    () => (opening ? problemOf({ ...state, opening } satisfies OpenState) : null),
    [state, opening],
  );
  const rules = useRuleSets(comparesRules ? problem : null);
  const columns = useMemo(() => columnsOf(state, rules, draft, t), [state, rules, draft, t]);
  useEffect(() => {
    if (document.activeElement === document.body) view.current?.focus();
    // Where rules are compared already, the optimum is asked for by itself.
    if (!useFunding.getState().comparesRules) prepareSolver();
  }, []);
  if (!problem) return null;
  if (ranked(state).length === 0)
    return <EmptyState icon={Scale} title={t('funding.scenarios')} text={t('funding.nothingToFund')} />;
  const adopted = state.adopted?.value.scenario ?? null;
  const saveDraft = async (): Promise<void> => {
    if (!draft) return;
    if (draft.id === null) return ask({ to: 'save', id: null, name: '', rule: 'hand', funded: [...draft.funded] });
    if (await saveScenario(draft.id, draft.name, 'hand', [...draft.funded])) draftScenario(null);
  };
  return (
    <div ref={view} className="funding" tabIndex={-1} role="group" aria-label={t('funding.scenarios')}>
      <FundingKeys within={view} />
      <PageHeader
        title={t('funding.scenarios')}
        note={t('funding.scenarioCount', { count: state.scenarios.size })}
        actions={
          draft ? (
            <>
              <Button onPress={() => draftScenario(null)}>{t('common.cancel')}</Button>
              <Button kind="primary" onPress={() => void saveDraft()}>
                {t('funding.saveTicked')}
              </Button>
            </>
          ) : (
            <>
              <Button isDisabled={isFixed} onPress={beginByHand}>
                {t('funding.byHand')}
              </Button>
              <Button isDisabled={isFixed} onPress={saveList}>
                {t('funding.saveList')}
              </Button>
            </>
          )
        }
      />
      {(state.adopted?.rivals.length ?? 0) > 0 && (
        <Banner tone="careful" what={t('funding.adoptedTwice')} next={t('funding.adoptedTwiceNext')} />
      )}
      {adopted && (
        <Banner
          tone="good"
          what={t('funding.adoptedNow', { name: adopted.name })}
          actions={
            <Button isDisabled={isFixed} onPress={() => void leaveScenario()}>
              {t('funding.leave')}
            </Button>
          }
        />
      )}
      <div className="funding-choices">
        <ToggleChip isSelected={comparesRules} onChange={toggleRules}>
          {t('funding.compareRules')}
        </ToggleChip>
        <ToggleChip
          isSelected={onlyDifferences}
          onChange={(only) => useFunding.setState({ onlyDifferences: only })}
          isDisabled={columns.length < 2}
        >
          {t('funding.onlyDifferences')}
        </ToggleChip>
      </div>
      <ScenarioTable columns={columns} isFixed={isFixed} onlyDifferences={onlyDifferences} />
      <OrganisationsPanel columns={columns} />
      <RobustnessPanel problem={problem} />
      <ScenarioAsks />
    </div>
  );
}
