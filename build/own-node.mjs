// The project's own Node 24, so that everything runs the same whatever Node the machine has.
import { realpathSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { node } from './paths.mjs';
import { run } from './process.mjs';

/**
 * Goes on under the project's Node: at once when this is it, else in a new process with the same arguments.
 * @param {() => Promise<number | void>} action
 * @returns {Promise<number | void>} exit status
 */
export async function underOwnNode(action) {
  if (isOwnNode()) return action();
  const { status } = await run(node, process.argv.slice(1), { stdio: 'inherit', env: ownEnvironment() });
  return status;
}

/** The environment in which `node` is the project's own. */
export function ownEnvironment() {
  return { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
}

function isOwnNode() {
  try {
    return realpathSync(node) === realpathSync(process.execPath);
  } catch {
    return false;
  }
}
