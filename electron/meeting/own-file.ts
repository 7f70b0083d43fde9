import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { headerLine } from '../../shared/meeting/joining/meeting-lines.ts';
import { fileNameOfDevice } from './device-files.ts';

/**
 * Adds lines to this device's own file in a meeting's shared folder, on disk when it returns; never another's. A line
 * that was cut off by a crash is ended first, so that it spoils none after it.
 */
export async function appendOwn(
  folder: string,
  meeting: string,
  device: string,
  lines: readonly string[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = await open(join(folder, fileNameOfDevice(device)), 'a+');
  try {
    const { size } = await file.stat();
    const last = new Uint8Array(1);
    if (size > 0) await file.read(last, 0, 1, size - 1);
    const begin = size === 0 ? `${headerLine({ meeting, device, whole: null })}\n` : last[0] === 0x0a ? '' : '\n';
    await file.appendFile(begin + lines.map((line) => `${line}\n`).join(''));
    await file.datasync();
  } finally {
    await file.close();
  }
}
