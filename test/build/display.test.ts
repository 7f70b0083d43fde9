import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { hasDisplay, withDisplay } from '../../build/display.mjs';
import { root } from '../../build/paths.mjs';

const program = `
  import { withDisplay } from '${join(root, 'build/display.mjs')}';
  await withDisplay(async (env) => {
    console.log(env.XAUTHORITY);
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  });`;

describe('a display', () => {
  it('is the one there is', async () => {
    expect(hasDisplay({ DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });

  it.runIf(process.platform === 'linux')('is missing where neither is named', () => {
    expect(hasDisplay({})).toBe(false);
    expect(hasDisplay({ DISPLAY: '' })).toBe(false);
  });

  it.runIf(process.platform === 'linux').each(['SIGTERM', 'SIGKILL'] as const)(
    'of our own ends with us, also by %s',
    async (signal) => {
      const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], { env, stdio: 'pipe' });
      const authority = await new Promise<string>((resolve) =>
        child.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())),
      );
      expect(serversWith(authority)).toHaveLength(1);
      child.kill(signal);
      for (let tries = 0; tries < 100 && serversWith(authority).length > 0; tries += 1) await sleep(50);
      expect(serversWith(authority)).toEqual([]);
    },
  );

  it('gives the action its result back', async () => {
    expect(await withDisplay((env) => Promise.resolve(hasDisplay(env)))).toBe(true);
  });
});

/** The ids of the X servers that were started with this authority file. */
function serversWith(authority: string): readonly string[] {
  return readdirSync('/proc').filter((id) => /^\d+$/.test(id) && commandOf(id).includes(authority));
}

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
