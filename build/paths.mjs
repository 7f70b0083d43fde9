// Where things lie. Everything that can be thrown away is in dist/, .cache/ or the user's cache folder.
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
export const dist = join(root, 'dist');
export const modules = join(root, 'node_modules');

/** Stamps of this clone: what was done last, so that it isn't done again. */
export const stamps = join(root, '.cache', 'stamps');

/** The cache that all clones of one user share: KLUBBA_CACHE, else XDG_CACHE_HOME/klubba, else ~/.cache/klubba. */
export const cache = resolve(
  process.env.KLUBBA_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'klubba'),
);

/** The project's own Node, whatever the machine's is. */
export const node = join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
