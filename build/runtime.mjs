// Chooses the Electron to run: the official one where it can be had, else the assembled one. Says which, and why.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { assembledRuntime, canAssemble } from './assembled-runtime.mjs';
import { modules, stamps } from './paths.mjs';
import { run } from './process.mjs';
import { Stop, say } from './say.mjs';

/**
 * @typedef {object} Runtime
 * @property {'official' | 'assembled'} kind
 * @property {string} executable
 * @property {string} folder
 * @property {string} version
 * @property {string} reason why this one, in English
 */

const refusal = join(stamps, 'official-runtime-refused.json');
const day = 86_400_000;

/**
 * The Electron to run, fetched if need be. `KLUBBA_RUNTIME=official|assembled` decides it by hand.
 * @returns {Promise<Runtime>}
 * @throws {Stop} when none can be had
 */
export async function electronRuntime() {
  const wish = process.env.KLUBBA_RUNTIME || 'any';
  if (wish === 'assembled') return assemble('KLUBBA_RUNTIME=assembled');
  const official = await installedOfficial();
  if (official) return official;
  const refused = wish === 'any' && canAssemble() ? await recentRefusal() : null;
  if (refused) return assemble(refused);
  const reason = await fetchOfficial();
  if (reason === null) {
    const fetched = await installedOfficial();
    if (fetched) return fetched;
  }
  if (wish === 'official' || !canAssemble())
    throw new Stop(`Electron kunde inte hämtas: ${reason}`, `Electron could not be fetched: ${reason}`);
  const why = `the official Electron ${await wantedVersion()} could not be fetched (${reason})`;
  await mkdir(stamps, { recursive: true });
  await writeFile(refusal, JSON.stringify({ version: await wantedVersion(), why }));
  return assemble(why);
}

/** One line for people: which runtime, and why. @param {Runtime} runtime */
export function sayRuntime({ kind, version, reason }) {
  if (kind === 'official') say(`kör den officiella Electron ${version}`, `running the official Electron ${version}`);
  else
    say(
      `kör en hopsatt Electron ${version}, bara för utveckling och test (${reason})`,
      `running an assembled Electron ${version}, for development and tests only (${reason})`,
    );
}

/** @param {string} reason @returns {Promise<Runtime>} */
async function assemble(reason) {
  if (!canAssemble()) throw new Stop('bara Linux x64 kan sättas ihop', 'only Linux x64 can be assembled');
  return { kind: 'assembled', reason, ...(await assembledRuntime()) };
}

async function wantedVersion() {
  return JSON.parse(await readFile(join(modules, 'electron', 'package.json'), 'utf8')).version;
}

/**
 * The official Electron, when it lies whole in its package's folder: path.txt is what Electron's own fetch writes last.
 * @param {string} home
 * @returns {Promise<Runtime | null>}
 */
export async function installedOfficial(home = join(modules, 'electron')) {
  try {
    const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
    const executable = join(home, 'dist', await readFile(join(home, 'path.txt'), 'utf8'));
    const present = await readFile(join(home, 'dist', 'version'), 'utf8');
    await stat(executable);
    if (present.replace(/^v/, '').trim() !== version) return null;
    return { kind: 'official', executable, folder: dirname(executable), version, reason: 'it is installed' };
  } catch {
    return null;
  }
}

/** Electron's own fetch, checksums and cache. @returns {Promise<string | null>} why it failed, null when it did not */
async function fetchOfficial() {
  say(`hämtar Electron ${await wantedVersion()} …`, `fetching Electron ${await wantedVersion()} …`);
  const script = createRequire(join(modules, 'x')).resolve('electron/install.js');
  const { status, errors } = await run(process.execPath, [script], { limit: 600_000 });
  if (status === 0) return null;
  const line = errors.split('\n').find((text) => /error/i.test(text)) ?? errors.split('\n')[0] ?? '';
  return line.replace(/^\w*Error:\s*/, '').trim() || `exit status ${status}`;
}

/** A closed network stays closed: asked again once a day. @returns {Promise<string | null>} */
async function recentRefusal() {
  try {
    const { version, why } = JSON.parse(await readFile(refusal, 'utf8'));
    const age = Date.now() - (await stat(refusal)).mtimeMs;
    return version === (await wantedVersion()) && age < day ? why : null;
  } catch {
    return null;
  }
}
