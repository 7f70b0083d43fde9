// The app as it ships, before a runtime is put around it.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dist, modules, root } from './paths.mjs';

/** @typedef {Pick<import('./runtime.mjs').Runtime, 'kind' | 'folder'>} Carrier */

/** What the bundles leave outside: native addons, and what each needs. @param {Carrier} runtime */
export function outsideParts(runtime) {
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

/**
 * Puts together what ships: bundles without their maps, a short package.json, the addons.
 * @param {string} app an empty folder, or one to make
 * @param {Carrier} runtime
 * @param {string} bundles
 */
export async function stageApp(app, runtime, bundles = dist) {
  await mkdir(app, { recursive: true });
  await cp(join(root, 'LICENSE'), join(app, 'LICENSE'));
  await cp(bundles, join(app, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.map') });
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
}

/** An addon's sources and other platforms' binaries stay behind. @param {string} path */
function isNeeded(path) {
  const other = /[\\/]prebuilds[\\/](.+)\.node$/.exec(path)?.[1];
  if (other) return other === `${process.platform}-${process.arch}`;
  return !/better-sqlite3[\\/](deps|src|binding\.gyp)/.test(path);
}
