import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a program said, both streams together, and how it ended. */
export interface Said {
  readonly text: string;
  readonly status: number | null;
}

/**
 * Runs a program of others in a folder. They judge in these tests, so a missing one is a failure that says what to install.
 */
export function ask(folder: string, program: string, ...args: string[]): Said {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  const { stdout, stderr, status, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', env });
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new Error(`${program} is missing: apt-get install openssl unzip poppler-utils qpdf gnutls-bin`);
  }
  if (error) throw error;
  return { text: stdout + stderr, status };
}

/** Lends a temporary folder that holds the given files. */
export async function withFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-signing-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
