import { useEffect, useRef, useState } from 'react';
import './review.css';
import type { Year } from '../../shared/bridge/shapes.ts';
import { describeFinding } from '../../shared/document/describe-finding.ts';
import { answerTo } from '../../shared/review/queries.ts';
import { showPlans } from '../register-store.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { filtered, noFilter } from './filter-findings.ts';
import { FindingBody } from './finding-body.tsx';
import { FindingDetail } from './finding-detail.tsx';
import { FindingFilters } from './finding-filters.tsx';
import { FindingList } from './finding-list.tsx';
import { NothingToCorrect } from './nothing-to-correct.tsx';
import { filterFindings, selectFinding, useReview } from './review-store.ts';
import { RivalCorrections } from './rival-corrections.tsx';
import { saveReport } from './save-report.ts';
import { tellCorrected } from './tell-corrected.ts';
import { useFindingPlan } from './use-finding-plan.ts';
import { useReviewUndo } from './use-review-undo.ts';

/** All findings of a year's documents: answered one by one, by keys, beside what the source says. */
export function FindingsOfYear({ year }: { readonly year: Year }) {
  const t = useText();
  const format = useFormat();
  const locale = usePreferences((preferences) => preferences.locale);
  const { load, log, state, selected, filter } = useReview(year.year);
  const list = useRef<HTMLDivElement>(null);
  const [asks, setAsks] = useState<'accept' | 'correct' | null>(null);
  const all = load?.findings ?? [];
  const shown = filtered(all, filter, state);
  const found = shown.find(({ id }) => id === selected) ?? shown[0] ?? null;
  const plan = useFindingPlan(year, found);
  const stands = found && answerTo(state, found.id);
  const undo = useReviewUndo(log);
  const open = (): void => {
    if (plan) showPlans({ year: year.year, plan: plan.hash, initiative: plan.initiative });
  };
  const ask = (what: 'accept' | 'correct'): void => {
    const canAccept = stands?.state !== 'corrected' || stands.rivals.length > 0;
    if (found && (what === 'accept' ? canAccept : stands?.state !== 'corrected')) setAsks(what);
  };
  useShortcut('A', () => ask('accept'), { within: list });
  useShortcut('R', () => ask('correct'), { within: list });
  const chosen = found?.id ?? null;
  useEffect(() => {
    // What is at hand stays so when an answer takes it out of the choice and brings it back.
    if (chosen !== null && selected === null) selectFinding(chosen);
  }, [chosen, selected]);
  const close = (): void => setAsks(null);

  if (!load) return <p className="k-second">{t('common.loading')}</p>;
  if (load.sources.length === 0)
    return <Banner tone="neutral" what={t('review.noSources', { year: year.year })} next={t('review.noSourcesText')} />;
  if (all.length === 0)
    return <Banner tone="neutral" what={t('review.noFindings')} next={t('review.noFindingsText')} />;
  const isOpen = ({ id }: { readonly id: string }): boolean => answerTo(state, id).state === 'open';
  return (
    <div className="review">
      <div className="review-bar">
        <FindingFilters findings={all} />
        <span className="review-buttons">
          <Button keys="Control+Z" isDisabled={!undo.canUndo} onPress={undo.undo}>
            {t('review.undo')}
          </Button>
          <Button keys="Control+Y" isDisabled={!undo.canRedo} onPress={undo.redo}>
            {t('review.redo')}
          </Button>
          <Button onPress={() => void saveReport(year.year, 'pdf')}>{t('review.reportPdf')}</Button>
          <Button onPress={() => void saveReport(year.year, 'csv')}>{t('review.reportCsv')}</Button>
        </span>
      </div>
      <p className="k-second" role="status">
        {t('review.counts', {
          shown: format.count(shown.length),
          count: all.length,
          open: all.filter(isOpen).length,
        })}
        {'. '}
        {t('review.listHint')}
      </p>
      <RivalCorrections year={year} state={state} />
      {state.aside.length > 0 && <Banner tone="careful" what={t('review.aside', { count: state.aside.length })} />}
      {!found && (
        <Banner
          tone="neutral"
          what={t('review.noneMatch')}
          actions={<Button onPress={() => filterFindings(noFilter)}>{t('review.clearFilters')}</Button>}
        />
      )}
      {found && (
        <div className="review-sides">
          <FindingList
            listRef={list}
            findings={shown}
            state={state}
            selected={found.id}
            onSelect={selectFinding}
            onOpen={open}
          />
          <FindingDetail
            key={found.id}
            found={found}
            state={state}
            canShow={plan !== null}
            onAccept={() => ask('accept')}
            onCorrect={() => ask('correct')}
            onShow={open}
          />
        </div>
      )}
      {found && asks === 'accept' && (
        <AcceptDialog
          found={found}
          reason={stands?.answer?.kind === 'accepted' ? stands.answer.reason : ''}
          onClose={close}
        />
      )}
      {found && asks === 'correct' && plan && plan.fields.length > 0 && (
        <CorrectDialog
          what={plan.what}
          version={plan.hash}
          fields={plan.fields}
          finding={found.id}
          onClose={close}
          onCorrected={(version) => void tellCorrected(year.year, version)}
        >
          <p>
            <strong>{describeFinding(locale, found.finding.code, found.finding.params)}</strong>
          </p>
          <FindingBody from={{ sha256: found.source }} finding={found.finding} />
        </CorrectDialog>
      )}
      {found && asks === 'correct' && !(plan && plan.fields.length > 0) && <NothingToCorrect onClose={close} />}
    </div>
  );
}
