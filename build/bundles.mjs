// Builds dist/ when a source is newer than it.
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { dist, root, stamps } from './paths.mjs';
import { say } from './say.mjs';
import { isStamped, stamp, stateOf } from './stamp.mjs';

const sources = ['shared', 'db', 'electron', 'renderer', 'build/bundle.mjs', 'package.json', 'package-lock.json'];
const state = () => stateOf(sources.map((path) => join(root, path)));
const isFresh = () => existsSync(join(dist, 'electron')) && isStamped('bundles', state());

/** Makes the bundles fit the sources; a failed build leaves the old ones. */
export async function freshBundles() {
  if (isFresh()) return;
  await withLock(
    join(stamps, 'bundles.lock'),
    () => say('väntar på ett annat bygge …', 'waiting for another build …'),
    async () => {
      if (isFresh()) return;
      say('bygger …', 'building …');
      const before = state();
      const part = join(root, '.cache', 'dist.part');
      const old = join(root, '.cache', 'dist.old');
      await rm(part, { recursive: true, force: true });
      const { bundle } = await import('./bundle.mjs');
      await bundle(part);
      await rm(old, { recursive: true, force: true });
      if (existsSync(dist)) await rename(dist, old);
      await rename(part, dist);
      await rm(old, { recursive: true, force: true });
      stamp('bundles', before);
    },
  );
}
