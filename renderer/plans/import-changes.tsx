import { ChevronDown, ChevronUp } from 'lucide-react';
import { useRef } from 'react';
import type { PlanComparison } from '../../shared/bridge/compare-contract.ts';
import type { PlanDiff } from '../../shared/plan/diff-change.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { chosenOf, withChanges, withPlan, type ImportChoice } from './import-choice.ts';
import { choose } from './import-store.ts';
import { ChangeList } from './versions/change-list.tsx';
import { useChangeSteps } from './versions/use-change-steps.ts';

export interface ImportChangesProps {
  /** The plan's index in the result. */
  readonly plan: number;
  readonly area: string;
  readonly diff: PlanDiff;
  readonly comparison: PlanComparison;
  readonly choice: ImportChoice;
}

/** What a plan of the document changes in the register's, each change to be taken in or left. */
export function ImportChanges({ plan, area, diff, comparison, choice }: ImportChangesProps) {
  const t = useText();
  const format = useFormat();
  const list = useRef<HTMLDivElement>(null);
  const { place, step } = useChangeSteps(list);
  const chosen = chosenOf(choice, plan, diff);
  const count = diff.changes.length;
  const decided = comparison.base?.decided;
  const version = diff.before.version || '–';
  return (
    <section className="plans-section import-changes">
      <h2 tabIndex={-1}>{t('compare.changesOf', { area, version })}</h2>
      {decided && (
        <p className="k-second">
          {t('compare.againstDecided', { version, body: decided.body, date: format.date(decided.date) })}
        </p>
      )}
      {comparison.completed && <p className="k-second">{t('compare.onlySaid', { version })}</p>}
      <div className="diff-tools">
        <Checkbox
          isSelected={chosen.size === count}
          isIndeterminate={chosen.size > 0 && chosen.size < count}
          onChange={(isChosen) => choose((now) => withPlan(now, plan, isChosen))}
        >
          {t('compare.takeAll', { area })}
        </Checkbox>
        <span className="diff-steps">
          {t('compare.takenInPlan', { taken: format.count(chosen.size), count: format.count(count) })}
          {place > 0 && ` · ${t('compare.place', { place: format.count(place), count: format.count(count) })}`}
          <IconButton icon={ChevronUp} label={t('compare.previousChange')} keys="Shift+F7" onPress={() => step(-1)} />
          <IconButton icon={ChevronDown} label={t('compare.nextChange')} keys="F7" onPress={() => step(1)} />
        </span>
      </div>
      <div ref={list}>
        <ChangeList
          diff={diff}
          changes={diff.changes}
          choice={{
            chosen,
            onChoose: (paths, isChosen) => choose((now) => withChanges(now, plan, diff, paths, isChosen)),
          }}
        />
      </div>
    </section>
  );
}
