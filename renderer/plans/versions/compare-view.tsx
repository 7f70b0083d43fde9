import { ArrowLeft, ArrowLeftRight, ChevronDown, ChevronUp, Copy, Printer } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { PlanSummary } from '../../../shared/bridge/shapes.ts';
import { changeKinds, kindOf, type ChangeKind, type PlanDiff } from '../../../shared/plan/diff-change.ts';
import { summaryOf } from '../../../shared/plan/diff-summary.ts';
import { diffPlans } from '../../../shared/plan/diff.ts';
import { writeDiff } from '../../../shared/plan/write-diff.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { attempt } from '../../register-store.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { announce } from '../../ui/live-announcer.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { ToggleChip } from '../../ui/toggle-chip.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { usePlanRead } from '../plan-reads.ts';
import { ChangeList } from './change-list.tsx';
import { SumsTable } from './sums-table.tsx';
import { useChangeSteps } from './use-change-steps.ts';
import { versionNames } from './version-names.ts';

/** Two versions by their hashes. */
export interface TwoVersions {
  readonly from: string;
  readonly to: string;
}

export interface CompareViewProps {
  readonly area: string;
  /** Every version of the area, the newest first. */
  readonly versions: readonly PlanSummary[];
  readonly two: TwoVersions;
  readonly onChange: (two: TwoVersions) => void;
  readonly onBack: () => void;
}

/** What differs between two versions of a plan; they may be of different years. */
export function CompareView({ area, versions, two, onChange, onBack }: CompareViewProps) {
  const t = useText();
  const format = useFormat();
  const [from, to] = [usePlanRead(two.from), usePlanRead(two.to)];
  useShortcut('Alt+ArrowLeft', onBack);
  const names = useMemo(() => versionNames(versions), [versions]);
  const nameOf = (hash: string) => names.get(hash) ?? '–';
  const options = versions.map(({ hash, period, date }) => ({
    id: hash,
    label: t('compare.versionOf', { version: nameOf(hash), year: period[0] ?? '–', date: format.shortDate(date) }),
  }));
  return (
    <div className="k-page diff-page" data-region>
      <div className="plans-back">
        <Button kind="quiet" icon={ArrowLeft} keys="Alt+ArrowLeft" onPress={onBack}>
          {t('compare.backToVersions')}
        </Button>
      </div>
      <PageHeader title={t('compare.titleOfArea', { area, from: nameOf(two.from), to: nameOf(two.to) })} />
      <div className="diff-choose">
        <Select
          label={t('compare.from')}
          options={options}
          value={two.from}
          onChange={(hash) => onChange({ ...two, from: hash })}
        />
        <Select
          label={t('compare.to')}
          options={options}
          value={two.to}
          onChange={(hash) => onChange({ ...two, to: hash })}
        />
        <Button icon={ArrowLeftRight} onPress={() => onChange({ from: two.to, to: two.from })}>
          {t('compare.swap')}
        </Button>
      </div>
      {from && to && <Differences before={from.version.plan} after={to.version.plan} />}
    </div>
  );
}

function Differences({ before, after }: { readonly before: Plan; readonly after: Plan }) {
  const t = useText();
  const format = useFormat();
  const diff = useMemo(() => diffPlans(before, after), [before, after]);
  const { count, years, difference } = useMemo(() => summaryOf(diff), [diff]);
  if (count === 0) return <p className="k-second">{t('compare.same')}</p>;
  return (
    <>
      <p className="diff-sum">
        <strong>{t('compare.changes', { count })}</strong>
        {difference !== 0 && `, ${t('compare.sumOfDifference', { amount: format.difference(difference) })}`}
      </p>
      {years.length > 0 && <SumsTable years={years} />}
      <Filtered diff={diff} />
    </>
  );
}

const filters = {
  initiative: 'compare.kindInitiative',
  order: 'compare.kindOrder',
  amount: 'compare.kindAmount',
  text: 'compare.kindText',
  statement: 'compare.kindStatement',
  other: 'compare.kindOther',
} as const satisfies Record<ChangeKind, string>;

/** The changes, all or of some kinds, and the ways through and out of them. */
function Filtered({ diff }: { readonly diff: PlanDiff }) {
  const t = useText();
  const format = useFormat();
  const list = useRef<HTMLDivElement>(null);
  const [kinds, setKinds] = useState<ReadonlySet<ChangeKind>>(new Set());
  const { kinds: counts, count } = useMemo(() => summaryOf(diff), [diff]);
  const shown = useMemo(
    () => (kinds.size === 0 ? diff.changes : diff.changes.filter((change) => kinds.has(kindOf(change)))),
    [diff, kinds],
  );
  const { place, step } = useChangeSteps(list);
  const toggle = (kind: ChangeKind, isShown: boolean) => {
    const next = new Set(kinds);
    if (isShown) next.add(kind);
    else next.delete(kind);
    setKinds(next);
  };
  const copy = async () => {
    const text = writeDiff({ t, format }, diff, kinds.size === 0 ? undefined : kinds);
    if (await attempt('figure.copy', { text })) announce(t('compare.copied'));
  };
  return (
    <>
      <div className="diff-tools">
        <div className="k-chips" role="group" aria-label={t('compare.filter')}>
          <ToggleChip isSelected={kinds.size === 0} onChange={() => setKinds(new Set())}>
            {t('compare.all', { count: format.count(count) })}
          </ToggleChip>
          {changeKinds.map(
            (kind) =>
              counts[kind] > 0 && (
                <ToggleChip key={kind} isSelected={kinds.has(kind)} onChange={(isShown) => toggle(kind, isShown)}>
                  {t(filters[kind], { count: format.count(counts[kind]) })}
                </ToggleChip>
              ),
          )}
        </div>
        <span className="diff-steps">
          {place > 0 &&
            t('compare.place', {
              place: format.count(Math.min(place, shown.length)),
              count: format.count(shown.length),
            })}
          <IconButton icon={ChevronUp} label={t('compare.previousChange')} keys="Shift+F7" onPress={() => step(-1)} />
          <IconButton icon={ChevronDown} label={t('compare.nextChange')} keys="F7" onPress={() => step(1)} />
          <Button kind="quiet" icon={Copy} onPress={() => void copy()}>
            {t('compare.copyText')}
          </Button>
          <Button kind="quiet" icon={Printer} onPress={() => window.print()}>
            {t('compare.print')}
          </Button>
        </span>
      </div>
      <div ref={list}>
        <ChangeList key={[...kinds].join()} diff={diff} changes={shown} />
      </div>
    </>
  );
}
