// A display to draw on: the one there is, or an Xvfb of our own that ends when we do, however we end.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { endWithUs } from './process.mjs';
import { Stop } from './say.mjs';

/** Whether windows can be shown as things are. @param {NodeJS.ProcessEnv} env */
export const hasDisplay = (env) => process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/**
 * Does `action` with an environment in which windows can be opened, starting Xvfb where there is no display.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withDisplay(action) {
  if (hasDisplay(process.env)) return action(process.env);
  const folder = mkdtempSync(join(tmpdir(), 'klubba-display-'));
  const authority = join(folder, 'authority');
  writeFileSync(authority, cookie(), { mode: 0o600 });
  const { command, args } = endsWithParent('Xvfb', [
    '-displayfd',
    '3',
    '-screen',
    '0',
    '1600x1000x24',
    '-nolisten',
    'tcp',
    '-noreset',
    '-auth',
    authority,
  ]);
  const server = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  const release = endWithUs(server);
  try {
    const display = await numberOf(server);
    return await action({ ...process.env, DISPLAY: `:${display}`, XAUTHORITY: authority });
  } finally {
    release();
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The same program, but the kernel ends it when we are killed: an exit handler does not run on SIGKILL.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ command: string, args: readonly string[] }}
 */
export function endsWithParent(command, args) {
  const able = process.platform === 'linux' && isOnPath('setpriv');
  return able ? { command: 'setpriv', args: ['--pdeathsig', 'TERM', command, ...args] } : { command, args };
}

/** @param {string} name */
function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

/** Xvfb writes the display that it took on descriptor 3. @param {import('node:child_process').ChildProcess} server */
function numberOf(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    let errors = '';
    const failed = () => reject(new Stop(`Xvfb startade inte: ${errors}`, `Xvfb did not start: ${errors}`));
    server.stderr?.on('data', (text) => (errors += text));
    server.once('error', (error) => ((errors += error), failed()));
    server.once('exit', failed);
    server.stdio[3]?.on('data', (/** @type {Buffer} */ text) => {
      said += text;
      if (said.includes('\n')) resolve(said.trim());
    });
  });
}

/** An Xauthority file with one cookie for any address and any display, so that no other user can look on. */
function cookie() {
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  const field = (/** @type {Buffer} */ bytes) =>
    Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 255]), bytes]);
  const anyFamily = Buffer.from([0xff, 0xff]);
  return Buffer.concat([
    anyFamily,
    field(Buffer.alloc(0)),
    field(Buffer.alloc(0)),
    field(name),
    field(randomBytes(16)),
  ]);
}
