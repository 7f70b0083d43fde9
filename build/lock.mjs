// One process at a time does the long work. Only to save effort: what is published is published by an atomic rename.
import { mkdirSync, openSync, closeSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const beat = 5_000;
const deadAfter = 30_000;

/**
 * Does `action` while holding the lock file; a holder that stopped beating for 30 s counts as dead.
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

/** @param {string} path */
function take(path) {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    const age = ageOf(path);
    if (age !== null && age > deadAfter) rmSync(path, { force: true });
    return false;
  }
}

/** @param {string} path */
function ageOf(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return null;
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
