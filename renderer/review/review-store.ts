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
  /** Where several are chosen, their ids; else none. */
  readonly chosen: ReadonlySet<string>;
  /** Where a row of several began: Shift goes from there. */
  readonly anchor: string | null;
  readonly filter: Filter;
}

const none: ReadonlySet<string> = new Set();

export const useReviewStore = create<ReviewView>()(() => ({
  load: null,
  log: null,
  state: unreviewed,
  selected: null,
  chosen: none,
  anchor: null,
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
  set({
    load,
    log,
    state: log.state,
    ...(isSame ? {} : { selected: null, chosen: none, anchor: null, filter: noFilter }),
  });
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

/** Chooses a finding in the list, and no other. */
export function selectFinding(id: string | null): void {
  set({ selected: id, chosen: none, anchor: id });
}

/** Goes to a finding while those that are chosen stay so. */
export function moveToFinding(id: string): void {
  set(({ selected, chosen }) => ({
    selected: id,
    anchor: id,
    chosen: chosen.size > 0 || selected === null ? chosen : new Set([selected]),
  }));
}

/** Chooses all from where one began up to a finding, in the order that they are shown. */
export function chooseUpTo(id: string, shown: readonly string[]): void {
  const anchor = get().anchor ?? get().selected ?? id;
  const [from, to] = [shown.indexOf(anchor), shown.indexOf(id)].sort((one, other) => one - other);
  const row = shown.slice(Math.max(0, from ?? 0), (to ?? 0) + 1);
  set({ selected: id, anchor, chosen: row.length > 1 ? new Set(row) : none });
}

/** Adds one to those that are chosen, or takes it away; the last that is left is at hand. */
export function toggleFinding(id: string): void {
  const { selected, chosen } = get();
  const now = new Set(chosen.size > 0 || selected === null ? chosen : [selected]);
  if (!now.delete(id)) now.add(id);
  if (now.size === 0) return;
  const [only] = now;
  set(
    now.size === 1 && only !== undefined
      ? { selected: only, chosen: none, anchor: only }
      : { selected: id, chosen: now, anchor: id },
  );
}

/** Chooses several at once. */
export function chooseFindings(ids: readonly string[]): void {
  const { selected } = get();
  set({ chosen: new Set(ids), selected: selected !== null && ids.includes(selected) ? selected : (ids[0] ?? null) });
}

/** Shows some of the findings. */
export function filterFindings(filter: Partial<Filter>): void {
  set({ filter: { ...get().filter, ...filter }, chosen: none, anchor: null });
}
