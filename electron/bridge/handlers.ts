import type { BrowserWindow } from 'electron';
import { contract, type Method } from '../../shared/bridge/contract.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import type { Preview } from '../../shared/bridge/shapes.ts';
import { compareContract } from '../../shared/bridge/compare-contract.ts';
import { noticeContract } from '../../shared/bridge/notice-contract.ts';
import { prepareContract } from '../../shared/bridge/prepare-contract.ts';
import { joiningContract } from '../../shared/bridge/joining-contract.ts';
import { fundingContract } from '../../shared/bridge/funding-contract.ts';
import { reviewContract } from '../../shared/bridge/review-contract.ts';
import { debateContract } from '../../shared/bridge/debate-contract.ts';
import { projectorContract } from '../../shared/bridge/projector-contract.ts';
import { searchContract } from '../../shared/bridge/search-contract.ts';
import { scoresContract } from '../../shared/bridge/scores-contract.ts';
import { sheetsContract } from '../../shared/bridge/sheets-contract.ts';
import { yearsContract } from '../../shared/bridge/years-contract.ts';
import { translator } from '../../shared/language/translator.ts';
import type { AppFacts } from '../app-facts.ts';
import { appInfo, localeOf, setPreferences } from '../app-facts.ts';
import type { Machine } from '../machine.ts';
import { EarlierMeetings } from '../meeting/earlier-meetings.ts';
import type { Joins } from '../meeting/joins.ts';
import type { Joined, MeetingSessions } from '../meeting/sessions.ts';
import { fileNameOf, minutesOf, minutesPdf } from '../minutes.ts';
import { overviewOf } from '../register/overview.ts';
import { readPassage, readPlan } from '../register/read-plan.ts';
import type { Imports } from '../readers/imports.ts';
import type { StartIsolate } from '../readers/isolate.ts';
import { chooseFiles, saveFile } from './dialogs.ts';
import type { FileTokens } from './file-tokens.ts';
import { lazily } from './lazily.ts';
import type { TellWindow } from './serve-ipc.ts';

/** What the handlers work with. */
export type Served = {
  readonly machine: Machine;
  readonly sessions: MeetingSessions;
  readonly joins: Joins;
  /** Tells the window what a meeting got from elsewhere. */
  readonly grown: (joined: Joined) => void;
  readonly imports: Imports;
  /** Starts a process to open hostile files in. */
  readonly isolate: StartIsolate;
  readonly files: FileTokens;
  readonly tell: TellWindow;
  readonly window: () => BrowserWindow;
  readonly facts: AppFacts;
  /** The path of the sample year that is shipped. */
  readonly sample: string;
};

type PackageMethod = Extract<Method, `package.${string}` | `signer.${string}`>;
const packageMethods = Object.keys(contract).filter((method): method is PackageMethod =>
  /^(package|signer)\./.test(method),
);
const joiningMethods = Object.keys(joiningContract) as (keyof typeof joiningContract)[];
const compareMethods = Object.keys(compareContract) as (keyof typeof compareContract)[];
const debateMethods = Object.keys(debateContract) as (keyof typeof debateContract)[];
const projectorMethods = Object.keys(projectorContract) as (keyof typeof projectorContract)[];
const searchMethods = Object.keys(searchContract) as (keyof typeof searchContract)[];
const scoresMethods = Object.keys(scoresContract) as (keyof typeof scoresContract)[];
const sheetsMethods = Object.keys(sheetsContract) as (keyof typeof sheetsContract)[];
const prepareMethods = Object.keys(prepareContract) as (keyof typeof prepareContract)[];
const fundingMethods = Object.keys(fundingContract) as (keyof typeof fundingContract)[];
const reviewMethods = Object.keys(reviewContract) as (keyof typeof reviewContract)[];
const noticeMethods = Object.keys(noticeContract) as (keyof typeof noticeContract)[];
const yearsMethods = Object.keys(yearsContract) as (keyof typeof yearsContract)[];

/** The machine's answers to everything in the contract. */
export function handlersOf(served: Served): Handlers {
  const { machine, sessions, joins, imports, files, tell, window, facts, sample } = served;
  const { rooms, now } = machine;
  const earlier = new EarlierMeetings(machine);
  const text = () => translator(localeOf(machine));
  const changed = <T>(result: Result<T>): Result<T> => {
    if (result.ok) tell('register.changed', {});
    return result;
  };
  const preview = (job: string, path: string): Promise<Result<Preview>> =>
    imports.preview(job, path, (phase, fraction) => tell('import.progress', { job, phase, fraction }));

  return {
    'app.info': () => done(appInfo(machine, facts)),
    'app.setPreferences': (preferences) => done(setPreferences(machine, facts, preferences)),
    'register.overview': () => done(overviewOf(rooms)),

    'document.choose': async ({ what }) => {
      const t = text();
      const kinds = {
        plans: { name: t('common.plansFilter'), extensions: ['txt', 'pdf', 'docx', 'odt', 'xlsx', 'csv', 'json'] },
        package: { name: t('common.packageFilter'), extensions: ['asice'] },
      };
      const filters = [kinds[what], { name: t('common.allFiles'), extensions: ['*'] }];
      const paths = await chooseFiles(window(), filters, what === 'plans');
      return done({ files: paths.map((path) => files.give(path)) });
    },
    'document.import': async ({ job, file }) => {
      const path = files.pathOf(file);
      return path === null ? failed('documentGone', { name: '' }) : preview(job, path);
    },
    'document.importSample': ({ job }) => preview(job, sample),
    'document.cancel': ({ job }) => {
      imports.cancel(job);
      return done({});
    },
    'document.accept': ({ job, plans, parts, removals }) => changed(imports.accept(job, plans, parts, removals)),
    'document.passage': ({ job, at }) => imports.passage(job, at),

    'plan.read': ({ hash }) => readPlan(rooms, hash),
    'source.passage': ({ sha256, at }) => readPassage(rooms, sha256, at),

    'meeting.open': (opening) => changed(sessions.open(opening)),
    'meeting.load': ({ meeting }) => sessions.load(meeting),
    'meeting.perform': ({ meeting, command }) => {
      const performed = sessions.perform(meeting, command);
      if (!performed.ok) return performed;
      if (command.type === 'close') tell('register.changed', {});
      joins.wrote(meeting);
      return done({ operations: performed.value.map((one) => ({ ...one, parents: [...one.parents] })) });
    },

    'minutes.export': async ({ meeting }) => {
      const log = sessions.log(meeting);
      const minutes = log && minutesOf(meeting, log);
      if (!log || !minutes) return failed('meetingUnknown');
      const pdf = await minutesPdf(meeting, log, now());
      if (!pdf.ok) return pdf;
      const filter = { name: 'PDF', extensions: ['pdf'] };
      const saved = await saveFile(window(), fileNameOf('protokoll', minutes, 'pdf'), filter, pdf.value.bytes);
      return saved.ok ? done({ name: saved.value, replaced: [...pdf.value.replaced] }) : saved;
    },
    'minutes.preview': async ({ meeting }) => {
      const log = sessions.log(meeting);
      if (!log) return failed('meetingUnknown');
      const pdf = await minutesPdf(meeting, log, now());
      return pdf.ok ? done({ pdf: Buffer.from(pdf.value.bytes).toString('base64') }) : pdf;
    },
    ...lazily(debateMethods, async () => (await import('./debate-handlers.ts')).debateHandlers(served)),
    ...lazily(projectorMethods, async () => (await import('./projector-handlers.ts')).projectorHandlers(served)),
    ...lazily(searchMethods, async () => (await import('./search-handlers.ts')).searchHandlers(served)),
    ...lazily(scoresMethods, async () => (await import('./scores-handlers.ts')).scoresHandlers(served)),
    ...lazily(sheetsMethods, async () => (await import('./sheets-handlers.ts')).sheetsHandlers(imports)),
    ...lazily(packageMethods, async () => (await import('./package-handlers.ts')).packageHandlers(served, changed)),
    ...lazily(joiningMethods, async () => (await import('./joining-handlers.ts')).joiningHandlers(served, changed)),
    ...lazily(compareMethods, async () => (await import('./compare-handlers.ts')).compareHandlers(served)),
    ...lazily(prepareMethods, async () =>
      (await import('./prepare-handlers.ts')).prepareHandlers(served, earlier, changed),
    ),
    ...lazily(fundingMethods, async () => (await import('./funding-handlers.ts')).fundingHandlers(served)),
    ...lazily(reviewMethods, async () => (await import('./review-handlers.ts')).reviewHandlers(served)),
    ...lazily(noticeMethods, async () => (await import('./notice-handlers.ts')).noticeHandlers(served, earlier)),
    ...lazily(yearsMethods, async () => (await import('./years-handlers.ts')).yearsHandlers(served, changed)),
  };
}
