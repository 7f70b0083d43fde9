import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences } from '../../build/dependencies.mjs';
import { launchArguments } from '../../build/launch.mjs';
import { npmCommand, npmEnvironment } from '../../build/npm.mjs';
import { modules, root, userFolder } from '../../build/paths.mjs';
import { missingFrom, needs } from '../../build/system-packages.mjs';
import { isFit } from '../../build/toolchain.mjs';

describe('dependencies', () => {
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const native = { ...a, optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] };
  const wanted = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': a,
      'node_modules/native': native,
      'node_modules/other-system': { ...native, os: 'darwin' },
      'node_modules/other-library': { ...native, libc: ['musl'] },
      'node_modules/perhaps': { ...a, optional: true },
    },
  };
  const here = { os: 'linux', cpu: 'x64', libc: 'glibc' };
  const whole = { 'node_modules/a': a, 'node_modules/native': a };
  const missing = (packages: Record<string, typeof a>) => differences(wanted, { packages }, here);

  it('are there when npm recorded what the lock file names for this machine', () => {
    expect(missing(whole)).toEqual([]);
    expect(missing({ ...whole, 'node_modules/other-library': a, 'node_modules/perhaps': a })).toEqual([]);
  });

  it('are not there before the first install, or when it was cut short', () => {
    expect(differences(wanted, null, here)).toEqual(['node_modules/a', 'node_modules/native']);
  });

  it('are not whole when npm left out a native part that it could not fetch', () => {
    expect(missing({ 'node_modules/a': a })).toEqual(['node_modules/native']);
  });

  it('are not there in another version, with other bytes, or with something more', () => {
    expect(missing({ ...whole, 'node_modules/a': { ...a, version: '1.0.1' } })).toEqual(['node_modules/a']);
    expect(missing({ ...whole, 'node_modules/a': { ...a, integrity: 'sha512-x' } })).toEqual(['node_modules/a']);
    expect(missing({ ...whole, 'node_modules/b': a })).toEqual(['node_modules/b']);
  });

  it('are left to an npm that leaves nothing out', () => {
    expect(isFit('20.20.2', '11.19.1')).toBe(true);
    expect(isFit('24.21.0', '10.9.2')).toBe(true);
    expect(isFit('18.20.8', '10.9.2')).toBe(false);
    expect(isFit('22.11.0', '11.19.1')).toBe(false);
    expect(isFit('20.20.2', '9.2.0')).toBe(false);
  });
});

describe('system packages', () => {
  const status = (name: string, state: string) => `Package: ${name}\nStatus: install ok ${state}\nVersion: 1\n\n`;

  it('are missing when no name of theirs is installed', () => {
    const text =
      status('libasound2t64', 'installed') + status('libnss3', 'installed') + status('libgbm1', 'half-installed');
    const missing = missingFrom([['libasound2t64', 'libasound2'], ['libnss3'], ['libgbm1'], ['xvfb']], text);
    expect(missing).toEqual([['libgbm1'], ['xvfb']]);
  });

  it('of a window are among those of the tests', () => {
    for (const names of needs.window) expect(needs.test).toContain(names);
  });
});

describe('npm', () => {
  it('is the one that started us, else the one on the path', () => {
    expect(npmCommand({ npm_execpath: '/x/npm-cli.js', npm_node_execpath: '/x/node' })).toEqual([
      '/x/node',
      '/x/npm-cli.js',
    ]);
    expect(npmCommand({ npm_execpath: '/x/yarn.js', npm_node_execpath: '/x/node' })).toEqual(['npm']);
    expect(npmCommand({})).toEqual(['npm']);
  });

  it('does not run on the Node that it takes away', () => {
    const path = [join(modules, '.bin'), '/usr/bin'].join(delimiter);
    expect(npmEnvironment({ PATH: path }).PATH).toBe('/usr/bin');
  });
});

describe('starting', () => {
  it('goes without the sandbox for root and for nobody else', () => {
    expect(launchArguments(['plan.txt'], 0)).toEqual(['--no-sandbox', root, 'plan.txt']);
    expect(launchArguments(['plan.txt'], 1000)).toEqual([root, 'plan.txt']);
  });

  it('reads a file name from where the user stands, not from where npm went', () => {
    const env = { INIT_CWD: '/home/anna', npm_lifecycle_event: 'start' };
    expect(userFolder(env, root)).toBe('/home/anna');
    expect(userFolder(env, '/tmp')).toBe('/tmp');
    expect(userFolder({}, root)).toBe(root);
  });
});
