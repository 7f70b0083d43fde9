import { BrowserWindow, type Session, type WebContents, type WebPreferences } from 'electron';
import { join } from 'node:path';
import { appOrigin } from './app-protocol.ts';

/** Nothing on this machine or any network is open to a page: no permission, no download, no other origin. */
export function lockDown(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !/^(klubba-app|devtools|blob|data):/.test(details.url) && details.resourceType !== 'other' });
  });
}

/** A page that is isolated from the machine, but for what one preload gives it. */
export function preferencesWith(preload: string): WebPreferences {
  return {
    preload: join(__dirname, preload),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    devTools: true,
  };
}

/** A page that can go nowhere and open nothing. */
export function keepInPlace(webContents: WebContents): void {
  webContents.on('will-navigate', (event) => event.preventDefault());
  webContents.on('will-frame-navigate', (event) => event.preventDefault());
  webContents.on('will-attach-webview', (event) => event.preventDefault());
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** The window that people work in: isolated, sandboxed, and unable to go anywhere else. Loads at once, and is not yet to be seen. */
export function openWindow(dark: boolean): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 640,
    minHeight: 400,
    show: false,
    title: 'Klubba',
    autoHideMenuBar: true,
    backgroundColor: dark ? '#0f1720' : '#f5f7f9',
    webPreferences: preferencesWith('preload.cjs'),
  });
  keepInPlace(window.webContents);
  void window.loadURL(`${appOrigin}/index.html`);
  return window;
}

/** Lets a window be seen as soon as it has something to show. */
export function showWhenPainted(window: BrowserWindow): void {
  window.once('ready-to-show', () => window.show());
}
