import { crc32 } from 'node:zlib';
import { inPackageOrder } from '../../shared/package/names.ts';

/** A file in a package: its name (NFC, `/` between folders) and its bytes. */
export interface PackageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A stretch of a container, and the file it tells of (null for the end of the directory). */
export interface Stretch {
  readonly file: string | null;
  readonly bytes: Uint8Array;
}

export const LOCAL_HEADER = { signature: 0x04034b50, size: 30 };
export const END_OF_DIRECTORY = { signature: 0x06054b50, size: 22 };
const DIRECTORY_RECORD = { signature: 0x02014b50 };

const VERSION_NEEDED = 20;
const MADE_BY_UNIX = (3 << 8) | 63;
const NAME_IS_UTF8 = 1 << 11;
const FIRST_OF_JANUARY_1980 = 0x21;
const REGULAR_FILE_644 = (0o100644 << 16) >>> 0;

/**
 * The one layout of a container: a ZIP that is a function of its files alone. Files in package order, stored as they are
 * (deflate has many ways to write the same bytes), names in UTF-8, one fixed date, no extra fields, no comments. The
 * writer joins these stretches; the reader rebuilds them and compares, so that every byte of a package is accounted for.
 * Never change it: packages written in it are read for decades. Another layout is another function.
 */
export function layOut(files: readonly PackageFile[]): readonly Stretch[] {
  const local: Stretch[] = [];
  const directory: Stretch[] = [];
  let offset = 0;
  for (const file of [...files].sort((a, b) => inPackageOrder(a.name, b.name))) {
    const name = Buffer.from(file.name, 'utf8');
    const common = commonHeader(name, file.bytes);
    const header = Buffer.concat([uint32(LOCAL_HEADER.signature), common, name]);
    local.push({ file: file.name, bytes: header }, { file: file.name, bytes: file.bytes });
    directory.push({ file: file.name, bytes: directoryRecord(name, common, offset) });
    offset += header.length + file.bytes.length;
  }
  const size = directory.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [...local, ...directory, { file: null, bytes: endOfDirectory(files.length, size, offset) }];
}

// What a local header and a directory record say alike.
function commonHeader(name: Uint8Array, bytes: Uint8Array): Buffer {
  return Buffer.concat([
    uint16(VERSION_NEEDED, NAME_IS_UTF8, 0, 0, FIRST_OF_JANUARY_1980),
    uint32(crc32(bytes), bytes.length, bytes.length),
    uint16(name.length, 0),
  ]);
}

function directoryRecord(name: Uint8Array, common: Uint8Array, offset: number): Buffer {
  const noCommentDiskOrAttributes = uint16(0, 0, 0);
  return Buffer.concat([
    uint32(DIRECTORY_RECORD.signature),
    uint16(MADE_BY_UNIX),
    common,
    noCommentDiskOrAttributes,
    uint32(REGULAR_FILE_644, offset),
    name,
  ]);
}

function endOfDirectory(entries: number, size: number, offset: number): Buffer {
  return Buffer.concat([
    uint32(END_OF_DIRECTORY.signature),
    uint16(0, 0, entries, entries),
    uint32(size, offset),
    uint16(0),
  ]);
}

function uint16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  values.forEach((value, index) => bytes.writeUInt16LE(value, 2 * index));
  return bytes;
}

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeUInt32LE(value, 4 * index));
  return bytes;
}
