import { app, nativeTheme, session, type BrowserWindow } from 'electron';
import { join, resolve } from 'node:path';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { readArguments } from './arguments.ts';
import { defaultRegister } from './register/default-register.ts';
import { lockDown, openWindow } from './window.ts';

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
  const open = (): BrowserWindow => {
    const made = openWindow(nativeTheme.shouldUseDarkColors);
    made.on('closed', () => (window = null));
    return (window = made);
  };
  lockDown(session.defaultSession);
  serveApp(session.defaultSession, join(__dirname, '..', 'renderer'));
  // First, since a window takes longest to begin. What answers it is large, and is loaded while its process starts: in
  // this very turn, so that nothing the page says comes before somebody listens.
  open();
  void import('./serve-window.ts').then(({ serveWindow }) =>
    serveWindow({ folder, file, window: () => window, openAgain: open }),
  );
}
