// Stamps: what was done last and from what, so that it isn't done again.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stamps } from './paths.mjs';

/** Whether the thing called `name` was last done from `value`. @param {string} name @param {string} value */
export function isStamped(name, value) {
  try {
    return readFileSync(join(stamps, name), 'utf8') === value;
  } catch {
    return false;
  }
}

/** Remembers that the thing called `name` was done from `value`. @param {string} name @param {string} value */
export function stamp(name, value) {
  const path = join(stamps, name);
  mkdirSync(dirname(path), { recursive: true });
  // Written beside and renamed: a killed run leaves the old stamp or the new one.
  writeFileSync(`${path}.${process.pid}`, value);
  renameSync(`${path}.${process.pid}`, path);
}

/** A short digest of texts or bytes. @param {readonly (string | Uint8Array)[]} parts */
export function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 24);
}

/**
 * The state of files and folders by name, size and time of change; what isn't there counts as such.
 * @param {readonly string[]} paths
 * @returns {string}
 */
export function stateOf(paths) {
  /** @type {string[]} */
  const lines = [];
  for (const path of paths) collect(path, lines);
  return digest(lines);
}

/** @param {string} path @param {string[]} lines */
function collect(path, lines) {
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about) lines.push(`${path} -`);
  else if (about.isDirectory()) for (const name of readdirSync(path).sort()) collect(join(path, name), lines);
  else lines.push(`${path} ${about.size} ${about.mtimeMs}`);
}
