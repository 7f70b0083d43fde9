import { dialog, type BrowserWindow } from 'electron';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';

export type Filter = { readonly name: string; readonly extensions: string[] };

// What is read and looked over in one go.
const MOST = 100;

/** Asks the person for a file to open, or for several, at most a hundred; none where they changed their mind. */
export async function chooseFiles(window: BrowserWindow, filters: Filter[], several = false): Promise<string[]> {
  const properties: ('openFile' | 'multiSelections')[] = several ? ['openFile', 'multiSelections'] : ['openFile'];
  const { filePaths } = await dialog.showOpenDialog(window, { properties, filters });
  return filePaths.slice(0, MOST);
}

/** Asks where to save, and writes the file whole or not at all. The name, or null where they changed their mind. */
export async function saveFile(
  window: BrowserWindow,
  suggested: string,
  filter: Filter,
  bytes: Uint8Array,
): Promise<Result<string | null>> {
  const { filePath } = await dialog.showSaveDialog(window, { defaultPath: suggested, filters: [filter] });
  return filePath ? writeWhole(filePath, bytes) : done(null);
}

/** Writes beside the file and puts it in place when it is whole. Returns its name, or `exportFailed`. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<Result<string>> {
  const part = `${path}.part`;
  try {
    await writeFile(part, bytes, { flush: true });
    await rename(part, path);
    return done(basename(path));
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    return failed('exportFailed', {
      name: basename(path),
      what: error instanceof Error ? error.message : String(error),
    });
  }
}
