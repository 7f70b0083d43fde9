// How Electron is started from the sources.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run } from './process.mjs';
import { Stop } from './say.mjs';

/**
 * Electron's arguments: the app folder and what the user gave. Root can't use Chromium's sandbox; nobody else goes without.
 * @param {readonly string[]} args
 * @returns {string[]}
 */
export function launchArguments(args, userId = process.getuid?.()) {
  return [...(userId === 0 ? ['--no-sandbox'] : []), root, ...args];
}

/**
 * Where the system keeps user namespaces from ordinary programs (Ubuntu 24.04), the sandbox needs its helper to be root's.
 * @param {string} folder the runtime's
 * @throws {Stop} with the one line to run, when it can't be mended here
 */
export async function mayUseSandbox(folder) {
  if (process.getuid?.() === 0 || !(await areNamespacesKept())) return;
  const helper = join(folder, 'chrome-sandbox');
  const { uid, mode } = await stat(helper);
  if (uid === 0 && (mode & 0o4755) === 0o4755) return;
  const line = `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`;
  const mended = await run('sudo', ['-n', 'sh', '-c', line.replaceAll('sudo ', '')]);
  if (mended.status === 0) return;
  throw new Stop(
    `systemet låter inte Chromium skapa sin sandlåda. Kör det här och försök igen:\n  ${line}`,
    `the system does not let Chromium make its sandbox. Run this and try again:\n  ${line}`,
  );
}

async function areNamespacesKept() {
  const settings = ['apparmor_restrict_unprivileged_userns', 'unprivileged_userns_clone'];
  const [restricted, allowed] = await Promise.all(
    settings.map((name) =>
      readFile(`/proc/sys/kernel/${name}`, 'utf8').then(
        (text) => text.trim(),
        () => null,
      ),
    ),
  );
  return restricted === '1' || allowed === '0';
}
