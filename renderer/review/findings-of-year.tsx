import { useEffect, useRef, useState } from 'react';
import './review.css';
import type { Year } from '../../shared/bridge/shapes.ts';
import type { Found } from '../../shared/review/found.ts';
import { describeFinding } from '../../shared/document/describe-finding.ts';
import { answerTo } from '../../shared/review/queries.ts';
import { Banner } from '../ui/banner.tsx';
import { focusWhenFree } from '../ui/focus-when-free.ts';
import { announce } from '../ui/live-announcer.tsx';
import { Button } from '../ui/button.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useText } from '../ui/use-text.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { CorrectDialog } from './correct-dialog.tsx';
import { filtered, noFilter } from './filter-findings.ts';
import { FindingBody } from './finding-body.tsx';
import { FindingDetail } from './finding-detail.tsx';
import { FindingFilters } from './finding-filters.tsx';
import { SeveralFindings } from './several-findings.tsx';
import { FindingList, rowAtHand } from './finding-list.tsx';
import { FindingsBar } from './findings-bar.tsx';
import { nextOpen } from './next-open.ts';
import { NoSources } from './no-sources.tsx';
import { NothingToCorrect } from './nothing-to-correct.tsx';
import { chooseFindings, filterFindings, selectFinding, useReview, useReviewStore } from './review-store.ts';
import { RivalCorrections } from './rival-corrections.tsx';
import { tellCorrected } from './tell-corrected.ts';
import { useFindingPlan } from './use-finding-plan.ts';
import { useOpening } from './use-opening.ts';
import { useReviewUndo } from './use-review-undo.ts';

/** All findings of a year's documents: answered one by one, by keys, beside what the source says. */
export function FindingsOfYear({ year }: { readonly year: Year }) {
  const t = useText();
  const locale = usePreferences((preferences) => preferences.locale);
  const { load, log, state, selected, chosen, filter } = useReview(year.year);
  const list = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLDivElement>(null);
  const [asks, setAsks] = useState<readonly Found[] | 'correct' | null>(null);
  const all = load?.findings ?? [];
  const shown = filtered(all, filter, state);
  const found = shown.find(({ id }) => id === selected) ?? shown[0] ?? null;
  const plan = useFindingPlan(year, found);
  const stands = found && answerTo(state, found.id);
  const undo = useReviewUndo(log);
  const open = useOpening(year.year, found?.id ?? null, plan);
  const several = shown.filter(({ id }) => chosen.size > 1 && chosen.has(id));
  const isOpen = ({ id }: { readonly id: string }): boolean => answerTo(state, id).state === 'open';
  const accepting = several.length > 0 ? several.filter(isOpen) : found ? [found] : [];
  const ask = (what: 'accept' | 'correct'): void => {
    if (several.length > 0) {
      if (what === 'accept' && accepting.length > 0) setAsks(accepting);
      return;
    }
    const canAccept = stands?.state !== 'corrected' || stands.rivals.length > 0;
    if (found && what === 'accept' && canAccept) setAsks(accepting);
    if (found && what === 'correct' && stands?.state !== 'corrected') setAsks('correct');
  };
  useShortcut('A', () => ask('accept'), { within: list });
  useShortcut('R', () => ask('correct'), { within: list });
  const atHand = found?.id ?? null;
  useEffect(() => {
    // What is at hand stays so when an answer takes it out of the choice and brings it back.
    if (atHand !== null && selected === null) selectFinding(atHand);
  }, [atHand, selected]);
  const close = (): void => setAsks(null);
  /** On to the next that nobody has answered, where the list is; what was chosen may have gone from it. */
  const goOn = (answered: readonly Found[]): void => {
    const now = useReviewStore.getState().state;
    const next = nextOpen(shown, new Set(answered.map(({ id }) => id)), now);
    selectFinding(next ?? atHand);
    focusWhenFree(() => rowAtHand(list.current) ?? view.current?.querySelector<HTMLElement>('.k-banner button'));
  };

  const tellAccepted = (count: number): void => {
    const now = useReviewStore.getState().state;
    announce(t('review.accepted', { count, open: all.filter(({ id }) => answerTo(now, id).state === 'open').length }));
  };

  if (!load) return <p className="k-second">{t('common.loading')}</p>;
  if (load.sources.length === 0) return <NoSources year={year.year} />;
  if (all.length === 0)
    return <Banner tone="neutral" what={t('review.noFindings')} next={t('review.noFindingsText')} />;
  // As they were when it was asked, however the list changes under the dialog.
  const [first, ...others] = Array.isArray(asks) ? asks : [];
  return (
    <div className="review" ref={view}>
      <FindingFilters findings={all} />
      <FindingsBar
        year={year.year}
        undo={undo}
        shown={shown.length}
        count={all.length}
        open={all.filter(isOpen).length}
        openShown={shown.filter(isOpen).length}
        onAcceptShown={() => {
          const openShown = shown.filter(isOpen);
          chooseFindings(openShown.map(({ id }) => id));
          setAsks(openShown);
        }}
      />
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
            chosen={chosen}
            onOpen={open}
          />
          {several.length > 0 ? (
            <SeveralFindings
              findings={several}
              open={accepting.length}
              onAccept={() => ask('accept')}
              onOnlyOne={() => {
                selectFinding(found.id);
                focusWhenFree(() => rowAtHand(list.current));
              }}
            />
          ) : (
            <FindingDetail
              key={found.id}
              found={found}
              state={state}
              canShow={plan !== null}
              onAccept={() => ask('accept')}
              onCorrect={() => ask('correct')}
              onShow={open}
            />
          )}
        </div>
      )}
      {first && (
        <AcceptDialog
          findings={[first, ...others]}
          reason={others.length === 0 && stands?.answer?.kind === 'accepted' ? stands.answer.reason : ''}
          onClose={close}
          onAccepted={() => {
            goOn([first, ...others]);
            tellAccepted(1 + others.length);
          }}
        />
      )}
      {found && asks === 'correct' && plan && plan.fields.length > 0 && (
        <CorrectDialog
          what={plan.what}
          version={plan.hash}
          fields={plan.fields}
          finding={found.id}
          onClose={close}
          onCorrected={(version) => {
            goOn([found]);
            void tellCorrected(year.year, version);
          }}
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
