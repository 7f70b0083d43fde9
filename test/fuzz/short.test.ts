import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { bundleForMachine } from '../../build/bundle.mjs';

// Time is judged by `npm run fuzz` alone: what a test says must not depend on how busy the machine is.
it('spoilt files and files made to hurt neither end the reading process nor change the register', async () => {
  const folder = resolve(import.meta.dirname, '../../.cache/fuzz-short');
  await bundleForMachine({ source: 'electron/readers/import-worker.ts', name: 'import-worker', split: true }, folder);
  await bundleForMachine({ source: 'test/fuzz/readers.fuzz.ts', name: 'readers', split: false }, folder);
  const reader = join(folder, 'import-worker.cjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'readers.cjs'), '60', '--seed=2027', '--short', `--reader=${reader}`],
    { encoding: 'utf8', timeout: 100_000 },
  );
  expect(stderr).toBe('');
  expect(stdout).toContain('60 files, 0 wrong, register unchanged');
  expect(status).toBe(0);
}, 120_000);
