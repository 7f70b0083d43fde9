// Builds dist/: main process, preload, import worker, command line, window. Runs under the project's own Node.
import { readdirSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from './paths.mjs';

/** The oldest runtime that the bundles must run on: see docs/decisions/. */
const targets = { node: 'node20.18', window: 'chrome130' };

/** Native addons and what the runtime itself provides stay outside the bundles. */
export const outside = ['electron', 'better-sqlite3', '@myriaddreamin/typst-ts-node-compiler', 'original-fs'];
const builtins = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);

/** Node-side bundles: source, name in dist/electron, and whether it may load parts of itself later. */
export const machineEntries = [
  { source: 'electron/main.ts', name: 'main', split: true },
  { source: 'electron/preload.ts', name: 'preload', split: false },
  { source: 'electron/projector-preload.ts', name: 'projector-preload', split: false },
  { source: 'electron/readers/import-worker.ts', name: 'import-worker', split: true },
  { source: 'electron/packages/package-worker.ts', name: 'package-worker', split: false },
  { source: 'electron/meeting/meeting-file-worker.ts', name: 'meeting-file-worker', split: false },
  { source: 'electron/meeting/folder-worker.ts', name: 'folder-worker', split: false },
  { source: 'electron/funding/optimum-worker.ts', name: 'optimum-worker', split: false },
  { source: 'electron/cli/main.ts', name: 'cli', split: true },
];

/** What goes beside the bundles as it is: from where in the clone, to where in dist. */
export const copies = [
  { from: 'node_modules/highs/build/highs.wasm', to: 'electron/highs.wasm' },
  { from: 'electron/readers/sample', to: 'sample' },
];

/**
 * Bundles one Node-side entry to CommonJS: Electron's sandboxed preload knows nothing else.
 * @param {{ source: string, name: string, split: boolean }} entry
 * @param {string} folder where `name.cjs` is written
 */
export async function bundleForMachine(entry, folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    resolve: { conditions: ['node', 'import', 'module', 'default'] },
    build: {
      ssr: join(root, entry.source),
      outDir: folder,
      emptyOutDir: false,
      target: targets.node,
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        external: (id) => builtins.has(id) || outside.some((name) => id === name || id.startsWith(`${name}/`)),
        output: {
          format: 'cjs',
          entryFileNames: `${entry.name}.cjs`,
          chunkFileNames: `${entry.name}-[name]-[hash].cjs`,
          codeSplitting: entry.split,
        },
      },
    },
  });
}

/** Bundles every page of the window; no inline script and no data: address, so that the strict CSP holds. @param {string} dist */
async function bundleForWindow(dist) {
  const pages = readdirSync(join(root, 'renderer')).filter((name) => name.endsWith('.html'));
  await build({
    root: join(root, 'renderer'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: join(dist, 'renderer'),
      emptyOutDir: false,
      target: targets.window,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: true,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: pages.map((page) => join(root, 'renderer', page)) },
    },
  });
}

/**
 * Builds everything into an empty folder.
 * @param {string} dist
 */
export async function bundle(dist) {
  const outcomes = await Promise.allSettled([
    ...machineEntries.map((entry) => bundleForMachine(entry, join(dist, 'electron'))),
    bundleForWindow(dist),
    ...copies.map(({ from, to }) => cp(join(root, from), join(dist, to), { recursive: true })),
  ]);
  // All are waited for: whoever builds next must not find one still writing.
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
