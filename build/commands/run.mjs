// `node build/do.mjs run …`: the application from its sources, under an Xvfb of its own where there is no display.
import { freshBundles } from '../bundles.mjs';
import { withDisplay } from '../display.mjs';
import { launchArguments, mayUseSandbox } from '../launch.mjs';
import { underOwnNode } from '../own-node.mjs';
import { userFolder } from '../paths.mjs';
import { run } from '../process.mjs';
import { runScript } from '../say.mjs';
import { setUp } from '../setup.mjs';

await runScript(async () => {
  await setUp('headless');
  return underOwnNode(async () => {
    const { electronRuntime, sayRuntime } = await import('../runtime.mjs');
    const runtime = await electronRuntime();
    sayRuntime(runtime);
    await freshBundles();
    await mayUseSandbox(runtime.folder);
    const args = launchArguments(process.argv.slice(3));
    return withDisplay(async (env) => {
      const { status } = await run(runtime.executable, args, { stdio: 'inherit', env, cwd: userFolder() });
      return status;
    });
  });
});
