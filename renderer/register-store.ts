import { create } from 'zustand';
import type { Input, Method, Output } from '../shared/bridge/contract.ts';
import { describeProblem } from '../shared/bridge/describe-problem.ts';
import type { Problem } from '../shared/bridge/problem.ts';
import type { AppInfo, Overview, Year } from '../shared/bridge/shapes.ts';
import { translator } from '../shared/language/translator.ts';
import { call } from './bridge.ts';
import { notify } from './shell/notice-store.ts';
import type { Place } from './shell/places.ts';
import { setLocale, setTheme, usePreferences } from './ui/preferences.ts';

/** What is looked at in *Planer*; each null says that nothing on that level is chosen. */
export interface Selection {
  /** The planning year; null is the newest. */
  readonly year: number | null;
  /** A plan version's hash. */
  readonly plan: string | null;
  /** An initiative's id. */
  readonly initiative: string | null;
}

/** A file that a person dropped, opened or named at start: its token for the machine, its name for people. */
export interface OpenedFile {
  readonly token: string;
  readonly name: string;
}

/** What all places share. It holds no truth: the register does, and `overview` is its latest answer. */
export interface RegisterState {
  /** null until the machine has answered. */
  readonly info: AppInfo | null;
  /** What is in the register; asked anew at each `register.changed`. */
  readonly overview: Overview | null;
  /** Where the person is. */
  readonly place: Place;
  readonly selection: Selection;
  /** The meeting that *Möte* and *Protokoll* show; null shows their list. */
  readonly meeting: string | null;
  /** The plan version that *Möte* is to prepare a new meeting about; null otherwise. */
  readonly meetingPlan: string | null;
  /** The prepared meeting that *Möte* is to show; null where it shows its list, a meeting, or prepares one about a plan. */
  readonly preparation: string | null;
  /** The package that *Paket* shows; null shows its list. */
  readonly package: string | null;
  /** A package that came from outside and that *Paket* has not yet taken: see `takeArrivedPackage`. */
  readonly arrived: OpenedFile | null;
  /** Whether what was last done is on disk; `savedAt` is that instant in UTC, null before anything was saved. */
  readonly saving: 'saved' | 'saving' | 'failed';
  readonly savedAt: string | null;
  /** What the title bar says of the meeting at hand: whose it is, `Prioriteringsforum · Ekonomi`, and which §. */
  readonly heading: { readonly forum: string; readonly section: number | null } | null;
}

const nothing: Selection = { year: null, plan: null, initiative: null };

/** Read by selectors, `useRegister((state) => state.overview)`; changed by the functions below and by nothing else. */
export const useRegister = create<RegisterState>()(() => ({
  info: null,
  overview: null,
  place: 'plans',
  selection: nothing,
  meeting: null,
  meetingPlan: null,
  preparation: null,
  package: null,
  arrived: null,
  saving: 'saved',
  savedAt: null,
  heading: null,
}));

const set = useRegister.setState;

/** Asks the machine; what goes wrong is shown above the view and gives null. To handle problems yourself: `call`. */
export async function attempt<M extends Method>(method: M, input: Input<M>): Promise<Output<M> | null> {
  const result = await call(method, input);
  if (result.ok) return result.value;
  showProblem(result.problem);
  return null;
}

/** Shows above the view what went wrong and what to do next. */
export function showProblem(problem: Problem): void {
  notify({ tone: 'stop', ...describeProblem(translator(usePreferences.getState().locale), problem) });
}

/** Asks anew what is in the register; done at start and at each `register.changed`. */
export async function refreshOverview(): Promise<void> {
  const overview = await attempt('register.overview', {});
  if (overview) set({ overview });
}

/** Keeps what the machine says of itself, as `app.info` and `app.setPreferences` answer, and shows Klubba that way. */
export function setInfo(info: AppInfo): void {
  set({ info });
  setLocale(info.locale);
  setTheme(info.theme);
}

/** The year that is looked at: the chosen one while it is there, else the newest; null in an empty register. */
export function currentYear({ overview, selection }: Pick<RegisterState, 'overview' | 'selection'>): Year | null {
  const years = overview?.years ?? [];
  const newest = years.reduce<Year | null>((best, year) => (best && best.year > year.year ? best : year), null);
  return years.find(({ year }) => year === selection.year) ?? newest;
}

/** Goes to a place, as it was left. */
export function goTo(place: Place): void {
  set({ place });
}

/** Goes to *Planer* and shows a year, a plan version, an initiative; what is not named is not chosen. */
export function showPlans(selection: Partial<Selection> = {}): void {
  set({ place: 'plans', selection: { ...nothing, ...selection } });
}

/** Goes to *Möte* to prepare a meeting about a plan version. */
export function startMeeting(plan: string): void {
  set({ place: 'meeting', meeting: null, meetingPlan: plan, preparation: null });
}

/** Goes to *Möte* and shows a prepared meeting; of an id that is new, one begins. */
export function prepareMeeting(preparation: string): void {
  set({ place: 'meeting', meeting: null, meetingPlan: null, preparation });
}

/** Goes to *Möte* and shows that meeting, or the list. */
export function showMeeting(meeting: string | null): void {
  set({ place: 'meeting', meeting, meetingPlan: null, preparation: null });
}

/** Goes to *Protokoll* and shows that meeting's minutes, or the list. */
export function showMinutes(meeting: string | null): void {
  set({ place: 'minutes', meeting });
}

/** Goes to *Paket* and shows that package, or the list. */
export function showPackage(id: string | null): void {
  set({ place: 'packages', package: id });
}

/** Goes to *Paket* with a package that came from outside. */
export function receivePackage(arrived: OpenedFile): void {
  set({ place: 'packages', package: null, arrived });
}

/** Gives the package that has arrived to whoever takes it in, once; null where there is none. */
export function takeArrivedPackage(): OpenedFile | null {
  const { arrived } = useRegister.getState();
  if (arrived) set({ arrived: null });
  return arrived;
}

/** What the title bar says of the meeting; null when none is at hand. */
export function setHeading(heading: RegisterState['heading']): void {
  set({ heading });
}

/** Tells the title bar how it went with what was last done; `at` is the instant, in UTC, when it was on disk. */
export function setSaving(saving: RegisterState['saving'], at?: string): void {
  set(at === undefined ? { saving } : { saving, savedAt: at });
}
