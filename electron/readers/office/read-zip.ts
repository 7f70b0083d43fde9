import { crc32, inflateRawSync } from 'node:zlib';
import yauzl from 'yauzl';
import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import type { ReadFile } from '../read-file.ts';
import { officeLimits } from './office-limits.ts';

/** An archive whose directory was read and found safe. Its files are inflated one at a time, when they are asked for. */
export type ZipArchive = {
  /** The files' names as the archive has them, folders left out. */
  readonly names: readonly string[];
  /**
   * A file's bytes, undefined where there is none of that name (in any case of letters, as OPC says). The checksum is
   * right. Problems: `documentDamaged`, `documentEncrypted`, `documentUnsafe` where a limit is passed.
   */
  readonly read: (name: string) => Promise<Result<Uint8Array | undefined>>;
};

const encrypted = 1;
const [stored, deflated] = [0, 8];

/**
 * Opens a ZIP archive (APPNOTE 6.3, OPC's part of it: stored and deflated files, one disk). Nothing is written to disk,
 * and nothing is inflated yet.
 *
 * @returns `documentDamaged` where the directory is broken; `documentUnsafe` with too many files, two of one name, or a
 *   path that leads out of the archive
 */
export async function openZip({ name, bytes }: ReadFile): Promise<Result<ZipArchive>> {
  const entries = new Map<string, yauzl.Entry>();
  const names: string[] = [];
  let zip: yauzl.ZipFile;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    zip = await yauzl.fromBufferPromise(buffer, { decodeStrings: false });
    if (zip.entryCount > officeLimits.entries) return failed('documentUnsafe', { name });
    for await (const entry of zip.eachEntry()) {
      const path = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      const key = path.toLowerCase();
      if (yauzl.validateFileName(path) !== null || entries.has(key)) return failed('documentUnsafe', { name });
      entries.set(key, entry);
      if (!path.endsWith('/')) names.push(path);
    }
  } catch {
    return failed('documentDamaged', { name });
  }
  let inflated = 0;
  const read = async (path: string): Promise<Result<Uint8Array | undefined>> => {
    const entry = entries.get(path.toLowerCase());
    if (entry === undefined) return done(undefined);
    const content = await contentOf(name, bytes, zip, entry, officeLimits.totalBytes - inflated);
    if (content.ok) inflated += content.value.length;
    return content;
  };
  return done({ names, read });
}

/**
 * The files of an archive that are wanted, by name, inflated within the limits; the rest is not touched.
 * Problems as those of `openZip` and `ZipArchive.read`.
 */
export async function readZip(
  file: ReadFile,
  wanted: (path: string) => boolean,
): Promise<Result<Map<string, Uint8Array>>> {
  const opened = await openZip(file);
  if (!opened.ok) return opened;
  const files = new Map<string, Uint8Array>();
  for (const path of opened.value.names.filter(wanted)) {
    const content = await opened.value.read(path);
    if (!content.ok) return content;
    if (content.value !== undefined) files.set(path, content.value);
  }
  return done(files);
}

async function contentOf(
  name: string,
  bytes: Uint8Array,
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  left: number,
): Promise<Result<Uint8Array>> {
  const { uncompressedSize: size, compressedSize: packed, compressionMethod: method } = entry;
  if ((entry.generalPurposeBitFlag & encrypted) !== 0) return failed('documentEncrypted', { name });
  if (method !== stored && method !== deflated) return failed('documentDamaged', { name });
  if (size > Math.min(left, officeLimits.entryBytes)) return failed('documentUnsafe', { name });
  if (size > officeLimits.ratioFrom && size > packed * officeLimits.ratio) return failed('documentUnsafe', { name });
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const raw = bytes.subarray(fileDataStart, fileDataStart + packed);
    // A file that inflates to more than its directory says ends here, after as many bytes as it says.
    const content = method === stored ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
    if (content.length !== size || crc32(content) !== entry.crc32) return failed('documentDamaged', { name });
    return done(content);
  } catch {
    return failed('documentDamaged', { name });
  }
}
