// Measurements and trials written in TypeScript: each is bundled as the application is, and run in turn.
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freshBundles } from './bundles.mjs';
import { withDisplay } from './display.mjs';
import { ownEnvironment, underOwnNode } from './own-node.mjs';
import { root, scratch } from './paths.mjs';
import { run } from './process.mjs';
import { runScript, say } from './say.mjs';
import { setUp } from './setup.mjs';

/**
 * Runs every `test/KIND/NAME.KIND.ts` in order, or those that the arguments name; fails when one does. Numbers and switches
 * among the arguments are the scripts' own. Each gets KLUBBA_ELECTRON, the runtime's executable, and a display.
 * @param {'bench' | 'crash' | 'fuzz'} kind
 */
export const runOwnScripts = (kind) =>
  runScript(async () => {
    await setUp('test');
    return underOwnNode(async () => {
      const { electronRuntime, sayRuntime } = await import('./runtime.mjs');
      const { bundleForMachine } = await import('./bundle.mjs');
      const runtime = await electronRuntime();
      sayRuntime(runtime);
      await freshBundles();
      const folder = join(scratch, kind);
      await rm(folder, { recursive: true, force: true });
      const isForScripts = (/** @type {string} */ word) => /^(\d+$|-)/.test(word);
      const words = process.argv.slice(3);
      const names = chosen(
        kind,
        words.filter((word) => !isForScripts(word)),
      );
      if (names.length === 0) say(`inget att köra i test/${kind}`, `nothing to run in test/${kind}`);
      return withDisplay(async (env) => {
        let failed = names.length === 0;
        for (const name of names) {
          await bundleForMachine({ source: `test/${kind}/${name}.${kind}.ts`, name, split: false }, folder);
          const own = { ...ownEnvironment(env), KLUBBA_ELECTRON: runtime.executable };
          const { status } = await run(
            process.execPath,
            ['--expose-gc', join(folder, `${name}.cjs`), ...words.filter(isForScripts)],
            {
              stdio: 'inherit',
              cwd: root,
              env: own,
            },
          );
          if (status !== 0) say(`${name}: avslutades med ${status}`, `${name}: ended with ${status}`);
          failed ||= status !== 0;
        }
        return failed ? 1 : 0;
      });
    });
  });

/** @param {string} kind @param {readonly string[]} wishes */
function chosen(kind, wishes) {
  const folder = join(root, 'test', kind);
  const ending = `.${kind}.ts`;
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  const all = names.map((name) => name.slice(0, -ending.length)).sort();
  return wishes.length === 0 ? all : all.filter((name) => wishes.some((wish) => name.includes(wish)));
}
