// The system libraries that Electron needs and the programs that the tests judge by. Debian and Ubuntu; others are left alone.
import { existsSync, readFileSync } from 'node:fs';
import { run } from './process.mjs';
import { Stop, say } from './say.mjs';
import { digest, isStamped, stamp, stateOf } from './stamp.mjs';

/** One package under the names it has had: Debian 13 and Ubuntu 24.04 renamed some. @typedef {readonly string[]} Names */

/** @type {readonly Names[]} */
const forElectron = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libnss3'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
  ['fonts-dejavu-core'],
];
/** @type {readonly Names[]} */
const forDisplay = [['xvfb'], ['xauth']];
/** @type {readonly Names[]} */
const forTests = [
  ['poppler-utils'],
  ['openssl'],
  ['unzip'],
  ['qpdf'],
  ['gnutls-bin'],
  ['libreoffice-writer-nogui'],
  ['libreoffice-calc-nogui'],
];

/** What each purpose needs. */
export const needs = {
  window: forElectron,
  headless: [...forElectron, ...forDisplay],
  test: [...forElectron, ...forDisplay, ...forTests],
};

/**
 * Sees to it that the system has what a purpose needs, by apt-get where it may.
 * @param {keyof typeof needs} purpose
 * @throws {Stop} with the one line to run, when it may not or apt-get fails
 */
export async function installSystemPackages(purpose) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return;
  const name = `system-${purpose}`;
  const state = () => digest([JSON.stringify(needs[purpose]), stateOf(['/var/lib/dpkg/status'])]);
  if (isStamped(name, state())) return;
  const missing = missingFrom(needs[purpose], readFileSync('/var/lib/dpkg/status', 'utf8'));
  if (missing.length > 0) await install(missing);
  stamp(name, state());
}

/**
 * The packages of which no name is installed.
 * @param {readonly Names[]} wanted
 * @param {string} status the text of dpkg's status file
 * @returns {Names[]}
 */
export function missingFrom(wanted, status) {
  const installed = new Set();
  for (const [, name] of status.matchAll(/^Package: (\S+)\nStatus: \S+ ok installed$/gm)) installed.add(name);
  return wanted.filter((names) => !names.some((name) => installed.has(name)));
}

/** @param {readonly Names[]} missing */
async function install(missing) {
  const rights = await rightsToInstall();
  const names = await choose(missing);
  if (!rights) throw refusal(names ?? missing.map((all) => all[all.length - 1] ?? ''));
  say(`installerar ${(names ?? missing.flat()).join(' ')} …`, `installing ${(names ?? missing.flat()).join(' ')} …`);
  if (names && (await aptGet(rights, ['install', ...names])).status === 0) return;
  // Lists that are missing or out of date; a broken source of the user's own must not stop the rest.
  await aptGet(rights, ['update']);
  const chosen = (await choose(missing)) ?? missing.map((all) => all[all.length - 1] ?? '');
  const { status, errors } = await aptGet(rights, ['install', ...chosen]);
  if (status !== 0) throw new Stop(`${refusal(chosen).message}\n${errors}`, `${refusal(chosen).message}\n${errors}`);
}

/** For each package the first name that apt can install; null when it knows one by none of them. @param {readonly Names[]} missing */
async function choose(missing) {
  const { output } = await run('apt-cache', ['policy', ...missing.flat()], { env: { ...process.env, LC_ALL: 'C' } });
  const known = new Set([...output.matchAll(/^(\S+):\n.*\n {2}Candidate: (?!\(none\))/gm)].map(([, name]) => name));
  const names = missing.map((all) => all.find((name) => known.has(name)));
  return names.every((name) => name !== undefined) ? names : null;
}

/** What to put before apt-get; null when we may not. @returns {Promise<string[] | null>} */
async function rightsToInstall() {
  if (process.env.KLUBBA_APT === 'no') return null;
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).status === 0 ? ['sudo', '-n'] : null;
}

/** @param {readonly string[]} rights @param {readonly string[]} args */
function aptGet(rights, args) {
  // Another apt-get may be at work, on a fresh machine often does.
  const settings = [
    '-o',
    'DPkg::Lock::Timeout=600',
    '-o',
    'Acquire::Retries=3',
    '-y',
    '-qq',
    '--no-install-recommends',
  ];
  const [command = '', ...rest] = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...settings, ...args];
  return run(command, rest);
}

/** @param {readonly string[]} names */
function refusal(names) {
  const line = `sudo apt-get install --no-install-recommends ${names.join(' ')}`;
  return new Stop(
    `systembibliotek saknas. Kör det här och försök igen:\n  ${line}`,
    `system libraries are missing. Run this and try again:\n  ${line}`,
  );
}
