// The user's own npm, with the user's own registry and proxy settings. No host name stands anywhere here.
import { basename, delimiter } from 'node:path';
import { modules, root } from './paths.mjs';
import { run } from './process.mjs';

/**
 * Runs npm quietly; what it says is given back.
 * @param {readonly string[]} args
 */
export function npm(args) {
  const [command, ...first] = npmCommand(process.env);
  return run(/** @type {string} */ (command), [...first, ...args], {
    cwd: root,
    env: npmEnvironment(process.env),
  });
}

/**
 * The npm that started us, else the one on PATH.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function npmCommand(env) {
  const script = env.npm_execpath;
  // Another package manager may have started us; what we fetch, npm fetches.
  if (!script || !/^npm-cli\.c?js$/.test(basename(script))) return ['npm'];
  return [env.npm_node_execpath ?? process.execPath, script];
}

/**
 * The environment for npm: the machine's Node before the project's, which `npm ci` takes away under our feet.
 * @param {NodeJS.ProcessEnv} env
 */
export function npmEnvironment(env) {
  const path = (env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(modules));
  return { ...env, PATH: path.join(delimiter), npm_config_update_notifier: 'false' };
}
