import { ipcMain, type BrowserWindow, type WebFrameMain } from 'electron';
import { events, type EventName, type EventOf } from '../../shared/bridge/contract.ts';
import { failed } from '../../shared/bridge/problem.ts';
import { answer, type Handlers } from '../../shared/bridge/serve.ts';
import { appOrigin } from '../app-protocol.ts';
import type { FileTokens } from './file-tokens.ts';

export type TellWindow = <E extends EventName>(event: E, content: EventOf<E>) => void;

/** Answers the window by the contract, and only our own window's main frame. */
export function serveIpc(handlers: Handlers, files: FileTokens, window: () => BrowserWindow | null): void {
  const trusted = (frame: WebFrameMain | null): boolean =>
    frame !== null &&
    frame === window()?.webContents.mainFrame &&
    new URL(frame.url).origin === new URL(appOrigin).origin &&
    frame.url.startsWith(`${appOrigin}/`);
  ipcMain.handle('klubba:call', (event, method: unknown, input: unknown) => {
    if (!trusted(event.senderFrame)) return failed('requestInvalid', { method: String(method) });
    return answer(handlers, String(method), input, (name, error) => console.error(name, error));
  });
  ipcMain.on('klubba:file', (event, token: unknown, path: unknown) => {
    if (trusted(event.senderFrame) && typeof token === 'string' && typeof path === 'string') files.keep(token, path);
  });
}

/** Tells the window something unasked, checked by the contract on the way out. */
export function tellWindow(window: () => BrowserWindow | null): TellWindow {
  return (event, content) => {
    const contents = window()?.webContents;
    if (contents && !contents.isDestroyed()) contents.send('klubba:event', event, events[event].parse(content));
  };
}
