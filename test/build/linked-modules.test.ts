import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../build/paths.mjs';

describe('a node_modules that is a link to another clone’s', () => {
  let folder = '';
  const put = (path: string, version: string) =>
    writeFileSync(join(folder, path), JSON.stringify({ packages: { 'node_modules/a': { version } } }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'klubba-test-'));
    mkdirSync(join(folder, 'other', 'node_modules', 'a'), { recursive: true });
    put('other/node_modules/.package-lock.json', '1.0.0');
    cpSync(join(root, 'build'), join(folder, 'clone', 'build'), { recursive: true });
    writeFileSync(join(folder, 'clone', 'package.json'), '{"name":"clone"}');
    symlinkSync(join(folder, 'other', 'node_modules'), join(folder, 'clone', 'node_modules'), 'dir');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Installs in the clone as every command does; a PATH without npm, so that none is ever run. */
  function install() {
    const at = (name: string) => JSON.stringify(pathToFileURL(join(folder, 'clone', 'build', name)).href);
    const program = `import { installDependencies } from ${at('dependencies.mjs')};
      import { runScript } from ${at('say.mjs')};
      await runScript(installDependencies);`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      env: { PATH: folder, LANG: 'en_US.UTF-8', KLUBBA_CACHE: join(folder, 'cache') },
    });
  }

  it('is never installed through: it says so, and what is there stays', () => {
    put('clone/package-lock.json', '2.0.0');
    const { status, stderr } = install();
    expect(status).toBe(1);
    expect(stderr).toContain(`node_modules is a link to ${join(folder, 'other', 'node_modules')}`);
    expect(stderr).not.toContain('installing');
    expect(existsSync(join(folder, 'other', 'node_modules', 'a'))).toBe(true);
  });

  it('is used as it is where it holds what the lock file names', () => {
    put('clone/package-lock.json', '1.0.0');
    expect(install()).toMatchObject({ status: 0, stderr: '' });
  });
});
