import { create } from 'zustand';
import type { ImportComparison } from '../../shared/bridge/compare-contract.ts';
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
import { fetchFromFile, isMeetingFile } from '../meeting/joining/fetch-from-file.ts';
import { dismissNotice, notify, useNotices, type Notice } from '../shell/notice-store.ts';
import { announce } from '../ui/live-announcer.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { canTake, firstChoice, requestOf, type ImportChoice } from './import-choice.ts';
import { keepChoice, leaveSeveral, markTaken, readSeveral, replaceRead } from './several-store.ts';

/** An import on its way into the register, in *Planer*. */
export type ImportState =
  | { readonly step: 'none' }
  | { readonly step: 'reading'; readonly job: string; readonly name: string; readonly progress: Progress | null }
  | {
      readonly step: 'preview';
      readonly preview: Preview;
      readonly comparison: ImportComparison;
      readonly choice: ImportChoice;
      readonly isAccepting: boolean;
      /** True where it is one of several that were opened together: then leaving it goes back to them. */
      readonly isOneOfSeveral: boolean;
    };

type Progress = Omit<EventOf<'import.progress'>, 'job'>;

/** Read by selectors; changed by the functions below. */
export const useImport = create<{ readonly now: ImportState }>()(() => ({ now: { step: 'none' } }));

const now = () => useImport.getState().now;
const set = (state: ImportState) => useImport.setState({ now: state });
const say = <T>(text: (t: Translate) => T) => text(translator(usePreferences.getState().locale));

/** Lets the person choose documents, and reads them. */
export async function choosePlans(): Promise<void> {
  const chosen = await attempt('document.choose', { what: 'plans' });
  if (chosen) await openFiles(chosen.files);
}

/** Takes care of files from outside: one as `openFile`, several one after the other, to be looked over together. */
export async function openFiles(files: readonly OpenedFile[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  if (files.length === 1) return openFile(file);
  leaveImport();
  forgetLast();
  goTo('plans');
  await readSeveral(files);
}

/** Takes care of a file from outside: a decision package goes to *Paket*, a meeting to *Möte*, all else is read as plans. */
export async function openFile(file: OpenedFile): Promise<void> {
  if (isPackage(file.name)) return receivePackage(file);
  if (isMeetingFile(file.name)) return fetchFromFile(file.token);
  const problem = await read(file.name, (job) => call('document.import', { job, file: file.token }));
  if (!problem) return;
  // Either side may know the file by its token alone: the window at start, the machine when the token has lapsed.
  const name = String(problem.params['name'] || file.name);
  if (isMeetingFile(name)) await fetchFromFile(file.token);
  else if (problem.code === 'documentKindUnknown' && isPackage(name)) receivePackage({ token: file.token, name });
  else tellProblem({ ...problem, params: { ...problem.params, name } });
}

/** Reads the sample year. */
export async function openSample(): Promise<void> {
  const name = say((t) => t('plans.sampleName'));
  const problem = await read(name, (job) => call('document.importSample', { job }));
  if (problem) tellProblem(problem);
}

/** What was said of the last document: it stands until the next one is opened, or *Planer* is left. */
let lastSaid: string | null = null;

function tell(notice: Notice): void {
  lastSaid = notice.what;
  notify(notice);
}

/** Takes away what was said of the last document. */
export function forgetLast(): void {
  for (const { id, what } of useNotices.getState().shown) if (what === lastSaid) dismissNotice(id);
}

function tellProblem(problem: Problem): void {
  tell({ tone: 'stop', ...say((t) => describeProblem(t, problem)) });
}

/** Reads and shows what was found; what went wrong comes back, unless somebody wanted it so. */
async function read(name: string, ask: (job: string) => Promise<Result<Preview>>): Promise<Problem | null> {
  leaveImport();
  leaveSeveral();
  forgetLast();
  const job = crypto.randomUUID();
  goTo('plans');
  set({ step: 'reading', job, name, progress: null });
  const result = await ask(job);
  // Something else may have been opened, or this one cancelled, while it was read.
  if (!isReading(job)) return null;
  if (!result.ok) {
    set({ step: 'none' });
    return result.problem;
  }
  const compared = await call('compare.import', { job });
  if (!isReading(job)) return null;
  set({ step: 'none' });
  if (!compared.ok) return compared.problem;
  lookOver(result.value, compared.value, firstChoice(compared.value), false);
  return null;
}

/** Shows what was read from a document, to be looked over before it is taken in. */
export function lookOver(
  preview: Preview,
  comparison: ImportComparison,
  choice: ImportChoice,
  isOneOfSeveral: boolean,
): void {
  set({ step: 'preview', preview, comparison, choice, isAccepting: false, isOneOfSeveral });
}

/** Shows the same document read anew: how it stands is asked again, and the choice starts over. */
export async function lookOverAgain(preview: Preview): Promise<void> {
  const state = now();
  if (state.step !== 'preview' || state.preview.job !== preview.job) return;
  const comparison = await attempt('compare.import', { job: preview.job });
  if (!comparison) return;
  const choice = firstChoice(comparison);
  if (state.isOneOfSeveral) replaceRead(preview, comparison, choice);
  if (isLookedOver(preview.job)) lookOver(preview, comparison, choice, state.isOneOfSeveral);
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
  // One of several waits with the others, with what was chosen of it.
  if (state.step === 'preview' && state.isOneOfSeveral) return keepChoice(state.preview.job, state.choice);
  void call('document.cancel', { job: state.step === 'reading' ? state.job : state.preview.job });
}

/** Chooses anew what is to be taken in of the preview. */
export function choose(next: (choice: ImportChoice) => ImportChoice): void {
  const state = now();
  if (state.step === 'preview') set({ ...state, choice: next(state.choice) });
}

/** Takes what is chosen into the register, and the tables with it, and shows the year. */
export async function acceptImport(): Promise<void> {
  const state = now();
  if (state.step !== 'preview' || state.isAccepting || !canTake(state)) return;
  set({ ...state, isAccepting: true });
  const { job } = state.preview;
  const accepted = await attempt('document.accept', { job, ...requestOf(state.choice, state.comparison) });
  if (!accepted) return set({ ...state, isAccepting: false });
  setSaving('saved', new Date().toISOString());
  await refreshOverview();
  set({ step: 'none' });
  const count = accepted.plans.length;
  tell({ tone: 'good', what: say((t) => (count > 0 ? t('plans.accepted', { count }) : t('compare.tablesTaken'))) });
  if (state.isOneOfSeveral) markTaken(job);
  else showPlans({ year: accepted.year });
}

function isLookedOver(job: string): boolean {
  const state = now();
  return state.step === 'preview' && state.preview.job === job;
}

function isReading(job: string): boolean {
  const state = now();
  return state.step === 'reading' && state.job === job;
}
