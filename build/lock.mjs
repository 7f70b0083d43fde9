// One process at a time does the long work. Only to save effort: what is published is published by an atomic rename.
import { mkdirSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const beat = 5_000;
const deadAfter = 30_000;

/**
 * Does `action` while holding the lock file. A holder that is gone from this machine counts as dead at once, one that
 * can't be seen from here (a container, a shared home folder) when it stopped beating for 30 s.
 * @template T
 * @param {string} path the lock file
 * @param {() => void} onWait told once, when somebody else holds it
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withLock(path, onWait, action) {
  mkdirSync(dirname(path), { recursive: true });
  for (let waited = false; !take(path); waited = true) {
    if (!waited) onWait();
    await sleep(250);
  }
  const heart = setInterval(() => touch(path), beat);
  try {
    return await action();
  } finally {
    clearInterval(heart);
    rmSync(path, { force: true });
  }
}

/** @param {string} path @returns {boolean} */
function take(path) {
  try {
    writeFileSync(path, `${process.pid} ${neighbourhood()}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    if (!isDead(path)) return false;
    rmSync(path, { force: true });
    return take(path);
  }
}

/** @param {string} path */
function isDead(path) {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    const [id, where] = readFileSync(path, 'utf8').split(' ');
    return age > deadAfter || (where === neighbourhood() && !isRunning(Number(id)));
  } catch {
    return false; // Given back while we looked.
  }
}

/** Where a process id means the same process. */
function neighbourhood() {
  try {
    return `${hostname()}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** @param {number} id */
function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} path */
function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Taken from us as dead, after a long sleep of the machine: the rename at the end still decides.
  }
}
