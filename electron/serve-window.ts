import { app, BrowserWindow, dialog } from 'electron';
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { openRegister } from '../db/register.ts';
import { roomsOf } from '../db/rooms.ts';
import { describeProblem } from '../shared/bridge/describe-problem.ts';
import { translator } from '../shared/language/translator.ts';
import type { AppFacts } from './app-facts.ts';
import { FileTokens } from './bridge/file-tokens.ts';
import { handlersOf } from './bridge/handlers.ts';
import { serveIpc, tellWindow } from './bridge/serve-ipc.ts';
import { machineOf } from './machine.ts';
import { Joins } from './meeting/joins.ts';
import { keepLooking } from './meeting/keep-looking.ts';
import { MeetingSessions } from './meeting/sessions.ts';
import { grownTo } from './meeting/tell-grown.ts';
import { Imports } from './readers/imports.ts';
import { utilityIsolate } from './readers/utility-isolate.ts';
import { showWhenPainted } from './window.ts';

/** What the start knows: the register's folder, a file to open first, and the window. */
export type Started = {
  readonly folder: string;
  readonly file: string | null;
  readonly window: () => BrowserWindow | null;
  /** Makes the window anew where it was closed and the application goes on. */
  readonly openAgain: () => BrowserWindow;
};

/** Opens the register and answers the window from it, or says why it can't be opened and ends. */
export function serveWindow({ folder, file, window, openAgain }: Started): void {
  const opened = openRegister(folder);
  if (!opened.ok) return explainAndQuit(opened.problem);
  const first = window();
  if (first) showWhenPainted(first);
  const files = new FileTokens(randomUUID);
  const tell = tellWindow(window);
  const machine = machineOf(roomsOf(opened.value), () => new Date(), randomUUID);
  const sessions = new MeetingSessions(machine);
  const isolate = utilityIsolate(__dirname);
  const imports = new Imports(machine, isolate);
  const grown = grownTo(tell);
  const joins = new Joins(machine, {
    sessions,
    isolate,
    device: machine.device,
    now: machine.now,
    changed: (meeting, state) => {
      tell('joining.changed', { meeting, state });
      wind();
    },
    grown,
  });
  const wind = keepLooking(joins, window);
  let opening = file === null ? null : files.give(resolve(file)).token;
  const facts: AppFacts = {
    version: app.getVersion(),
    runtime: `Electron ${process.versions.electron}`,
    takeOpening: () => {
      const token = opening;
      opening = null;
      return token;
    },
  };
  const shown = (): BrowserWindow => {
    const made = window();
    if (!made) throw new Error('there is no window to ask in');
    return made;
  };
  const sample = join(__dirname, '..', 'sample', 'exempelstad-2027.txt');
  serveIpc(
    handlersOf({ machine, sessions, joins, grown, imports, isolate, files, tell, window: shown, facts, sample }),
    files,
    window,
  );
  app.on('activate', () => BrowserWindow.getAllWindows().length === 0 && showWhenPainted(openAgain()));
  app.on('second-instance', (_event, _argv, _folder, data) => {
    window()?.show();
    window()?.focus();
    const path = (data as { file?: unknown }).file;
    if (typeof path !== 'string') return;
    const given = files.give(path);
    tell('file.opened', { file: given.token, name: given.name });
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => {
    joins.close();
    opened.value.close();
  });
}

/** The register can't be opened: says so in words, on the screen and on the terminal, and ends. */
function explainAndQuit(problem: Parameters<typeof describeProblem>[1]): void {
  const { what, next } = describeProblem(translator('sv'), problem);
  console.error(`${what}\n${next}`);
  dialog.showErrorBox(what, next);
  app.exit(1);
}
