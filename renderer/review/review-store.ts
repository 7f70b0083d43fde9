import { useEffect } from 'react';
import { create } from 'zustand';
import type { ReviewLoad } from '../../shared/bridge/review-contract.ts';
import type { Operation } from '../../shared/log/operation.ts';
import type { Command } from '../../shared/review/commands.ts';
import { ReviewLog } from '../../shared/review/review-log.ts';
import { unreviewed, type ReviewState } from '../../shared/review/state.ts';
import { call } from '../bridge.ts';
import { attempt, setSaving, showProblem, useRegister } from '../register-store.ts';
import { noFilter, type Filter } from './filter-findings.ts';

/** A year's review as the machine handed it over, its log read here; and where one is in its list. */
export interface ReviewView {
  readonly load: ReviewLoad | null;
  readonly log: ReviewLog | null;
  readonly state: ReviewState;
  /** The id of the finding at hand. */
  readonly selected: string | null;
  readonly filter: Filter;
}

export const useReviewStore = create<ReviewView>()(() => ({
  load: null,
  log: null,
  state: unreviewed,
  selected: null,
  filter: noFilter,
}));

const { setState: set, getState: get } = useReviewStore;

/** The review of a year; its load is null until the machine has answered. Asked anew when the register has changed. */
export function useReview(year: number): ReviewView {
  const view = useReviewStore();
  const overview = useRegister((state) => state.overview);
  useEffect(() => {
    if (overview) void loadReview(year);
  }, [year, overview]);
  return view.load?.year === year ? view : { ...view, load: null, log: null, state: unreviewed };
}

async function loadReview(year: number): Promise<void> {
  const load = await attempt('review.load', { year });
  if (!load) return;
  const log = new ReviewLog(load.device, load.operations);
  const isSame = get().load?.year === year;
  set({ load, log, state: log.state, ...(isSame ? {} : { selected: null, filter: noFilter }) });
}

/**
 * Asks for something to happen, and shows it when it is on disk. Its operations, none where nothing changed; null where it
 * was refused, which has been said.
 */
export async function performReview(command: Command): Promise<readonly Operation[] | null> {
  const { load, log } = get();
  if (!load || !log) return null;
  setSaving('saving');
  const answer = await call('review.perform', { year: load.year, command });
  if (!answer.ok) {
    // A refusal changes nothing, so all that was there is saved still.
    setSaving(answer.problem.code === 'reviewRefused' ? 'saved' : 'failed');
    showProblem(answer.problem);
    return null;
  }
  const { operations } = answer.value;
  setSaving('saved', operations.at(-1)?.at ?? new Date().toISOString());
  const now = get();
  if (now.load?.year === load.year && now.log) {
    const grown = now.log.with(operations);
    set({ log: grown, state: grown.state });
  }
  return operations;
}

/** Chooses a finding in the list. */
export function selectFinding(id: string | null): void {
  set({ selected: id });
}

/** Shows some of the findings. */
export function filterFindings(filter: Partial<Filter>): void {
  set({ filter: { ...get().filter, ...filter } });
}
