// Installs what package-lock.json names, when node_modules does not hold it. Needs nothing but the machine's Node.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { ownNode } from './own-node.mjs';
import { modules, root, stamps } from './paths.mjs';
import { Stop, say } from './say.mjs';
import { digest, isStamped, stamp, stateOf } from './stamp.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} Locked */
/** @typedef {{ packages?: Record<string, Locked> }} LockFile */

const wantedLock = join(root, 'package-lock.json');
const installedLock = join(modules, '.package-lock.json');
const state = () => digest([stateOf([wantedLock, installedLock])]);

/**
 * Makes node_modules hold what the lock file names.
 * @throws {Stop} when npm can't, or when there is no Node 24 afterwards
 */
export async function installDependencies() {
  if (isStamped('dependencies', state()) && ownNode()) return;
  await withLock(
    join(stamps, 'dependencies.lock'),
    () => say('väntar på en annan installation …', 'waiting for another installation …'),
    async () => {
      if (!isInstalled(readLock(wantedLock), readLock(installedLock))) await install();
      if (!ownNode())
        throw new Stop(
          `det finns ingen Node 24 för ${process.platform}-${process.arch} i paketregistret: installera Node 24 eller senare själv`,
          `the package registry has no Node 24 for ${process.platform}-${process.arch}: install Node 24 or later yourself`,
        );
      stamp('dependencies', state());
    },
  );
}

async function install() {
  say('installerar beroenden …', 'installing dependencies …');
  // Said outright, because a user's own settings or NODE_ENV may leave them out; no dependency needs its scripts.
  const settings = ['--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = await npm(['ci', ...settings, '--loglevel=error'], { loud: true });
  if (status !== 0)
    throw new Stop(
      `npm ci misslyckades (${status}); se ovan. Kör om kommandot: det som hämtats finns kvar.`,
      `npm ci failed (${status}); see above. Run the command again: what was fetched is kept.`,
    );
}

/** @param {string} path @returns {LockFile | null} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Whether npm's record of what it installed, which it writes last, is what the lock file names.
 * What is optional may be missing: it is for another platform.
 * @param {LockFile | null} wanted
 * @param {LockFile | null} installed
 */
export function isInstalled(wanted, installed) {
  const want = wanted?.packages ?? {};
  const have = installed?.packages;
  if (!have) return false;
  const missing = Object.entries(want).some(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return false;
    const found = have[path];
    if (!found) return !optional && !devOptional;
    return found.version !== version || found.integrity !== integrity;
  });
  return !missing && Object.keys(have).every((path) => path in want);
}
