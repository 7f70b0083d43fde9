import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../build/dependencies.mjs';
import { launchArguments } from '../../build/launch.mjs';
import { npmCommand, npmEnvironment } from '../../build/npm.mjs';
import { modules, root, userFolder } from '../../build/paths.mjs';
import { missingFrom, needs } from '../../build/system-packages.mjs';

describe('dependencies', () => {
  const wanted = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/other-platform': { version: '1.0.0', integrity: 'sha512-b', optional: true },
    },
  };
  const a = { version: '1.0.0', integrity: 'sha512-a' };

  it('are there when npm recorded just what the lock file names', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': a } })).toBe(true);
  });

  it('are not there before the first install, or when it was cut short', () => {
    expect(isInstalled(wanted, null)).toBe(false);
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
  });

  it('are not there in another version, with other bytes, or with something more', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } })).toBe(false);
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { ...a, integrity: 'sha512-x' } } })).toBe(false);
    expect(isInstalled(wanted, { packages: { 'node_modules/a': a, 'node_modules/b': a } })).toBe(false);
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
