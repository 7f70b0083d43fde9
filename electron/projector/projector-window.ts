import { BrowserWindow } from 'electron';
import { appOrigin } from '../app-protocol.ts';
import { keepInPlace, preferencesWith } from '../window.ts';

/** What a projector's window tells the machine: which of its keys was pressed, and that its page is there. */
export type Listening = { readonly onKey: (key: string) => void; readonly onReady: () => void };

/** A window as locked as the first, with a preload that only receives. It is not shown yet. */
export function openProjectorWindow({ onKey, onReady }: Listening): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 720,
    minWidth: 480,
    minHeight: 270,
    show: false,
    title: 'Klubba',
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: preferencesWith('projector-preload.cjs'),
  });
  const { webContents } = window;
  keepInPlace(webContents);
  // The page hears no keys of its own: the machine does, wherever focus is.
  webContents.on('before-input-event', (event, { type, key }) => {
    if (type !== 'keyDown' || !['F8', 'F9'].includes(key)) return;
    event.preventDefault();
    onKey(key);
  });
  webContents.on('did-finish-load', onReady);
  webContents.on('render-process-gone', () => webContents.reload());
  void window.loadURL(`${appOrigin}/projector.html`);
  return window;
}
