import { ArrowLeft } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import type { PlanRead, Year } from '../../shared/bridge/shapes.ts';
import { showPlans, startMeeting, useRegister } from '../register-store.ts';
import { Button } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { CorrectionNote, CorrectLink, ReviewMark } from '../review/correction-parts.tsx';
import { PlanCorrections } from '../review/plan-corrections.tsx';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { InitiativeDetail } from './initiative-detail.tsx';
import { Entered } from '../entered.tsx';
import { PlanTabs, type PlanPart } from './plan-tabs.tsx';
import { usePlanRead } from './plan-reads.ts';
import { SourceContext, type ShownValue } from './source-context.ts';
import { SourceDock } from './source-dock.tsx';
import { isFromDocument, sourcesOf } from './source-map.ts';
import { Sourced, SourceHint } from './sourced.tsx';
import { TwoPanes } from './two-panes.tsx';
import { VersionBanner } from './version-banner.tsx';
import { newestFirst } from './version-chain.ts';
import { CarriedMarks } from './year/to-review.tsx';
import { CompareView, type TwoVersions } from './versions/compare-view.tsx';

export interface PlanViewProps {
  readonly year: Year;
  readonly read: PlanRead;
  /** The id of the chosen initiative; null shows the first. */
  readonly initiative: string | null;
}

/** One plan: its initiatives ranked, its versions and direction; at the side the initiative at hand and its sources. */
export function PlanView({ year, read, initiative }: PlanViewProps) {
  const t = useText();
  const format = useFormat();
  const [shown, setShown] = useState<ShownValue | null>(null);
  const origin = usePlanRead(isFromDocument(read) ? null : read.origin);
  const find = useMemo(() => sourcesOf(read, origin), [read, origin]);
  const sources = useMemo(() => ({ find, shown, show: setShown }), [find, shown]);
  const [part, setPart] = useState<PlanPart>('initiatives');
  const [two, setTwo] = useState<TwoVersions | null>(null);
  const overview = useRegister((state) => state.overview);
  const { areaId } = read.version.plan;
  const versions = useMemo(
    () => newestFirst((overview?.years ?? []).flatMap(({ plans }) => plans.filter((one) => one.areaId === areaId))),
    [overview, areaId],
  );
  const back = useCallback(() => showPlans({ year: year.year }), [year.year]);
  const start = useCallback(() => startMeeting(read.hash), [read.hash]);
  useShortcut('Alt+ArrowLeft', back, { isDisabled: two !== null });
  const isNewest = year.plans.some((plan) => plan.newest && plan.hash === read.hash);
  useShortcut('Alt+M', start, { isDisabled: !isNewest || two !== null });
  const { plan } = read.version;
  const chosen = plan.initiatives.find(({ id }) => id === initiative) ?? plan.initiatives[0] ?? null;
  const sourced = shown && find(shown.pointer);
  if (two !== null)
    return (
      <Entered key="compare">
        <CompareView area={plan.area} versions={versions} two={two} onChange={setTwo} onBack={() => setTwo(null)} />
      </Entered>
    );
  return (
    <CarriedMarks read={read} year={year.year}>
      <SourceContext value={sources}>
        <PlanCorrections year={year} read={read} initiative={chosen?.id ?? null}>
          <SourceHint />
          <TwoPanes
            sideLabel={chosen?.title ?? plan.area}
            side={chosen && <InitiativeDetail key={chosen.id} plan={plan} initiative={chosen} />}
            dock={shown && sourced && <SourceDock value={shown} sourced={sourced} onClose={() => setShown(null)} />}
          >
            <div className="k-page">
              <div className="plans-back">
                <Button kind="quiet" icon={ArrowLeft} keys="Alt+ArrowLeft" onPress={back}>
                  {t('plans.backToYear', { year: year.year })}
                </Button>
              </div>
              <PageHeader
                title={plan.area}
                note={t('plans.planNote', { initiatives: plan.initiatives.length })}
                actions={
                  isNewest && (
                    <Button kind="primary" keys="Alt+M" onPress={start}>
                      {t('plans.startMeeting')}
                    </Button>
                  )
                }
              />
              <p className="plans-facts">
                <span>
                  <Sourced pointer="/title" what={t('plans.title')}>
                    {plan.title}
                  </Sourced>{' '}
                  <CorrectLink initiative={null} base="" pointer="/title" what={t('review.planTitle')} />
                </span>
                <span>
                  {t('plans.version')}{' '}
                  <Sourced pointer="/version" what={t('plans.version')}>
                    {plan.version || '–'}
                  </Sourced>
                </span>
                <span>
                  <Sourced pointer="/date" what={t('plans.date')}>
                    {format.date(plan.date)}
                  </Sourced>
                </span>
              </p>
              <CorrectionNote pointer="/title" isNamed />
              <ReviewMark initiative={null} />
              <VersionBanner year={year} hash={read.hash} areaId={plan.areaId} />
              <PlanTabs
                read={read}
                versions={versions}
                part={part}
                onPart={setPart}
                onCompare={setTwo}
                chosen={chosen?.id ?? null}
                onChoose={(id) => showPlans({ year: year.year, plan: read.hash, initiative: id })}
              />
            </div>
          </TwoPanes>
        </PlanCorrections>
      </SourceContext>
    </CarriedMarks>
  );
}
