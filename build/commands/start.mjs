// `npm start [-- FILE]`: from a bare clone to the open window.
import { freshBundles } from '../bundles.mjs';
import { hasDisplay } from '../display.mjs';
import { launchArguments, mayUseSandbox } from '../launch.mjs';
import { underOwnNode } from '../own-node.mjs';
import { userFolder } from '../paths.mjs';
import { run } from '../process.mjs';
import { Stop, runScript } from '../say.mjs';
import { setUp } from '../setup.mjs';

await runScript(async () => {
  const display = hasDisplay(process.env);
  await setUp(display ? 'window' : 'headless');
  return underOwnNode(async () => {
    const { electronRuntime, sayRuntime } = await import('../runtime.mjs');
    const runtime = await electronRuntime();
    sayRuntime(runtime);
    await freshBundles();
    // Said last, so that the line it gives works at once.
    if (!display)
      throw new Stop(
        'det finns ingen skärm att visa fönstret på (varken DISPLAY eller WAYLAND_DISPLAY är satt).\n' +
          '  Logga in i en grafisk miljö, eller kör mot en skärm i minnet:  xvfb-run -a npm start',
        'there is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n' +
          '  Log in to a graphical session, or run against a display in memory:  xvfb-run -a npm start',
      );
    await mayUseSandbox(runtime.folder);
    const args = launchArguments(process.argv.slice(3));
    const { status } = await run(runtime.executable, args, { stdio: 'inherit', cwd: userFolder() });
    return status;
  });
});
