// Which npm installs the dependencies. An npm on an old Node silently leaves out the tools' native parts, because they
// ask for a newer Node; there, Node 24 and its npm are fetched first, and they do it.
import { readFileSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { npm, npmCommand, npmEnvironment } from './npm.mjs';
import { cache, root } from './paths.mjs';
import { fetchPackage, sweep, unpackPackage, withCache } from './registry-package.mjs';

const newerNpm = {
  name: 'npm',
  version: '11.19.1',
  integrity: 'sha512-ztsxKxt/kkIaAs+2i0GU6I+DRmUdrNasxTZKJe9TCdSjKxlhah/4r/hl5ygMD6XAg1qZ9c2TNomR4qgOydp10g==',
};

/**
 * The command that runs an npm fit for the lock file.
 * @returns {Promise<{ command: readonly string[], env: NodeJS.ProcessEnv }>}
 */
export async function installer() {
  const env = npmEnvironment(process.env);
  const node = nodePackage();
  if (isFit(process.versions.node, await npmVersion()) || !node) return { command: npmCommand(process.env), env };
  const [ownNode, ownNpm] = await withCache(async () => [await tool(node), await tool(newerNpm)]);
  const bin = join(ownNode, 'bin');
  return {
    command: [join(bin, 'node'), join(ownNpm, 'bin', 'npm-cli.js')],
    env: { ...env, PATH: `${bin}:${env.PATH ?? ''}` },
  };
}

/**
 * Whether this Node and npm install what the lock file names and leave nothing out.
 * @param {string} node
 * @param {string} npmVersion
 */
export function isFit(node, npmVersion) {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const nodeIsFit = major >= 23 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return nodeIsFit && Number(npmVersion.split('.')[0]) >= 10;
}

/** npm says its version in the name that it calls itself, when it started us. */
async function npmVersion() {
  const said = /^npm\/(\S+)/.exec(process.env.npm_config_user_agent ?? '')?.[1];
  return said ?? (await npm(['--version'])).output.trim();
}

/** Node 24 for this platform as the lock file pins it; null where there is none. */
function nodePackage() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = lock.packages[`node_modules/${name}`];
  // On Windows the machine's own Node has to be new enough.
  return found && process.platform !== 'win32' ? { name, version: found.version, integrity: found.integrity } : null;
}

/** A package unpacked in the cache, fetched when it isn't there. @param {import('./registry-package.mjs').Pinned} pinned */
async function tool(pinned) {
  const folder = join(cache, 'tools', `${pinned.name}-${pinned.version}`);
  const whole = await readFile(join(folder, 'package.json')).catch(() => null);
  if (whole) return folder;
  await sweep(dirname(folder));
  const tarball = await fetchPackage(pinned);
  const part = `${folder}.part-${process.pid}`;
  await unpackPackage(tarball, part);
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
  await rm(tarball, { force: true });
  return folder;
}
