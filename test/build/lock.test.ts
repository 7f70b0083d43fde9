import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../build/lock.mjs';
import { root } from '../../build/paths.mjs';

describe('a lock', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'klubba-test-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('lets one in at a time, and tells who waits', async () => {
    const path = join(folder, 'a', 'lock');
    let inside = 0;
    let most = 0;
    let waits = 0;
    const work = () =>
      withLock(
        path,
        () => (waits += 1),
        async () => {
          most = Math.max(most, (inside += 1));
          await sleep(20);
          inside -= 1;
        },
      );
    await Promise.all([work(), work(), work()]);
    expect({ most, waits }).toEqual({ most: 1, waits: 2 });
    expect(existsSync(path)).toBe(false);
  });

  it('is opened again when the work fails', async () => {
    const path = join(folder, 'lock');
    const failed = withLock(
      path,
      () => undefined,
      () => Promise.reject(new Error('no')),
    );
    await expect(failed).rejects.toThrow('no');
    expect(existsSync(path)).toBe(false);
  });

  it('of someone who was killed is taken at once, and of someone out of sight when it stops beating', async () => {
    const path = join(folder, 'lock');
    const take = () =>
      withLock(
        path,
        () => undefined,
        () => Promise.resolve('in'),
      );
    const killed = `withLock(${JSON.stringify(path)}, () => 0, async () => process.kill(process.pid, 'SIGKILL'))`;
    const module = join(root, 'build', 'lock.mjs');
    spawnSync(process.execPath, ['--input-type=module', '-e', `import { withLock } from '${module}'; await ${killed}`]);
    expect(existsSync(path)).toBe(true);
    expect(await take()).toBe('in');
    writeFileSync(path, '1 elsewhere');
    const minuteAgo = new Date(Date.now() - 60_000);
    utimesSync(path, minuteAgo, minuteAgo);
    expect(await take()).toBe('in');
  });
});
