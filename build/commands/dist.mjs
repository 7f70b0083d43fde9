// `npm run dist`: the application as a folder that needs nothing of this clone, in release/linux-unpacked.
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freshBundles } from '../bundles.mjs';
import { ownEnvironment, underOwnNode } from '../own-node.mjs';
import { modules, root, scratch } from '../paths.mjs';
import { run } from '../process.mjs';
import { Stop, runScript, say } from '../say.mjs';
import { setUp } from '../setup.mjs';
import { stageApp } from '../staged-app.mjs';

const work = join(scratch, 'package');
const output = join(root, 'release');

await runScript(async () => {
  await setUp('window');
  return underOwnNode(async () => {
    const { electronRuntime, sayRuntime } = await import('../runtime.mjs');
    const runtime = await electronRuntime();
    sayRuntime(runtime);
    await freshBundles();
    await rm(work, { recursive: true, force: true });
    const app = join(work, 'app');
    await stageApp(app, runtime);
    const settings = {
      'directories.app': app,
      'directories.output': join(work, 'out'),
      electronDist: runtime.folder,
      electronVersion: runtime.version,
    };
    const flags = Object.entries(settings).map(([name, value]) => `-c.${name}=${value}`);
    const { status } = await run(
      join(modules, '.bin', 'electron-builder'),
      ['--linux', 'dir', '--publish', 'never', ...flags],
      {
        stdio: 'inherit',
        cwd: root,
        env: ownEnvironment(process.env),
      },
    );
    if (status !== 0)
      throw new Stop(`electron-builder avslutades med ${status}`, `electron-builder ended with ${status}`);
    const unpacked = join(work, 'out', 'linux-unpacked');
    // The loader of the assembled runtime is for working on the sources; what ships loads its own archive.
    for (const part of ['resources/app', 'resources/sqlite', 'klubba-runtime.json'])
      await rm(join(unpacked, part), { recursive: true, force: true });
    await rm(output, { recursive: true, force: true });
    await mkdir(output, { recursive: true });
    await rename(unpacked, join(output, 'linux-unpacked'));
    say('klart: release/linux-unpacked/klubba', 'done: release/linux-unpacked/klubba');
    if (runtime.kind === 'assembled')
      say(
        'den här Electron får inga säkerhetsrättelser: dela inte ut den',
        'this Electron gets no security fixes: do not hand it out',
      );
  });
});
