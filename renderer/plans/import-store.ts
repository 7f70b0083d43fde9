import { create } from 'zustand';
import type { EventOf } from '../../shared/bridge/contract.ts';
import { describeProblem } from '../../shared/bridge/describe-problem.ts';
import type { Problem, Result } from '../../shared/bridge/problem.ts';
import type { Preview } from '../../shared/bridge/shapes.ts';
import { translator, type Translate } from '../../shared/language/translator.ts';
import { call } from '../bridge.ts';
import {
  attempt,
  goTo,
  receivePackage,
  refreshOverview,
  setSaving,
  showPlans,
  type OpenedFile,
} from '../register-store.ts';
import { dismissNotice, notify, useNotices, type Notice } from '../shell/notice-store.ts';
import { announce } from '../ui/live-announcer.tsx';
import { usePreferences } from '../ui/preferences.ts';

/** An import on its way into the register, in *Planer*. */
export type ImportState =
  | { readonly step: 'none' }
  | { readonly step: 'reading'; readonly job: string; readonly name: string; readonly progress: Progress | null }
  | {
      readonly step: 'preview';
      readonly preview: Preview;
      /** The plans to take in, by their index in the result. */
      readonly chosen: ReadonlySet<number>;
      readonly isAccepting: boolean;
    };

type Progress = Omit<EventOf<'import.progress'>, 'job'>;

/** Read by selectors; changed by the functions below. */
export const useImport = create<{ readonly now: ImportState }>()(() => ({ now: { step: 'none' } }));

const now = () => useImport.getState().now;
const set = (state: ImportState) => useImport.setState({ now: state });
const say = <T>(text: (t: Translate) => T) => text(translator(usePreferences.getState().locale));

/** Lets the person choose a document, and reads it. */
export async function choosePlans(): Promise<void> {
  const chosen = await attempt('document.choose', { what: 'plans' });
  if (chosen?.file) await openFile(chosen.file);
}

/** Takes care of a file from outside: a decision package goes to *Paket*, all else is read as plans. */
export async function openFile(file: OpenedFile): Promise<void> {
  if (isPackage(file.name)) return receivePackage(file);
  const problem = await read(file.name, (job) => call('document.import', { job, file: file.token }));
  if (!problem) return;
  // Either side may know the file by its token alone: the window at start, the machine when the token has lapsed.
  const name = String(problem.params['name'] || file.name);
  if (problem.code === 'documentKindUnknown' && isPackage(name)) receivePackage({ token: file.token, name });
  else tellProblem({ ...problem, params: { ...problem.params, name } });
}

/** Reads the sample year. */
export async function openSample(): Promise<void> {
  const name = say((t) => t('plans.sampleName'));
  const problem = await read(name, (job) => call('document.importSample', { job }));
  if (problem) tellProblem(problem);
}

/** What was said of the last document: it stands until the next one is opened. */
let lastSaid: string | null = null;

function tell(notice: Notice): void {
  lastSaid = notice.what;
  notify(notice);
}

function forgetLast(): void {
  for (const { id, what } of useNotices.getState().shown) if (what === lastSaid) dismissNotice(id);
}

function tellProblem(problem: Problem): void {
  tell({ tone: 'stop', ...say((t) => describeProblem(t, problem)) });
}

/** Reads and shows what was found; what went wrong comes back, unless somebody wanted it so. */
async function read(name: string, ask: (job: string) => Promise<Result<Preview>>): Promise<Problem | null> {
  leaveImport();
  forgetLast();
  const job = crypto.randomUUID();
  goTo('plans');
  set({ step: 'reading', job, name, progress: null });
  const result = await ask(job);
  // Something else may have been opened, or this one cancelled, while it was read.
  if (!isReading(job)) return null;
  set({ step: 'none' });
  if (!result.ok) return result.problem;
  const preview = result.value;
  set({ step: 'preview', preview, chosen: new Set(preview.result.plans.keys()), isAccepting: false });
  return null;
}

function isPackage(name: string): boolean {
  return /\.asice$/i.test(name);
}

/** Follows the machine's `import.progress`. */
export function showProgress({ job, ...progress }: EventOf<'import.progress'>): void {
  const state = now();
  if (state.step === 'reading' && state.job === job) set({ ...state, progress });
}

/** Leaves what is being read or looked over; nothing of it stays. Says so where it was still being read. */
export function cancelImport(): void {
  if (now().step === 'reading') announce(say((t) => t('plans.readingCancelled')));
  leaveImport();
}

function leaveImport(): void {
  const state = now();
  if (state.step === 'none') return;
  set({ step: 'none' });
  void call('document.cancel', { job: state.step === 'reading' ? state.job : state.preview.job });
}

/** Chooses or leaves out one plan of the preview. */
export function choosePlan(plan: number, isChosen: boolean): void {
  const state = now();
  if (state.step !== 'preview') return;
  const chosen = new Set(state.chosen);
  if (isChosen) chosen.add(plan);
  else chosen.delete(plan);
  set({ ...state, chosen });
}

/** Takes the chosen plans into the register and shows their year. */
export async function acceptImport(): Promise<void> {
  const state = now();
  if (state.step !== 'preview' || state.isAccepting || state.chosen.size === 0) return;
  set({ ...state, isAccepting: true });
  const plans = [...state.chosen].sort((one, other) => one - other);
  const accepted = await attempt('document.accept', { job: state.preview.job, plans });
  if (!accepted) return set({ ...state, isAccepting: false });
  setSaving('saved', new Date().toISOString());
  await refreshOverview();
  set({ step: 'none' });
  showPlans({ year: accepted.year });
  tell({ tone: 'good', what: say((t) => t('plans.accepted', { count: accepted.plans.length })) });
}

function isReading(job: string): boolean {
  const state = now();
  return state.step === 'reading' && state.job === job;
}
