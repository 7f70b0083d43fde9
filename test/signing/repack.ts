import { readContainer, writeContainer } from '../../electron/signing/container.ts';

/** The package's files; for tests that look into one or change it. */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const read = readContainer(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return new Map(read.files);
}

/** A package of these files with its wrapping right: what a forger would make, who can write ZIPs but not sign. */
export function pack(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const written = writeContainer([...files].map(([name, bytes]) => ({ name, bytes })));
  if (!written.ok) throw new Error(written.problem.code);
  return written.bytes;
}

/** The same package with its files changed. */
export function forge(bytes: Uint8Array, change: (files: Map<string, Uint8Array>) => void): Uint8Array<ArrayBuffer> {
  const files = unpack(bytes);
  change(files);
  return pack(files);
}

/** A copy with one bit turned. */
export function flip(bytes: Uint8Array, at: number, bit = at % 8): Uint8Array<ArrayBuffer> {
  const changed = new Uint8Array(bytes);
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}
