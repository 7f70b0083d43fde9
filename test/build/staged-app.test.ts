import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copies, machineEntries, outside } from '../../build/bundle.mjs';
import { root } from '../../build/paths.mjs';
import { outsideParts, stageApp } from '../../build/staged-app.mjs';
import { filesOf, type SourceFile } from '../house/source-files.ts';

const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly main: string };
const sources = filesOf('electron');
const named = (pattern: RegExp): string[] =>
  sources.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, name = '']) => name));
const isThere = (path: string): boolean => existsSync(join(root, path));

/** Where in the clone the file comes from that is at this place in `dist`; null where the bundles don't hold it. */
function originOf(place: string): string | null {
  if (place === 'renderer') return 'renderer';
  const copy = copies.find(({ to }) => place === to || place.startsWith(`${to}/`));
  return copy ? copy.from + place.slice(copy.to.length) : null;
}

describe('the bundles', () => {
  const bundled = machineEntries.map(({ name }) => `${name}.cjs`);

  it('hold every process and preload that is named, each from a source that is there', () => {
    const wanted = [...named(/'([\w-]+\.cjs)'/g), posix.basename(about.main)];
    expect(wanted).toEqual(expect.arrayContaining(['preload.cjs', 'optimum-worker.cjs', 'main.cjs']));
    expect(wanted.filter((name) => !bundled.includes(name))).toEqual([]);
    expect(machineEntries.filter(({ source }) => !isThere(source))).toEqual([]);
  });

  it('hold every page that a window loads', () => {
    const pages = named(/\$\{appOrigin\}\/([\w-]+\.html)/g);
    expect(pages.sort()).toEqual(['index.html', 'projector.html']);
    expect(pages.filter((page) => !isThere(`renderer/${page}`))).toEqual([]);
  });

  it('hold every file that is looked for beside them', () => {
    const places = named(/join\(__dirname((?:, '[^']+')+)\)/g).map((parts) =>
      posix.join('electron', ...[...parts.matchAll(/'([^']+)'/g)].map(([, part = '']) => part)),
    );
    expect(places).toContain('renderer');
    expect(places.filter((place) => !isThere(originOf(place) ?? 'nowhere'))).toEqual([]);
  });

  it('hold the WebAssembly of the packages that are told where theirs is', () => {
    const wanted = sources.filter(({ text }) => text.includes('locateFile')).flatMap(assemblies);
    expect(wanted).toContain('electron/highs.wasm');
    expect(wanted.filter((place) => !isThere(originOf(place) ?? 'nowhere'))).toEqual([]);
  });

  /** Where the packages that a file imports look for WebAssembly, by their own code. */
  function assemblies({ imports }: SourceFile): string[] {
    const packages = imports.filter((name) => isThere(`node_modules/${name}/package.json`));
    const code = packages.map((name) => readFileSync(createRequire(join(root, 'x')).resolve(name), 'utf8'));
    return code.flatMap((text) =>
      [...text.matchAll(/["'`]([\w-]+\.wasm)["'`]/g)].map(([, name]) => `electron/${name}`),
    );
  }
});

describe('the app that ships', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-staged-'));
  const app = join(folder, 'app');
  beforeAll(async () => {
    mkdirSync(join(folder, 'dist', 'electron'), { recursive: true });
    for (const name of ['main.cjs', 'main.cjs.map', 'highs.wasm'])
      writeFileSync(join(folder, 'dist', 'electron', name), '');
    await stageApp(app, { kind: 'official', folder: '' }, join(folder, 'dist'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has the bundles whole but for their maps, and says where it begins', () => {
    expect(readdirSync(join(app, 'dist', 'electron')).sort()).toEqual(['highs.wasm', 'main.cjs']);
    expect(
      existsSync(join(app, (JSON.parse(readFileSync(join(app, 'package.json'), 'utf8')) as typeof about).main)),
    ).toBe(true);
  });

  it('has what the bundles leave outside, on either runtime', () => {
    const ofElectron = ['electron', 'original-fs'];
    for (const kind of ['official', 'assembled'] as const) {
      const parts = outsideParts({ kind, folder: '' }).map(({ name }) => name);
      expect(outside.filter((name) => !ofElectron.includes(name) && !parts.includes(name))).toEqual([]);
    }
  });

  it('opens a database and sets a page with nothing of the clone around it', () => {
    const load = createRequire(join(app, 'dist', 'electron', 'main.cjs'));
    const Database = load('better-sqlite3') as new (name: string) => { prepare(sql: string): { get(): unknown } };
    expect(new Database(':memory:').prepare('SELECT 1 AS one').get()).toEqual({ one: 1 });
    const { NodeCompiler } = load(
      '@myriaddreamin/typst-ts-node-compiler',
    ) as typeof import('@myriaddreamin/typst-ts-node-compiler');
    const pdf = NodeCompiler.create().pdf({ mainFileContent: 'Protokoll' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
