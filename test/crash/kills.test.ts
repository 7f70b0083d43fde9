import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { bundleForMachine } from '../../build/bundle.mjs';

it('five kills in the middle of scripted input lose nothing that was answered and double nothing', async () => {
  const folder = resolve(import.meta.dirname, '../../.cache/crash-short');
  await bundleForMachine({ source: 'test/crash/kills.crash.ts', name: 'kills', split: false }, folder);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'kills.cjs'), '5', '--no-window'], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect(stderr).toBe('');
  expect(stdout).toContain('process: 5 kills');
  expect(status).toBe(0);
}, 90_000);
