// The real application in a real window: started on a register of its own, its native dialogs answered, ended or killed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { launchArguments } from '../../build/launch.mjs';

export { expect };
export const root = resolve(import.meta.dirname, '../..');

/** Where the window's first words may be waited for: a cold start on a busy machine. */
const startLimit = 45_000;

export interface Launch {
  /** The register's folder; without it, a fresh one for this start. */
  readonly register?: string;
  /** A file named on the command line. */
  readonly file?: string;
  /** Errors that the test means to provoke are not held against the window. */
  readonly expectErrors?: boolean;
}

/** One running Klubba. */
export class Klubba {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly register: string;
  /** What the window reported as an error: none is expected. */
  readonly errors: string[] = [];
  #ended = false;

  constructor(app: ElectronApplication, page: Page, register: string, expectErrors: boolean) {
    this.app = app;
    this.page = page;
    this.register = register;
    if (expectErrors) return;
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
  }

  get pid(): number {
    return this.app.process().pid ?? 0;
  }

  /** Answers the next question for a file to open, or for several; null as somebody who changes their mind. */
  async willChoose(path: string | readonly string[] | null): Promise<void> {
    const paths = path === null ? [] : typeof path === 'string' ? [path] : [...path];
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: chosen.length === 0, filePaths: chosen });
    }, paths);
  }

  /** Answers every question for where to save. */
  async willSaveAs(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
    }, path);
  }

  /** Quits as a person does. */
  async close(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    await this.app.close();
  }

  /** Ends the main process with no warning, as a power cut does; returns when it is gone. */
  async kill(): Promise<void> {
    this.#ended = true;
    const child = this.app.process();
    const gone = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await gone;
  }
}

interface Fixtures {
  /** A folder of the test's own, gone after it. */
  readonly folder: string;
  readonly launch: (options?: Launch) => Promise<Klubba>;
  /** Starts Klubba once more on a register that is open, with a file; returns when that start has ended. */
  readonly startAgain: (register: string, file: string) => Promise<void>;
  /** Starts Klubba on a register that can't be opened; what it says on the terminal. */
  readonly startFails: (register: string) => Promise<string>;
}

/** A test of the application: everything it starts is ended after it, and no window may have reported an error. */
export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'klubba-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  launch: async ({ folder }, use) => {
    const started: Klubba[] = [];
    await use(async (options = {}) => {
      const klubba = await start(options, join(folder, `register-${started.length + 1}`));
      started.push(klubba);
      return klubba;
    });
    for (const klubba of started) await klubba.close();
    expect(started.flatMap(({ errors }) => errors)).toEqual([]);
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  startFails: async ({}, use) => {
    await use(async (register) => {
      const child = spawn(electronExecutable(), launchArguments(['--register', register]), {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let said = '';
      // The box with the same words waits for somebody to press it.
      for await (const text of child.stderr.setEncoding('utf8')) if (/Registret .+\n.+\n/.test((said += text))) break;
      child.kill('SIGKILL');
      return said;
    });
  },
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern
  startAgain: async ({}, use) => {
    await use(async (register, file) => {
      const child = spawn(electronExecutable(), launchArguments(['--register', register, file]), { stdio: 'ignore' });
      await once(child, 'exit');
    });
  },
});

/** The runtime that `npm test` chose. */
export function electronExecutable(): string {
  const executable = process.env['KLUBBA_ELECTRON'];
  if (!executable) throw new Error('KLUBBA_ELECTRON is not set: run the suite by npm test');
  return executable;
}

async function start(options: Launch, fresh: string): Promise<Klubba> {
  const { register = fresh, file, expectErrors = false } = options;
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    args: [...launchArguments(['--register', register, ...(file === undefined ? [] : [file])])],
    // Names of files are UTF-8, whatever the machine's own language.
    env: { ...environment(), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', TZ: 'Europe/Stockholm' },
    timeout: startLimit,
  });
  const page = await app.firstWindow({ timeout: startLimit });
  const klubba = new Klubba(app, page, register, expectErrors);
  await expect(page.locator('.shell-main h1')).toBeVisible({ timeout: startLimit });
  return klubba;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
