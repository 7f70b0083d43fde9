import { EllipsisVertical } from 'lucide-react';
import type { Scenario } from '../../../shared/meeting/funding/facts.ts';
import { MenuButton, type MenuAction } from '../../ui/menu.tsx';
import { useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { ask, draftScenario } from './funding-store.ts';
import { removeScenario } from './scenario-commands.ts';
import type { ScenarioColumn } from './scenario-columns.ts';

/** What a column is, by which rule, and what can be done with it. */
export function ScenarioHead({ column, isFixed }: { readonly column: ScenarioColumn; readonly isFixed: boolean }) {
  const t = useText();
  const actions = useActions(column);
  const { is, title, rule, funded, isAdopted, isProven } = column;
  const notes = [
    is === 'rule' || is === 'draft' ? null : t(`funding.rule_${rule}`),
    funded === null ? t('funding.working') : null,
    isAdopted ? t('funding.adopted') : null,
    isProven ? null : t('funding.notProven'),
  ].filter((note) => note !== null);
  return (
    <th scope="col" className="funding-head" data-adopted={isAdopted || undefined}>
      <span className="funding-head-words">
        <span className="funding-head-title" title={title}>
          {title}
        </span>
        {notes.map((note) => (
          <span key={note} className="funding-head-note">
            {note}
          </span>
        ))}
      </span>
      {!isFixed && actions.length > 0 && (
        <MenuButton icon={EllipsisVertical} label={t('funding.menuOf', { title })} groups={[{ actions }]} />
      )}
    </th>
  );
}

function useActions({ id, is, rule, title, funded, isAdopted }: ScenarioColumn): readonly MenuAction[] {
  const t = useText();
  const { state, meeting } = useMeeting();
  const saveAs: MenuAction = {
    label: t('funding.saveAs'),
    isDisabled: funded === null,
    onAction: () => ask({ to: 'save', id: null, name: is === 'rule' ? title : '', rule, funded: [...(funded ?? [])] }),
  };
  if (is === 'draft') return [];
  if (is !== 'scenario') return [saveAs];
  const scenario: Scenario | undefined = state.scenarios.get(id.slice('scenario '.length))?.value;
  if (!scenario) return [];
  return [
    {
      label: t('funding.adopt'),
      isDisabled: isAdopted,
      onAction: () => ask({ to: 'adopt', scenario }),
    },
    {
      label: t('funding.changeByHand'),
      isDisabled: isAdopted || meeting === null,
      onAction: () =>
        draftScenario({
          meeting: meeting ?? '',
          id: scenario.id,
          name: scenario.name,
          funded: new Set(scenario.funded),
        }),
    },
    { ...saveAs, label: t('funding.copy') },
    {
      label: t('funding.rename'),
      isDisabled: isAdopted,
      onAction: () => ask({ to: 'rename', scenario }),
    },
    {
      label: t('funding.remove'),
      tone: 'stop',
      isDisabled: isAdopted,
      onAction: () => void removeScenario(scenario),
    },
  ];
}
