// How Electron is started from the sources.
import { root } from './paths.mjs';

/**
 * Electron's arguments: the app folder and what the user gave. Root can't use Chromium's sandbox; nobody else goes without.
 * @param {readonly string[]} args
 * @returns {string[]}
 */
export function launchArguments(args, userId = process.getuid?.()) {
  return [...(userId === 0 ? ['--no-sandbox'] : []), root, ...args];
}
