import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import type { PackageFile } from '../../electron/signing/zip-layout.ts';

/** A ZIP by yazl of files in the order given: stored but for those to compress, dated as our layout dates them. */
export async function plainZip(files: readonly PackageFile[], compress: readonly string[] = []): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const file of files) {
    zip.addBuffer(Buffer.from(file.bytes), standInFor(file.name), {
      mtime: new Date(1980, 0, 1),
      mode: 0o100644,
      forceDosTimestamp: true,
      compress: compress.includes(file.name),
    });
  }
  zip.end();
  const bytes = await buffer(zip.outputStream);
  for (const { name } of files) if (standInFor(name) !== name) replaceAll(bytes, standInFor(name), name);
  return bytes;
}

// yazl refuses to write names that lead out of a folder, so these are put in afterwards, in the same number of bytes.
function standInFor(name: string): string {
  return /^\/|\\|\.\./.test(name) ? '~'.repeat(name.length) : name;
}

function replaceAll(bytes: Buffer, from: string, to: string): void {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at);
}
