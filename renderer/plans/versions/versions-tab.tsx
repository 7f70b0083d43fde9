import { GitCompareArrows } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import './diff.css';
import type { VersionOrigin } from '../../../shared/bridge/compare-contract.ts';
import type { PlanSummary } from '../../../shared/bridge/shapes.ts';
import { attempt, showPlans } from '../../register-store.ts';
import { Amount } from '../../ui/amount.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import type { TwoVersions } from './compare-view.tsx';
import { versionNames } from './version-names.ts';

export interface VersionsTabProps {
  readonly areaId: string;
  /** Every version of the area over all years, the newest first. */
  readonly versions: readonly PlanSummary[];
  /** The hash of the one that is looked at. */
  readonly shown: string;
  readonly onCompare: (two: TwoVersions) => void;
}

/** An area's versions with what each came from; two of them, chosen by the arrow keys, can be compared. */
export function VersionsTab({ areaId, versions, shown, onCompare }: VersionsTabProps) {
  const t = useText();
  const format = useFormat();
  const origins = useOrigins(areaId);
  const [two, setTwo] = useState(() => twoAround(versions, shown));
  const isSeveralYears = new Set(versions.map(({ period }) => period[0])).size > 1;
  const names = useMemo(() => versionNames(versions), [versions]);
  const nameOf = (hash: string) => names.get(hash) ?? hash.slice(0, 7);
  const chooser = (side: 'from' | 'to'): Column<PlanSummary> => ({
    id: side,
    title: t(`compare.${side}`),
    cell: ({ hash, date }) => (
      <input
        type="radio"
        className="diff-radio"
        name={`versions-${side}`}
        checked={two[side] === hash}
        onChange={() => setTwo({ ...two, [side]: hash })}
        aria-label={t(side === 'from' ? 'compare.chooseFrom' : 'compare.chooseTo', {
          version: nameOf(hash),
          date: format.shortDate(date),
        })}
      />
    ),
  });
  const columns: Column<PlanSummary>[] = [
    ...(versions.length > 1 ? [chooser('from'), chooser('to')] : []),
    { id: 'version', title: t('plans.version'), isRowHeader: true, cell: ({ hash }) => nameOf(hash) },
    ...(isSeveralYears
      ? [{ id: 'year', title: t('compare.year'), cell: ({ period }: PlanSummary) => period[0] ?? '–' }]
      : []),
    {
      id: 'date',
      title: t('plans.date'),
      cell: ({ date }) => <span className="plans-nowrap">{format.shortDate(date)}</span>,
    },
    {
      id: 'origin',
      title: t('compare.origin'),
      cell: ({ hash, parents }) => (
        <span className="versions-origin">
          <span>{originText(origins.get(hash))}</span>
          {parents.length > 0 && (
            <span className="plans-number">
              {t('compare.fromVersions', { versions: parents.map(nameOf).join(', ') })}
            </span>
          )}
        </span>
      ),
    },
    { id: 'changedBy', title: t('compare.changedBy'), cell: ({ hash }) => origins.get(hash)?.changedBy ?? '–' },
    {
      id: 'sum',
      title: t('plans.sum'),
      align: 'end',
      cell: ({ totals }) => <Amount kronor={Object.values(totals).reduce((sum, amount) => sum + amount, 0)} />,
    },
    {
      id: 'state',
      title: t('plans.state'),
      cell: ({ newest }) =>
        newest ? <Chip tone="good">{t('plans.stateNewest')}</Chip> : <Chip>{t('plans.stateOlder')}</Chip>,
    },
  ];
  const [first] = versions;
  const canCompare = two.from !== two.to && two.from !== '' && two.to !== '';
  return (
    <section className="plans-section">
      <h2>{t('plans.versionsInRegister')}</h2>
      <p className="k-second">{t(versions.length > 1 ? 'compare.choose' : 'compare.onlyOne')}</p>
      <DataTable
        caption={t('compare.versionsCaption', { area: first?.area ?? '' })}
        columns={columns}
        rows={versions}
        rowKey={({ hash }) => hash}
        chosen={shown}
        onChoose={({ hash, period }) => hash !== shown && showPlans({ year: period[0] ?? null, plan: hash })}
      />
      {versions.length > 1 && (
        <div className="diff-tools">
          <Button icon={GitCompareArrows} isDisabled={!canCompare} onPress={() => onCompare(two)}>
            {t('compare.compareTwo')}
          </Button>
        </div>
      )}
    </section>
  );

  function originText(origin: VersionOrigin | undefined): string {
    if (!origin) return '';
    const { decided, document } = origin;
    if (decided) return t('compare.fromMeeting', { body: decided.body, date: format.shortDate(decided.date) });
    return document === null ? t('compare.fromElsewhere') : t('compare.fromDocument', { name: document });
  }
}

/** The one that is looked at with the one that it came from, else with the next in the list. */
function twoAround(versions: readonly PlanSummary[], shown: string): TwoVersions {
  const at = versions.findIndex(({ hash }) => hash === shown);
  const parent = versions[at]?.parents.find((hash) => versions.some((one) => one.hash === hash));
  if (parent !== undefined) return { from: parent, to: shown };
  const [newest] = versions;
  return newest && newest.hash !== shown ? { from: shown, to: newest.hash } : { from: '', to: shown };
}

/** How the area's versions came to be here. */
function useOrigins(areaId: string): ReadonlyMap<string, VersionOrigin> {
  const [origins, setOrigins] = useState<ReadonlyMap<string, VersionOrigin>>(new Map());
  useEffect(() => {
    let isWanted = true;
    void attempt('compare.origins', { areaId }).then((found) => {
      if (found && isWanted) setOrigins(new Map(found.map((origin) => [origin.hash, origin])));
    });
    return () => {
      isWanted = false;
    };
  }, [areaId]);
  return origins;
}
