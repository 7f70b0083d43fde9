import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeOf } from '../../build/assembled-runtime.mjs';
import { root } from '../../build/paths.mjs';
import { integrityOf } from '../../build/registry-package.mjs';
import { installedOfficial } from '../../build/runtime.mjs';

describe('the assembled runtime', () => {
  it('is the Electron of the archive under its own name', () => {
    expect(placeOf('Cypress/Cypress')).toBe('electron');
    expect(placeOf('Cypress/locales/sv.pak')).toBe('locales/sv.pak');
    expect(placeOf('Cypress/LICENSE.electron.txt')).toBe('LICENSE.electron.txt');
  });

  it('leaves out the app that it came with, and takes its SQLite driver beside', () => {
    expect(placeOf('Cypress/resources/app/package.json')).toBeNull();
    expect(placeOf('Cypress/resources/app-update.yml')).toBeNull();
    expect(placeOf('Cypress/browser_v8_context_snapshot.bin')).toBeNull();
    expect(placeOf('Cypress/resources/app/node_modules/bindings/bindings.js')).toBe(
      'resources/sqlite/node_modules/bindings/bindings.js',
    );
    expect(placeOf('Cypress/resources/app/node_modules/better-sqlite3/node_modules/tar/index.js')).toBeNull();
  });

  it('takes nothing from outside its folder', () => {
    expect(placeOf('Cypress/../../etc/passwd')).toBeNull();
    expect(placeOf('/etc/passwd')).toBeNull();
    expect(placeOf('Cypress/')).toBeNull();
  });
});

describe('the official runtime', () => {
  let home = '';
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text);
  };
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'klubba-test-'));
    put('package.json', '{"version":"45.4.1"}');
    put('dist/electron', '');
    put('dist/version', 'v45.4.1\n');
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('is taken when it is whole', async () => {
    put('path.txt', 'electron');
    expect(await installedOfficial(home)).toMatchObject({
      kind: 'official',
      version: '45.4.1',
      executable: join(home, 'dist', 'electron'),
    });
  });

  it('is not taken half fetched, or when it is another than the one that is wanted', async () => {
    expect(await installedOfficial(home)).toBeNull();
    put('path.txt', 'electron');
    put('dist/version', '44.0.0');
    expect(await installedOfficial(home)).toBeNull();
  });
});

describe('a download', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'klubba-test-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is known by its digest, and one that is not there has none', async () => {
    writeFileSync(join(folder, 'whole'), 'whole');
    const digest = createHash('sha512').update('whole').digest('base64');
    expect(await integrityOf(join(folder, 'whole'))).toBe(`sha512-${digest}`);
    expect(await integrityOf(join(folder, 'missing'))).toBeNull();
  });
});

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('what is fetched', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };

  it('comes from the registry that the user chose: no address stands in the lock file or the settings', () => {
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).not.toMatch(/https?:\/\/|registry=/);
    const addresses = Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? []);
    // Ours, and the only one: it keeps pdfjs-dist's optional canvas out.
    expect(addresses).toEqual(['build/no-canvas']);
  });

  it('runs no script of its own when it is installed', () => {
    expect(readFileSync(join(root, '.npmrc'), 'utf8')).toContain('ignore-scripts=true');
  });

  it('is named for every platform: npm ci refuses a lock file made where a registry lacked some', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => !isLocked(path, name)),
    );
    expect(missing).toEqual([]);
  });

  /** Looks for a package as Node does: beside, then further and further out. */
  function isLocked(path: string, name: string): boolean {
    const inside = path === '' ? '' : `${path}/`;
    if (`${inside}node_modules/${name}` in lock.packages) return true;
    return path !== '' && isLocked(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
  }
});
