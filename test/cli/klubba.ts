import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { freshBundles } from '../../build/bundles.mjs';

export const root = resolve(import.meta.dirname, '../..');
export const sample = join(root, 'electron/readers/sample/exempelstad-2027.txt');
const realPath = resolve(root, '../shared/source/tjansteplaner-2017.txt');
/** A city's real plans for 2017, which the repository does not hold; null where they are not at hand. */
export const real = existsSync(realPath) ? realPath : null;

/** What a program said, and how it ended. */
export type Said = { readonly status: number | null; readonly out: string; readonly err: string };

let built: Promise<void> | null = null;

/** Runs the built command line as anyone would; in Swedish unless told otherwise. */
export async function klubba(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Said> {
  await (built ??= freshBundles());
  return said(process.execPath, [join(root, 'dist/electron/cli.cjs'), ...args], env);
}

/** What `--json` printed: one object, and nothing beside it. */
export function objectIn({ out }: Said): Record<string, unknown> {
  return JSON.parse(out) as Record<string, unknown>;
}

/** Runs a program to its end. It has no register of its own to fall back on, and no display. */
export function said(program: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Said> {
  const { DISPLAY: _, LC_ALL: __, ...rest } = process.env;
  return new Promise((settle, fail) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...rest, LANG: 'sv_SE.UTF-8', XDG_DATA_HOME: join(tmpdir(), 'klubba-cli-no-register'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', fail).on('close', (status) => settle({ status, out, err }));
  });
}

/** A folder that lasts as long as its test. */
export function folderForTest(): string {
  const folder = folderToKeep();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder that whoever asked for it removes. */
export function folderToKeep(): string {
  return mkdtempSync(join(tmpdir(), 'klubba-cli-'));
}
