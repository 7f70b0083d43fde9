import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { ask } from './steps.ts';

const start = 'klubba-app://app/index.html';

/** A server on this machine that nobody should ever reach: tells how often somebody did. */
async function withServer(use: (origin: string, asked: () => number) => Promise<void>): Promise<void> {
  let count = 0;
  const server = createServer((_request, response) => {
    count++;
    response.setHeader('Access-Control-Allow-Origin', '*').end('window.reached = true');
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, () => count);
  } finally {
    server.close();
  }
}

/** What a fetch from the window comes to. */
const fetched = (page: Page, url: string): Promise<string> =>
  page.evaluate(
    (address) =>
      fetch(address).then(
        ({ status }) => String(status),
        () => 'refused',
      ),
    url,
  );

test('the window has nothing of the machine but the bridge', async ({ launch }) => {
  const { app, page } = await launch();
  const found = await page.evaluate(() =>
    ['require', 'process', 'module', 'global', 'Buffer', '__dirname', 'electron'].filter((name) => name in window),
  );
  expect(found).toEqual([]);
  expect(await page.evaluate(() => Object.keys((window as unknown as { klubba: object }).klubba))).toEqual([
    'call',
    'on',
    'fileToken',
  ]);
  const settings = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      // Electron has it, for tests, but not among its types.
      const asked = webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { contextIsolation, sandbox, nodeIntegration, webviewTag } = asked.getLastWebPreferences();
      return { contextIsolation, sandbox, nodeIntegration, webviewTag };
    }),
  );
  expect(settings).toEqual([{ contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false }]);
});

test('the projector’s window is as locked, receives pictures, and can ask for nothing', async ({ launch }) => {
  const { app, page } = await launch({ expectErrors: true });
  const [projector] = await Promise.all([app.waitForEvent('window'), ask(page, 'projector.open')]);
  await expect(projector.getByText('Inget möte visas.')).toBeVisible();
  expect(
    await projector.evaluate(() => ({
      machine: ['require', 'process', 'module', 'Buffer', 'electron', 'klubba'].filter((name) => name in window),
      receives: Object.keys((window as unknown as { klubbaProjector: object }).klubbaProjector),
    })),
  ).toEqual({ machine: [], receives: ['hear'] });
  await withServer(async (origin, asked) => {
    for (const go of [
      `window.open('${origin}')`,
      `location.href = '${origin}'`,
      `location.assign('${start}')`,
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '${origin}' }))`,
    ])
      await projector.evaluate(go).catch(() => {});
    expect(await fetched(projector, origin)).toBe('refused');
    const windows = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        const known = webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
        const { contextIsolation, sandbox, nodeIntegration, webviewTag } = known.getLastWebPreferences();
        return { url: webContents.getURL(), contextIsolation, sandbox, nodeIntegration, webviewTag };
      }),
    );
    const locked = { contextIsolation: true, sandbox: true, nodeIntegration: false, webviewTag: false };
    expect(windows.toSorted((a, b) => (a.url < b.url ? -1 : 1))).toEqual([
      { url: start, ...locked },
      { url: 'klubba-app://app/projector.html', ...locked },
    ]);
    expect(asked()).toBe(0);
  });
});

test('the window goes nowhere and opens nothing', async ({ launch }) => {
  const { app, page } = await launch({ expectErrors: true });
  await withServer(async (origin, asked) => {
    for (const go of [
      `window.open('${origin}')`,
      `location.href = '${origin}'`,
      `location.assign('file:///etc/hostname')`,
      `location.replace('data:text/html,<h1>elsewhere</h1>')`,
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '${origin}' }))`,
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '${start}' }))`,
      `Object.assign(document.createElement('a'), { href: '${origin}', target: '_blank' }).click()`,
      `Object.assign(document.createElement('a'), { href: '${origin}', download: 'x' }).click()`,
    ])
      await page.evaluate(go).catch(() => {});
    // Asked of the machine: the test's own driver still waits for the navigations that were refused.
    const shown = await app.evaluate(({ BrowserWindow }) =>
      Promise.all(
        BrowserWindow.getAllWindows().map(async ({ webContents }) => ({
          url: webContents.getURL(),
          heading: (await webContents.executeJavaScript('document.querySelector("h1")?.textContent ?? ""')) as string,
          frames: webContents.mainFrame.frames.map(({ origin }) => origin),
        })),
      ),
    );
    // A frame that was refused is left empty, with nobody's origin.
    expect(shown).toEqual([{ url: start, heading: 'Inga planer ännu', frames: ['null', 'null'] }]);
    expect(asked()).toBe(0);
  });
});

test('nothing comes from any network, and no script but ours runs', async ({ launch }) => {
  const { page } = await launch({ expectErrors: true });
  await withServer(async (origin, asked) => {
    for (const url of [origin, 'https://example.com/', 'file:///etc/hostname'])
      expect(await fetched(page, url)).toBe('refused');
    const loaded = await page.evaluate(async (address) => {
      const load = (element: HTMLElement) =>
        new Promise<string>((done) => {
          element.addEventListener('load', () => done('loaded'));
          element.addEventListener('error', () => done('refused'));
          document.head.append(element);
        });
      const made = <K extends keyof HTMLElementTagNameMap>(name: K, set: Partial<HTMLElementTagNameMap[K]>) =>
        Object.assign(document.createElement(name), set);
      const inline = made('script', { textContent: 'window.inline = true' });
      document.head.append(inline);
      const socket = await new Promise<string>((done) => {
        try {
          const opened = new WebSocket(address.replace('http', 'ws'));
          opened.addEventListener('open', () => done('loaded'));
          opened.addEventListener('error', () => done('refused'));
        } catch {
          done('refused');
        }
      });
      return {
        script: await load(made('script', { src: `${address}/a.js` })),
        style: await load(made('link', { rel: 'stylesheet', href: `${address}/a.css` })),
        image: await load(made('img', { src: `${address}/a.png` })),
        socket,
        inline: 'inline' in window,
      };
    }, origin);
    expect(loaded).toEqual({ script: 'refused', style: 'refused', image: 'refused', socket: 'refused', inline: false });
    expect(asked()).toBe(0);
  });
});

test('the window’s own address gives its own files and nothing outside them', async ({ launch }) => {
  const { app } = await launch();
  const statuses = (urls: readonly string[]) =>
    app.evaluate(
      ({ session }, asked) => Promise.all(asked.map(async (url) => (await session.defaultSession.fetch(url)).status)),
      urls,
    );
  const inside = 'klubba-app://app';
  expect(await statuses([start])).toEqual([200]);
  const outside = [
    '/../electron/main.cjs',
    '/..%2felectron%2fmain.cjs',
    '/%2e%2e/electron/main.cjs',
    '/nothing.js',
    '/',
  ];
  expect(await statuses(outside.map((path) => inside + path))).toEqual(outside.map(() => 404));
});

test('permissions are denied', async ({ launch }) => {
  const { page } = await launch({ expectErrors: true });
  const answers = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    ),
    place: await new Promise((done) =>
      navigator.geolocation.getCurrentPosition(
        () => done('granted'),
        ({ code }) => done(code === GeolocationPositionError.PERMISSION_DENIED ? 'denied' : 'unavailable'),
      ),
    ),
    midi: await navigator.permissions.query({ name: 'midi' }).then(({ state }) => state),
  }));
  expect(answers).toEqual({ notifications: 'denied', camera: 'denied', place: 'denied', midi: 'denied' });
});

test('what does not fit the contract is refused, and so is a file that nobody chose', async ({ launch }) => {
  const { page } = await launch();
  const refused = (method: string) => ({ ok: false, problem: { code: 'requestInvalid', params: { method } } });
  const hash = '0'.repeat(64);
  for (const [method, input] of [
    ['register.destroy', {}],
    ['__proto__', {}],
    ['toString', {}],
    ['app.info', { more: true }],
    ['plan.read', { hash: '../../etc/passwd' }],
    ['meeting.perform', { meeting: hash, command: { type: 'drop-table' } }],
    ['document.accept', { job: 'x', plans: [-1] }],
    ['document.import', { job: 'x', file: { path: '/etc/hostname' } }],
  ] as const)
    expect(await ask(page, method, input), method).toEqual(refused(method));
  expect(
    await page.evaluate(() => (window as unknown as { klubba: { call(...all: unknown[]): unknown } }).klubba.call(7)),
  ).toEqual(refused('7'));
  expect(await ask(page, 'document.import', { job: 'x', file: '/etc/hostname' })).toMatchObject({
    ok: false,
    problem: { code: 'documentGone' },
  });
  expect(await ask(page, 'plan.read', { hash })).toMatchObject({ ok: false, problem: { code: 'planUnknown' } });
});
