import { mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { done, failed, problem, type Problem, type Result } from '../../shared/bridge/problem.ts';

/**
 * Writes files into a folder, made where it is missing: all of them whole and on disk, or none, and no folder either.
 * They are written beside their places first and moved there together.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<Result<string[]>> {
  const all = [...files].map(([name, bytes]) => ({
    bytes,
    path: join(folder, name),
    part: join(folder, `.${name}.${process.pid}.part`),
  }));
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
    for (const { path, part, bytes } of all) {
      // A file can't take a folder's place: seen here, before any of them has been moved.
      if ((await stat(path).catch(() => null))?.isDirectory()) throw new Error(`EISDIR: ${path}`);
      await writeFile(part, bytes, { flush: true });
    }
    for (const { path, part } of all) await rename(part, path);
    return done(all.map(({ path }) => path));
  } catch (error) {
    for (const { part } of all) await rm(part, { force: true }).catch(() => {});
    if (made !== undefined) await removeEmpty(folder, made);
    return failed('exportFailed', { name: folder, what: error instanceof Error ? error.message : String(error) });
  }
}

/** Why a folder can't be written to because something else stands in its place; null where nothing does. */
export async function whyNoFolder(folder: string): Promise<Problem | null> {
  const about = await stat(folder).catch(() => null);
  return !about || about.isDirectory() ? null : problem('exportFailed', { name: folder, what: 'ENOTDIR' });
}

/** Removes the folders that were made, from the innermost out, where nobody has put anything in them. */
async function removeEmpty(folder: string, outermost: string): Promise<void> {
  for (let one = folder; one.length >= outermost.length; one = dirname(one)) await rmdir(one).catch(() => {});
}
