// Starts Electron as `npm start` does and speaks the DevTools protocol with its window, with nothing in between.
// Protocol: https://chromedevtools.github.io/devtools-protocol/
import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchArguments } from '../../build/launch.mjs';

const keyCodes: Readonly<Record<string, number>> = { ArrowUp: 38, ArrowDown: 40, Enter: 13 };
const codeOf = (key: string): string => (/^\d$/.test(key) ? `Digit${key}` : key);

type Listener = (params: Record<string, unknown>) => void;
type Answer = {
  id?: number;
  method?: string;
  params?: Record<string, unknown>;
  result?: unknown;
  error?: { message: string };
};

/** A window that is driven from outside. */
export class ElectronWindow {
  readonly process: ChildProcess;
  /** When it was started, in milliseconds since 1970 as the page's own clock counts them. */
  readonly startedAt: number;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>();
  readonly #listeners = new Map<string, Set<Listener>>();
  #next = 1;

  constructor(child: ChildProcess, socket: WebSocket, startedAt: number) {
    this.process = child;
    this.startedAt = startedAt;
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data)) as Answer));
    socket.addEventListener('close', () => {
      for (const { failed } of this.#waiting.values()) failed(new Error('the window is gone'));
      this.#waiting.clear();
    });
  }

  /** One protocol command; rejects when the window is gone. */
  send(method: string, params: object = {}): Promise<unknown> {
    const id = this.#next++;
    return new Promise((done, failed) => {
      if (this.#socket.readyState !== WebSocket.OPEN) return failed(new Error('the window is gone'));
      this.#waiting.set(id, { done, failed });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Presses a key as a keyboard does, with others held. */
  async press(key: string, modifiers: { readonly alt?: boolean; readonly control?: boolean } = {}): Promise<void> {
    const held = (modifiers.alt ? 1 : 0) + (modifiers.control ? 2 : 0);
    const event = {
      key,
      code: codeOf(key),
      windowsVirtualKeyCode: keyCodes[key] ?? key.charCodeAt(0),
      modifiers: held,
    };
    await this.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  on(event: string, listener: Listener): void {
    this.#listeners.set(event, (this.#listeners.get(event) ?? new Set()).add(listener));
  }

  /** What an expression in the page comes to, promises awaited. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = (await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })) as {
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    const { exceptionDetails: wrong } = answer;
    if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
    return answer.result.value;
  }

  /** Waits until an expression in the page is true, looking once a frame, whatever page it turns into meanwhile. */
  async until(expression: string, limit = 60_000): Promise<void> {
    const late = `never: ${expression}`;
    const look = `new Promise((done, failed) => {
      const end = performance.now() + ${limit};
      const look = () => {
        if (${expression}) done(true);
        else if (performance.now() > end) failed(new Error(${JSON.stringify(late)}));
        else requestAnimationFrame(look);
      };
      look();
    })`;
    const isLeaving = (error: unknown): boolean =>
      error instanceof Error && /context was destroyed/.test(error.message);
    for (const end = performance.now() + limit; performance.now() < end;) {
      const isThere = await this.evaluate<boolean>(look).catch((error: unknown) => {
        if (isLeaving(error)) return false;
        throw error;
      });
      if (isThere) return;
    }
    throw new Error(late);
  }

  /** Ends the main process as a power cut does; returns when it is gone. */
  async kill(): Promise<void> {
    const gone = new Promise((done) => this.process.once('exit', done));
    this.process.kill('SIGKILL');
    await gone;
  }

  /** Closes the window, which ends the application; returns when it is gone. */
  async close(): Promise<void> {
    const gone = new Promise((done) => this.process.once('exit', done));
    const late = setTimeout(() => this.process.kill('SIGKILL'), 10_000);
    await this.send('Page.close').catch(() => {});
    await gone;
    clearTimeout(late);
  }

  #hear({ id, method, params, result, error }: Answer): void {
    if (method !== undefined) for (const listener of this.#listeners.get(method) ?? []) listener(params ?? {});
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (!waiting || id === undefined) return;
    this.#waiting.delete(id);
    if (error) waiting.failed(new Error(error.message));
    else waiting.done(result);
  }
}

/**
 * Starts Electron and connects to its first window.
 * @param args the application's own arguments
 * @param folder the application's folder: where we stand, unless another is named
 * @param rest milliseconds in which it is left alone before anybody connects
 */
export async function openElectron(args: readonly string[], folder = process.cwd(), rest = 0): Promise<ElectronWindow> {
  const executable = process.env['KLUBBA_ELECTRON'];
  if (!executable) throw new Error('KLUBBA_ELECTRON is not set: use npm run bench or npm run crash');
  const switches = launchArguments([]).filter((argument) => argument.startsWith('-'));
  const startedAt = performance.timeOrigin + performance.now();
  const child = spawn(executable, ['--remote-debugging-port=0', ...switches, folder, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const port = await portOf(child);
  await sleep(rest);
  const socket = new WebSocket(await pageAddress(port));
  await new Promise((done, failed) => {
    socket.addEventListener('open', done, { once: true });
    socket.addEventListener('error', failed, { once: true });
  });
  return new ElectronWindow(child, socket, startedAt);
}

function portOf(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-20_000);
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said)?.[1];
      if (port !== undefined) done(port);
    });
    child.once('exit', () => failed(new Error(`Electron ended: ${said}`)));
    child.once('error', failed);
  });
}

/** The first page's address: it is listed as soon as the window is made. */
async function pageAddress(port: string): Promise<string> {
  for (const end = performance.now() + 60_000; performance.now() < end;) {
    const list = (await fetch(`http://127.0.0.1:${port}/json/list`).then((answer) => answer.json())) as {
      type: string;
      webSocketDebuggerUrl: string;
    }[];
    const page = list.find(({ type }) => type === 'page');
    if (page) return page.webSocketDebuggerUrl;
    await sleep(10);
  }
  throw new Error('no window came');
}
