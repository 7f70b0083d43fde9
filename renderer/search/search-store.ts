import { create } from 'zustand';
import type { Hit, SearchAnswer, SearchedKind } from '../../shared/bridge/search-contract.ts';
import type { Problem } from '../../shared/bridge/problem.ts';
import { call } from '../bridge.ts';

/** What is looked through; null is all. */
export interface Filters {
  readonly year: number | null;
  readonly areaId: string | null;
  readonly what: SearchedKind | null;
}

export interface SearchState extends Filters {
  readonly isOpen: boolean;
  readonly query: string;
  /** The answer to the last question that was answered; null before the first, and where the field is empty. */
  readonly answer: SearchAnswer | null;
  /** What the answer is to: the hits are marked by it. */
  readonly answered: string;
  readonly problem: Problem | null;
  /** The hit that Enter opens. */
  readonly active: number;
  readonly limit: number;
}

/** So many at first, and so many more each time. */
const step = 50;
/** The contract's own bound. */
const most = 1000;
export const noFilters: Filters = { year: null, areaId: null, what: null };

/** Read by selectors; changed by the functions below. It outlives the dialog: `/` comes back to where one was. */
export const useSearch = create<SearchState>()(() => ({
  ...noFilters,
  isOpen: false,
  query: '',
  answer: null,
  answered: '',
  problem: null,
  active: 0,
  limit: step,
}));
const { setState: set, getState: get } = useSearch;

/** Where focus was when the search was opened: what is opened over the view gives it back there. */
let openedFrom: Element | null = null;

/** Opens the search as it was left; what has happened since is found too. */
export function openSearch(): void {
  if (get().isOpen) return;
  const here = document.activeElement;
  if (here !== document.body && !here?.closest('.k-modal')) openedFrom = here;
  set({ isOpen: true });
  void ask();
}

export function closeSearch(): void {
  set({ isOpen: false });
}

/** Gives focus back to where the search was opened, once the dialog that had it has gone. */
export function giveBackFocus(): void {
  setTimeout(() => {
    if (document.activeElement === document.body && openedFrom instanceof HTMLElement) openedFrom.focus();
  }, 100);
}

/** A new question: the list begins from the top. */
export function setQuery(query: string): void {
  set({ query, active: 0, limit: step });
  void ask();
}

export function setFilters(filters: Partial<Filters>): void {
  set({ ...filters, active: 0, limit: step });
  void ask();
}

/** True where something is left out. */
export function isFiltered({ year, areaId, what }: Filters): boolean {
  return year !== null || areaId !== null || what !== null;
}

export function showMore(): void {
  set(({ limit }) => ({ limit: Math.min(limit + step, most) }));
  void ask();
}

/** Makes a hit the one that Enter opens; past the last shown there are more. */
export function activate(place: number): void {
  const { answer, limit } = get();
  const hits = answer?.hits ?? [];
  if (hits.length === 0) return;
  set({ active: Math.max(0, Math.min(place, hits.length - 1)) });
  if (place >= hits.length && answer && answer.count > hits.length && limit < most) showMore();
}

export function activeHit({ answer, active }: SearchState): Hit | null {
  return answer?.hits[active] ?? null;
}

let asked = 0;

/** Asks the machine; only the answer to the newest question is shown. */
export async function ask(): Promise<void> {
  const question = ++asked;
  const { query, year, areaId, what, limit } = get();
  if (query.trim() === '') return set({ answer: null, answered: '', problem: null });
  const result = await call('search.find', { query, isTyping: true, year, areaId, what, limit });
  if (question !== asked) return;
  if (result.ok) set({ answer: result.value, answered: query, problem: null });
  else set({ problem: result.problem });
}

/** Makes the index anew, and asks again. */
export async function rebuild(): Promise<void> {
  const result = await call('search.rebuild', {});
  if (result.ok) await ask();
  else set({ problem: result.problem });
}
