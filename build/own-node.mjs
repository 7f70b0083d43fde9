// The project's own Node 24, so that everything runs the same whatever Node the machine has.
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { modules } from './paths.mjs';
import { run } from './process.mjs';

const installed = join(modules, '.bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The Node to run: the project's, else the machine's where it is new enough (no package for its platform); else null. */
export function ownNode() {
  if (existsSync(installed)) return installed;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null;
}

/**
 * Goes on under the project's Node: at once when this is it, else in a new process with the same arguments.
 * @param {() => Promise<number | void>} action
 * @returns {Promise<number | void>} exit status
 */
export async function underOwnNode(action) {
  const node = ownNode() ?? process.execPath;
  if (realpathSync(node) === realpathSync(process.execPath)) return action();
  const { status } = await run(node, process.argv.slice(1), { stdio: 'inherit', env: ownEnvironment(process.env) });
  return status;
}

/**
 * The environment in which `node` and the installed tools are the project's own.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function ownEnvironment(env) {
  return { ...env, PATH: `${dirname(installed)}${delimiter}${env.PATH ?? ''}` };
}
