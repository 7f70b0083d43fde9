// `node build/do.mjs setup`: everything that `npm start` does before the window opens.
import { freshBundles } from '../bundles.mjs';
import { hasDisplay } from '../display.mjs';
import { underOwnNode } from '../own-node.mjs';
import { runScript } from '../say.mjs';
import { setUp } from '../setup.mjs';

await runScript(async () => {
  await setUp(hasDisplay(process.env) ? 'window' : 'headless');
  return underOwnNode(async () => {
    const { electronRuntime, sayRuntime } = await import('../runtime.mjs');
    sayRuntime(await electronRuntime());
    await freshBundles();
  });
});
