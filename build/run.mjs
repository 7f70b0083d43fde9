// Starts the application from its sources, under an Xvfb of its own where there is no display. For those who build it.
import { freshBundles } from './bundles.mjs';
import { withDisplay } from './display.mjs';
import { launchArguments } from './launch.mjs';
import { underOwnNode } from './own-node.mjs';
import { run } from './process.mjs';
import { runScript } from './say.mjs';

await runScript(() =>
  underOwnNode(async () => {
    const { electronRuntime, sayRuntime } = await import('./runtime.mjs');
    const runtime = await electronRuntime();
    sayRuntime(runtime);
    await freshBundles();
    return withDisplay(async (env) => {
      const { status } = await run(runtime.executable, launchArguments(process.argv.slice(2)), {
        stdio: 'inherit',
        env,
      });
      return status;
    });
  }),
);
