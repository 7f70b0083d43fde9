import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import { limits } from './limits.ts';

/** A file's bytes as they were at one moment. */
export type ReadFile = { readonly name: string; readonly bytes: Uint8Array };

const chunk = 4 * 1024 * 1024;

/**
 * Reads a file whole, in pieces, within a limit of bytes.
 *
 * @param progress is told how far it is, 0 to 1
 * @returns `documentIsFolder`, `documentTooLarge`, `documentEmpty`, `documentUnreadable`, or `documentGone` where the
 *   file was missing, shrank or went away while it was read
 */
export async function readFile(
  path: string,
  progress: (fraction: number) => void = () => {},
  limit: number = limits.bytes,
): Promise<Result<ReadFile>> {
  const name = basename(path);
  let file;
  try {
    file = await open(path, 'r');
    const stat = await file.stat();
    if (stat.isDirectory()) return failed('documentIsFolder', { name });
    if (!stat.isFile()) return failed('documentUnreadable', { name });
    if (stat.size > limit) return failed('documentTooLarge', { name, size: inWords(stat.size), limit: inWords(limit) });
    if (stat.size === 0) return failed('documentEmpty', { name });
    const bytes = new Uint8Array(stat.size);
    let at = 0;
    while (at < stat.size) {
      const { bytesRead } = await file.read(bytes, at, Math.min(chunk, stat.size - at), at);
      if (bytesRead === 0) return failed('documentGone', { name });
      at += bytesRead;
      progress(at / stat.size);
    }
    return done({ name, bytes });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EISDIR') return failed('documentIsFolder', { name });
    return failed(/^(ENOENT|EIO|ENXIO|ESTALE|ENODEV)$/.test(code) ? 'documentGone' : 'documentUnreadable', { name });
  } finally {
    await file?.close().catch(() => {});
  }
}

/** Bytes in MB or GB as a message has them; the same in both languages but for the comma, which a whole number lacks. */
function inWords(bytes: number): string {
  const megabytes = Math.round(bytes / 1024 / 1024);
  return megabytes < 1024 ? `${megabytes} MB` : `${Math.round(megabytes / 1024)} GB`;
}
