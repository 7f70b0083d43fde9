import { useMemo } from 'react';
import type { ImportComparison } from '../../shared/bridge/compare-contract.ts';
import type { Preview, Standing } from '../../shared/bridge/shapes.ts';
import type { Key } from '../../shared/language/catalogue.ts';
import { slugOf } from '../../shared/plan/area-id.ts';
import type { PlanDiff } from '../../shared/plan/diff-change.ts';
import { summaryOf } from '../../shared/plan/diff-summary.ts';
import { Amount } from '../ui/amount.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Chip } from '../ui/chip.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import type { Tone } from '../ui/tone.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { isToSettle } from '../../shared/review/finding-owner.ts';
import type { FindingGroup } from '../review/findings.ts';
import { withPlan, type ImportChoice } from './import-choice.ts';
import { choose } from './import-store.ts';

export interface ImportTableProps {
  readonly preview: Preview;
  readonly groups: readonly FindingGroup[];
  readonly comparison: ImportComparison;
  readonly diffs: ReadonlyMap<number, PlanDiff>;
  readonly choice: ImportChoice;
  /** The group whose findings are looked at. */
  readonly at: FindingGroup;
  readonly onChoose: (group: FindingGroup) => void;
}

const standings = {
  new: { word: 'plans.standingNew', tone: 'good' },
  changed: { word: 'plans.standingChanged', tone: 'accent' },
  unchanged: { word: 'plans.standingUnchanged', tone: 'neutral' },
} as const satisfies Record<Standing, { readonly word: Key; readonly tone: Tone }>;

/** The plans of a document: which to take in, what they hold, how they stand to the register, how many findings. */
export function ImportTable({
  preview: { result },
  comparison,
  diffs,
  choice,
  groups,
  at,
  onChoose,
}: ImportTableProps) {
  const t = useText();
  const format = useFormat();
  const rows = groups.filter(({ plan, findings }) => plan !== null || findings.length > 0);
  const planOf = ({ plan }: FindingGroup) => (plan === null ? undefined : result.plans[plan]);
  const budgetOf = (row: FindingGroup) => {
    const area = planOf(row)?.area;
    return area === undefined ? undefined : result.budget?.areas.find((one) => slugOf(one.area) === slugOf(area));
  };
  const amountColumn = (kind: 'maintenance' | 'development'): Column<FindingGroup> => ({
    id: kind,
    title: t(`plans.${kind}`),
    align: 'end',
    cell: (row) => planOf(row) && <Amount kronor={budgetOf(row)?.[kind] ?? null} />,
    foot: <Amount kronor={result.budget?.totals[kind] ?? null} />,
  });
  const columns: Column<FindingGroup>[] = [
    {
      id: 'chosen',
      title: t('plans.takeIn'),
      cell: ({ plan }) => plan !== null && standingOf(plan) !== 'unchanged' && takeIn(plan),
    },
    {
      id: 'area',
      title: t('plans.area'),
      isRowHeader: true,
      cell: (row) => planOf(row)?.area ?? t('plans.wholeDocument'),
      foot: t('plans.sum'),
    },
    { id: 'version', title: t('plans.version'), cell: (row) => planOf(row)?.version },
    {
      id: 'initiatives',
      title: t('plans.initiatives'),
      align: 'end',
      cell: (row) => planOf(row)?.initiatives.length,
      foot: format.count(result.plans.reduce((sum, plan) => sum + plan.initiatives.length, 0)),
    },
    amountColumn('maintenance'),
    amountColumn('development'),
    {
      id: 'standing',
      title: t('plans.againstRegister'),
      cell: ({ plan }) => {
        const standing = plan === null ? undefined : standingOf(plan);
        const diff = plan === null ? undefined : diffs.get(plan);
        if (!standing) return null;
        const unlisted = (plan === null ? undefined : comparison.plans[plan]?.completed?.unlisted.length) ?? 0;
        return (
          <span className="import-standing">
            {plan !== null && comparison.plans[plan]?.older.version ? (
              <Chip tone="careful">{t('compare.olderPlan')}</Chip>
            ) : (
              <Chip tone={standings[standing].tone}>{t(standings[standing].word)}</Chip>
            )}
            {diff && (
              <button type="button" className="import-to-changes" onClick={() => goToChanges()}>
                <DiffFigures diff={diff} />
              </button>
            )}
            {unlisted > 0 && <span className="k-second">{t('compare.unlistedCount', { count: unlisted })}</span>}
          </span>
        );
      },
    },
    {
      id: 'findings',
      title: t('plans.findings'),
      align: 'end',
      cell: ({ findings }) => <Zeroable count={findings.filter(isToSettle).length} />,
      foot: format.count(result.findings.filter(isToSettle).length),
    },
  ];
  return (
    <DataTable
      caption={t('plans.areasFound')}
      columns={columns}
      rows={rows}
      rowKey={keyOf}
      chosen={keyOf(at)}
      onChoose={onChoose}
    />
  );

  function standingOf(plan: number): Standing | undefined {
    return comparison.plans[plan]?.standing;
  }

  function takeIn(plan: number) {
    return (
      <Checkbox
        isSelected={choice.whole.has(plan)}
        isIndeterminate={choice.parts.has(plan)}
        onChange={(isChosen) => choose((now) => withPlan(now, plan, isChosen))}
      >
        <span className="k-unseen">{t('plans.takeInArea', { area: result.plans[plan]?.area ?? '' })}</span>
      </Checkbox>
    );
  }
}

/** How many changes, and what they cost more or less. */
function DiffFigures({ diff }: { readonly diff: PlanDiff }) {
  const t = useText();
  const { count, difference } = useMemo(() => summaryOf(diff), [diff]);
  return (
    <>
      {t('compare.changesInPlan', { count })}
      {difference !== 0 && (
        <>
          {', '}
          <Amount kronor={difference} as="difference" /> {t('common.tkr')}
        </>
      )}
    </>
  );
}

/** To the heading over the changes of the plan that is being chosen by the same press, once it is there. */
function goToChanges(): void {
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>('.import-changes > h2');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  });
}

function keyOf({ plan }: FindingGroup): string {
  return String(plan);
}

function Zeroable({ count }: { readonly count: number }) {
  const format = useFormat();
  return (
    <span className="k-figure k-amount" data-zero={count === 0 || undefined}>
      {format.count(count)}
    </span>
  );
}
