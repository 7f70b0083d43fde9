import { officeLimits } from './office-limits.ts';

const end = { signature: 0x06054b50, size: 22, longestComment: 0xffff };
const record = { signature: 0x02014b50, size: 46 };

/** Whether bytes begin as a ZIP archive does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The names in a ZIP archive's directory, to tell what kind of document it is; empty where there is no directory. Says
 * nothing of whether the archive is safe: `openZip` does.
 */
export function zipNames(bytes: Uint8Array): string[] {
  if (!isZip(bytes)) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - end.size - end.longestComment);
  let tail = bytes.length - end.size;
  while (tail >= first && view.getUint32(tail, true) !== end.signature) tail--;
  if (tail < first) return [];
  const names: string[] = [];
  let at = view.getUint32(tail + 16, true);
  while (at + record.size <= bytes.length && view.getUint32(at, true) === record.signature) {
    if (names.length === officeLimits.entries) break;
    const length = view.getUint16(at + 28, true);
    names.push(Buffer.from(bytes.subarray(at + record.size, at + record.size + length)).toString('utf8'));
    at += record.size + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}
