// Installs what package-lock.json names, when node_modules does not hold it. Needs nothing but the machine's Node.
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { ownNode } from './own-node.mjs';
import { modules, root, stamps } from './paths.mjs';
import { run } from './process.mjs';
import { Stop, say } from './say.mjs';
import { digest, isStamped, stamp, stateOf } from './stamp.mjs';
import { installer } from './toolchain.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean,
 *   os?: string | string[], cpu?: string | string[], libc?: string | string[] }} Locked */
/** @typedef {{ packages?: Record<string, Locked> }} LockFile */

const wantedLock = join(root, 'package-lock.json');
const installedLock = join(modules, '.package-lock.json');
const state = () => digest([stateOf([wantedLock, installedLock])]);

/**
 * Makes node_modules hold what the lock file names.
 * @throws {Stop} when npm can't, when node_modules is a link to what it would empty, or when there is no Node 24 afterwards
 */
export async function installDependencies() {
  if (isStamped('dependencies', state()) && ownNode()) return;
  await withLock(
    join(stamps, 'dependencies.lock'),
    () => say('väntar på en annan installation …', 'waiting for another installation …'),
    async () => {
      // npm leaves out an optional package that it could not fetch, without a word: then it is asked once more.
      for (let tries = 0; tries < 2 && missingParts().length > 0; tries += 1) await install();
      const missing = missingParts();
      if (missing.length > 0)
        throw new Stop(`npm ci lämnade bort ${missing.join(', ')}`, `npm ci left out ${missing.join(', ')}`);
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
  refuseLink();
  const { command, env } = await installer();
  say('installerar beroenden …', 'installing dependencies …');
  // Said outright, because a user's own settings or NODE_ENV may leave them out; no dependency needs its scripts.
  const settings = ['--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  const [program = 'npm', ...first] = command;
  const args = [...first, 'ci', ...settings, '--loglevel=error'];
  const { status } = await run(program, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (status !== 0)
    throw new Stop(
      `npm ci misslyckades (${status}); se ovan. Kör om kommandot: det som hämtats finns kvar.`,
      `npm ci failed (${status}); see above. Run the command again: what was fetched is kept.`,
    );
}

/** npm ci empties node_modules first: through a link, that of another clone. */
function refuseLink() {
  if (!lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  const there = readlinkSync(modules);
  throw new Stop(
    `node_modules är en länk till ${there}, som inte har det som package-lock.json anger. Installationen skulle tömma den mappen. Ta bort länken och kör om kommandot, eller kör det i den klon som mappen hör till.`,
    `node_modules is a link to ${there}, which does not hold what package-lock.json names. Installing would empty that folder. Remove the link and run the command again, or run it in the clone that the folder belongs to.`,
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

const missingParts = () => differences(readLock(wantedLock), readLock(installedLock), thisMachine());

/** @typedef {{ os: string, cpu: string, libc: string }} Machine */

/** @returns {Machine} */
function thisMachine() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report?.getReport() ?? {});
  return { os: process.platform, cpu: process.arch, libc: report.header?.glibcVersionRuntime ? 'glibc' : 'musl' };
}

/**
 * The packages in which npm's record of what it installed, which it writes last, differs from the lock file. What is
 * optional and for no machine in particular, or for another, may be there or not.
 * @param {LockFile | null} wanted
 * @param {LockFile | null} installed
 * @param {Machine} machine
 * @returns {string[]} paths
 */
export function differences(wanted, installed, machine) {
  const want = wanted?.packages ?? {};
  const have = installed?.packages ?? {};
  const missing = Object.entries(want).filter(([path, locked]) => {
    const found = have[path];
    if (path === '') return false;
    if (!found) return isNeeded(locked, machine);
    return found.version !== locked.version || (locked.integrity ?? found.integrity) !== found.integrity;
  });
  return [...missing.map(([path]) => path), ...Object.keys(have).filter((path) => !(path in want))];
}

/** @param {Locked} locked @param {Machine} machine */
function isNeeded({ optional, devOptional, os, cpu, libc }, machine) {
  if (!optional && !devOptional) return true;
  const includes = (/** @type {string | string[]} */ list, /** @type {string} */ value) =>
    [list].flat().includes(value);
  if (!os || !cpu) return false;
  return includes(os, machine.os) && includes(cpu, machine.cpu) && (!libc || includes(libc, machine.libc));
}
