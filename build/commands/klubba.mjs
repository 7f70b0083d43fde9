// `npm run -s klubba -- …`: the command line, whose output alone reaches stdout.
import { join } from 'node:path';
import { freshBundles } from '../bundles.mjs';
import { underOwnNode } from '../own-node.mjs';
import { dist, userFolder } from '../paths.mjs';
import { run } from '../process.mjs';
import { runScript } from '../say.mjs';
import { setUp } from '../setup.mjs';

await runScript(async () => {
  await setUp('tools');
  return underOwnNode(async () => {
    await freshBundles();
    const args = [join(dist, 'electron', 'cli.cjs'), ...process.argv.slice(3)];
    const { status } = await run(process.execPath, args, { stdio: 'inherit', cwd: userFolder() });
    return status;
  });
});
