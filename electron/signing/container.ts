import { crc32 } from 'node:zlib';
import { MIMETYPE, MIMETYPE_FILE, faultOfName, sameFileKey } from '../../shared/package/names.ts';
import type { PackageProblem } from '../../shared/package/problem.ts';
import { END_OF_DIRECTORY, LOCAL_HEADER, type PackageFile, layOut } from './zip-layout.ts';

/** What a package may hold at most: files, and bytes of them together. Files are stored, so the ratio is always one. */
export const limits = { files: 1_000, bytes: 256 * 1024 * 1024 };

const mimetype: PackageFile = { name: MIMETYPE_FILE, bytes: Buffer.from(MIMETYPE) };

// Room for headers and names beside the files themselves.
const MOST_CONTAINER_BYTES = limits.bytes + limits.files * 1024;

export type Container =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly problem: PackageProblem };

export type Written =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: PackageProblem };

/** Writes an ASiC-E container (EN 319 162-1) of the files; `mimetype` is put in. The same files give the same bytes. */
export function writeContainer(files: readonly PackageFile[]): Written {
  const all = [mimetype, ...files];
  const problem = problemOfFiles(all);
  if (problem) return { ok: false, problem };
  return { ok: true, bytes: new Uint8Array(Buffer.concat(layOut(all).map((stretch) => stretch.bytes))) };
}

/**
 * Reads a container that `writeContainer` wrote, and no other: each byte must be where and what the layout says, so that
 * nothing hides before, between or after the files, and local headers and directory cannot differ. The files are views
 * of `bytes`. `mimetype` is checked and left out.
 */
export function readContainer(bytes: Uint8Array): Container {
  if (bytes.length > MOST_CONTAINER_BYTES)
    return refuse({ code: 'too-large', bytes: bytes.length, limit: limits.bytes });
  const beginning = problemOfBeginning(bytes);
  if (beginning) return refuse(beginning);
  const walked = walkFiles(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  if ('code' in walked) return refuse(walked);
  const problem = problemOfFiles(walked) ?? problemOfChecksums(walked) ?? problemOfLayout(walked, bytes);
  if (problem) return refuse(problem);
  return { ok: true, files: new Map(walked.slice(1).map((file) => [file.name, file.bytes])) };
}

// Every package begins with the same bytes: the header and the content of `mimetype`.
function problemOfBeginning(bytes: Uint8Array): PackageProblem | null {
  const [header, content] = layOut([mimetype]).map((stretch) => Buffer.from(stretch.bytes));
  if (!header || !content) return null;
  const expected = Buffer.concat([header, content]);
  const offset = firstDifference(bytes.subarray(0, expected.length), expected);
  if (offset === null) return null;
  if (offset === bytes.length && offset > 0) return { code: 'cut-short', file: MIMETYPE_FILE, bytes: bytes.length };
  return { code: offset < header.length ? 'not-a-package' : 'wrong-mimetype', offset };
}

interface WalkedFile extends PackageFile {
  readonly checksum: number;
}

// Follows the local headers from the first byte on. What they say of themselves is checked against the layout afterwards.
function walkFiles(container: Uint8Array): readonly WalkedFile[] | PackageProblem {
  const bytes = Buffer.from(container.buffer, container.byteOffset, container.length);
  const files: WalkedFile[] = [];
  const lost = (offset: number): PackageProblem => whereLost(bytes, offset, files.at(-1)?.name ?? null);
  let at = 0;
  while (at + 4 <= bytes.length && bytes.readUInt32LE(at) === LOCAL_HEADER.signature) {
    if (files.length >= limits.files) return { code: 'too-many-files', limit: limits.files };
    if (at + LOCAL_HEADER.size > bytes.length) return lost(at);
    const nameAt = at + LOCAL_HEADER.size;
    const dataAt = nameAt + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', nameAt, nameAt + bytes.readUInt16LE(at + 26));
    if ((bytes.readUInt16LE(at + 6) & 1) !== 0) return { code: 'file-encrypted', file: name };
    if (bytes.readUInt16LE(at + 8) !== 0) return { code: 'file-compressed', file: name };
    const end = dataAt + bytes.readUInt32LE(at + 22);
    if (end > bytes.length) return whereLost(bytes, at + 22, name);
    files.push({ name, bytes: container.subarray(dataAt, end), checksum: bytes.readUInt32LE(at + 14) });
    at = end;
  }
  return at + 4 > bytes.length ? lost(at) : files;
}

// A file whose end is not a container's end was cut; one that ends well was changed.
function whereLost(bytes: Buffer, offset: number, file: string | null): PackageProblem {
  const endAt = bytes.length - END_OF_DIRECTORY.size;
  const endsWell = endAt >= 0 && bytes.readUInt32LE(endAt) === END_OF_DIRECTORY.signature;
  return endsWell ? { code: 'container-changed', file, offset } : { code: 'cut-short', file, bytes: bytes.length };
}

/** Why these files may not stand in a package together: their names, their number, their size; or null. */
export function problemOfFiles(files: readonly PackageFile[]): PackageProblem | null {
  return problemOfNames(files) ?? problemOfSize(files);
}

function problemOfNames(files: readonly PackageFile[]): PackageProblem | null {
  const seen = new Set<string>();
  for (const { name: file } of files) {
    const fault = faultOfName(file);
    if (fault) return { code: 'name-not-allowed', file, fault };
    if (seen.has(sameFileKey(file))) return { code: 'name-twice', file };
    seen.add(sameFileKey(file));
  }
  return null;
}

function problemOfSize(files: readonly PackageFile[]): PackageProblem | null {
  if (files.length > limits.files) return { code: 'too-many-files', limit: limits.files };
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return total > limits.bytes ? { code: 'too-large', bytes: total, limit: limits.bytes } : null;
}

function problemOfChecksums(files: readonly WalkedFile[]): PackageProblem | null {
  const wrong = files.find((file) => crc32(file.bytes) !== file.checksum);
  return wrong ? { code: 'checksum-wrong', file: wrong.name } : null;
}

function problemOfLayout(files: readonly PackageFile[], bytes: Uint8Array): PackageProblem | null {
  let at = 0;
  for (const stretch of layOut(files)) {
    const found = bytes.subarray(at, at + stretch.bytes.length);
    const departs = firstDifference(found, stretch.bytes);
    if (departs !== null) {
      const place = { file: stretch.file, offset: at + departs };
      return place.offset >= bytes.length
        ? { code: 'cut-short', file: place.file, bytes: bytes.length }
        : { code: 'container-changed', ...place };
    }
    at += stretch.bytes.length;
  }
  return at < bytes.length ? { code: 'container-changed', file: null, offset: at } : null;
}

function firstDifference(found: Uint8Array, expected: Uint8Array): number | null {
  if (Buffer.compare(found, expected) === 0) return null;
  const at = expected.findIndex((byte, index) => found[index] !== byte);
  return at < 0 ? expected.length : at;
}

function refuse(problem: PackageProblem): { readonly ok: false; readonly problem: PackageProblem } {
  return { ok: false, problem };
}
