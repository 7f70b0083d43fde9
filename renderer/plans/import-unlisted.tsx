import { nameInitiative } from '../../shared/plan/describe-change.ts';
import type { Initiative, InitiativeId, Plan } from '../../shared/plan/plan.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { useText } from '../ui/use-text.ts';
import { withRemoved, type ImportChoice } from './import-choice.ts';
import { choose } from './import-store.ts';

export interface ImportUnlistedProps {
  /** The plan's index in the result. */
  readonly plan: number;
  /** The plan as it is to be taken in, and the initiatives in it that the document does not list. */
  readonly completed: { readonly plan: Plan; readonly unlisted: readonly InitiativeId[] };
  readonly choice: ImportChoice;
}

/** What the register has of a plan and a sheet of it does not list: it stays, unless somebody chooses to remove it. */
export function ImportUnlisted({ plan, completed, choice }: ImportUnlistedProps) {
  const t = useText();
  const unlisted = new Set(completed.unlisted);
  const missing = everyOf(completed.plan.initiatives).filter(({ id }) => unlisted.has(id));
  if (missing.length === 0) return null;
  return (
    <section className="plans-section">
      <h2>{t('compare.unlisted')}</h2>
      <p className="k-second">{t('compare.unlistedText', { count: missing.length })}</p>
      <ul className="import-unlisted">
        {missing.map((each) => (
          <li key={each.id}>
            <Checkbox
              isSelected={choice.removed.get(plan)?.has(each.id) ?? false}
              onChange={(isRemoved) => choose((now) => withRemoved(now, plan, each.id, isRemoved))}
            >
              {t('compare.removeInitiative', { name: nameInitiative({ t }, each) })}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}

function everyOf(all: readonly Initiative[]): Initiative[] {
  return all.flatMap((each) => [each, ...everyOf(each.parts)]);
}
