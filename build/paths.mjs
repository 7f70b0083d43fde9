// Where things lie. Everything that can be thrown away is in dist/, .cache/ or the user's cache folder.
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const dist = join(root, 'dist');
export const modules = join(root, 'node_modules');

/** What can be made again in this clone. */
export const scratch = join(root, '.cache');

/** What was done last in this clone, so that it isn't done again. */
export const stamps = join(scratch, 'stamps');

/** The cache that all clones of one user share: KLUBBA_CACHE, else XDG_CACHE_HOME/klubba, else ~/.cache/klubba. */
export const cache = resolve(
  process.env.KLUBBA_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'klubba'),
);

/**
 * The folder that the user stands in: npm moves to the project's root and tells where it came from.
 * @param {NodeJS.ProcessEnv} env
 */
export function userFolder(env = process.env, current = process.cwd()) {
  return env.npm_lifecycle_event && env.INIT_CWD && current === root ? env.INIT_CWD : current;
}
