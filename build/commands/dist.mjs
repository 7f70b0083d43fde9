// `npm run dist`: the application as a folder that needs nothing of this clone, in release/linux-unpacked.
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freshBundles } from '../bundles.mjs';
import { ownEnvironment, underOwnNode } from '../own-node.mjs';
import { dist, modules, root, scratch } from '../paths.mjs';
import { run } from '../process.mjs';
import { Stop, runScript, say } from '../say.mjs';
import { setUp } from '../setup.mjs';

const work = join(scratch, 'package');
const output = join(root, 'release');

/** What the bundles leave outside: native addons, and what each needs. @param {import('../runtime.mjs').Runtime} runtime */
function outsideParts(runtime) {
  const assembled = join(runtime.folder, 'resources', 'sqlite', 'node_modules');
  const sqlite = runtime.kind === 'assembled' ? assembled : modules;
  const names = runtime.kind === 'assembled' ? ['better-sqlite3', 'bindings', 'file-uri-to-path'] : ['better-sqlite3'];
  const typst = '@myriaddreamin/typst-ts-node-compiler';
  const platform = `${typst}-${process.platform}-${process.arch}${process.platform === 'linux' ? '-gnu' : ''}`;
  return [
    ...names.map((name) => ({ from: sqlite, name })),
    ...[typst, platform].map((name) => ({ from: modules, name })),
  ];
}

/** The app as it ships: bundles without their maps, a short package.json, the addons. @param {import('../runtime.mjs').Runtime} runtime */
async function stage(runtime) {
  const app = join(work, 'app');
  await rm(work, { recursive: true, force: true });
  await mkdir(app, { recursive: true });
  await cp(join(root, 'LICENSE'), join(app, 'LICENSE'));
  await cp(dist, join(app, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.map') });
  /** @type {Record<string, string>} */
  const dependencies = {};
  for (const { from, name } of outsideParts(runtime)) {
    await cp(join(from, name), join(app, 'node_modules', name), { recursive: true, filter: isNeeded });
    dependencies[name] = JSON.parse(await readFile(join(from, name, 'package.json'), 'utf8')).version;
  }
  const { name, version, description, license, author, main } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  );
  const about = { name, productName: 'Klubba', version, description, license, author, main, dependencies };
  await writeFile(join(app, 'package.json'), JSON.stringify(about, null, 2));
  return app;
}

/** An addon's sources and other platforms' binaries stay behind. @param {string} path */
function isNeeded(path) {
  const other = /[\\/]prebuilds[\\/](.+)\.node$/.exec(path)?.[1];
  if (other) return other === `${process.platform}-${process.arch}`;
  return !/better-sqlite3[\\/](deps|src|binding\.gyp)/.test(path);
}

await runScript(async () => {
  await setUp('window');
  return underOwnNode(async () => {
    const { electronRuntime, sayRuntime } = await import('../runtime.mjs');
    const runtime = await electronRuntime();
    sayRuntime(runtime);
    await freshBundles();
    const settings = {
      'directories.app': await stage(runtime),
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
