import { app, BrowserWindow, dialog, nativeTheme, session } from 'electron';
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { openRegister, type Register } from '../db/register.ts';
import { roomsOf } from '../db/rooms.ts';
import { describeProblem } from '../shared/bridge/describe-problem.ts';
import { translator } from '../shared/language/translator.ts';
import type { AppFacts } from './app-facts.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { readArguments } from './arguments.ts';
import { FileTokens } from './bridge/file-tokens.ts';
import { handlersOf } from './bridge/handlers.ts';
import { serveIpc, tellWindow } from './bridge/serve-ipc.ts';
import { machineOf } from './machine.ts';
import { MeetingSessions } from './meeting/sessions.ts';
import { Imports } from './readers/imports.ts';
import { utilityIsolate } from './readers/utility-isolate.ts';
import { defaultRegister } from './register/default-register.ts';
import { lockDown, openWindow, showWhenPainted } from './window.ts';

const { register: named, file } = readArguments(process.argv, app.isPackaged);
const folder = resolve(named ?? defaultRegister());
// One application for each register: a second start hands its file over to the first.
// Chromium's own words and the form of its date fields; Klubba's are in the catalogue.
app.commandLine.appendSwitch('lang', 'sv');
app.setPath('userData', join(folder, 'window'));
// Where the sandbox was given up (root, in development), asking for it would only end every helper process as it starts.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();

if (app.requestSingleInstanceLock({ file: file === null ? null : resolve(file) })) void app.whenReady().then(start);
else app.quit();

function start(): void {
  let window: BrowserWindow | null = null;
  const load = (): BrowserWindow => {
    const made = openWindow(nativeTheme.shouldUseDarkColors);
    made.on('closed', () => (window = null));
    return (window = made);
  };
  lockDown(session.defaultSession);
  serveApp(session.defaultSession, join(__dirname, '..', 'renderer'));
  // First, since a window takes longest to begin: its page loads meanwhile, and is heard when this turn is over.
  const first = load();
  const opened = openRegister(folder);
  if (!opened.ok) return explainAndQuit(opened.problem);
  showWhenPainted(first);
  const files = new FileTokens(randomUUID);
  const tell = tellWindow(() => window);
  const machine = machineOf(roomsOf(opened.value), () => new Date(), randomUUID);
  const sessions = new MeetingSessions(machine);
  const isolate = utilityIsolate(__dirname);
  const imports = new Imports(machine, isolate);
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
    if (!window) throw new Error('there is no window to ask in');
    return window;
  };
  const sample = join(__dirname, '..', 'sample', 'exempelstad-2027.txt');
  serveIpc(
    handlersOf({ machine, sessions, imports, isolate, files, tell, window: shown, facts, sample }),
    files,
    () => window,
  );
  app.on('activate', () => BrowserWindow.getAllWindows().length === 0 && showWhenPainted(load()));
  app.on('second-instance', (_event, _argv, _folder, data) => {
    window?.show();
    window?.focus();
    const path = (data as { file?: unknown }).file;
    if (typeof path !== 'string') return;
    const given = files.give(path);
    tell('file.opened', { file: given.token, name: given.name });
  });
  closeWell(opened.value);
}

function closeWell(register: Register): void {
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => register.close());
}

/** The register can't be opened: says so in words, on the screen and on the terminal, and ends. */
function explainAndQuit(problem: Parameters<typeof describeProblem>[1]): void {
  const { what, next } = describeProblem(translator('sv'), problem);
  console.error(`${what}\n${next}`);
  dialog.showErrorBox(what, next);
  app.exit(1);
}
