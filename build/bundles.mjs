// Builds dist/ when a source is newer than it.
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { dist, root, scratch, stamps } from './paths.mjs';
import { sweep } from './registry-package.mjs';
import { Stop, say } from './say.mjs';
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
      await sweep(scratch);
      const part = join(scratch, `dist.part-${process.pid}`);
      const old = join(scratch, `dist.part-${process.pid}-old`);
      const { bundle } = await import('./bundle.mjs');
      await bundle(part).catch((error) => {
        throw new Stop(`bygget misslyckades: ${error.message}`, `the build failed: ${error.message}`);
      });
      if (existsSync(dist)) await rename(dist, old);
      await rename(part, dist);
      await rm(old, { recursive: true, force: true });
      stamp('bundles', before);
    },
  );
}
