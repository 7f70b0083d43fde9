import { createHash } from 'node:crypto';
import { type Manifest, readManifest, writeManifest } from '../../shared/package/manifest.ts';
import { inPackageOrder, isPayload, manifestFile, mediaTypeOf, signatureFile } from '../../shared/package/names.ts';
import type { PackageProblem } from '../../shared/package/problem.ts';

// A thousand files with names as long as allowed, every character of them encoded, take less.
const MOST_MANIFEST_BYTES = 4 * 1024 * 1024;

type Files = ReadonlyMap<string, Uint8Array>;

/** Each payload file's SHA-256, lower-case hex, in package order. */
export function digestPayload(files: Files): ReadonlyMap<string, string> {
  const names = [...files.keys()].filter(isPayload).sort(inPackageOrder);
  return new Map(names.map((name) => [name, sha256(files.get(name) ?? new Uint8Array())]));
}

/** The bytes of the manifest by which signatory `number` signs for all payload. */
export function makeManifest(number: number, digests: ReadonlyMap<string, string>): Uint8Array {
  const files = [...digests].map(([name, sha256]) => ({ name, mediaType: mediaTypeOf(name), sha256 }));
  return new TextEncoder().encode(writeManifest({ signature: signatureFile(number), files }));
}

/** How many have signed, by the names of the files; and which of `META-INF/` are missing or do not belong there. */
export function countSignatures(names: Iterable<string>): {
  readonly count: number;
  readonly problems: readonly PackageProblem[];
} {
  const own = new Set([...names].filter((name) => !isPayload(name)));
  let count = 0;
  while (own.delete(manifestFile(count + 1))) count++;
  const problems: PackageProblem[] = [];
  for (let number = 1; number <= count; number++) {
    const file = signatureFile(number);
    if (!own.delete(file)) problems.push({ code: 'file-missing', file });
  }
  for (const file of own) {
    const widow = /^META-INF\/(?:ASiCManifest\d{3}\.xml|signature\d{3}\.p7s)$/.test(file);
    problems.push(
      widow ? { code: 'file-missing', file: manifestFile(count + 1) } : { code: 'file-out-of-place', file },
    );
    if (widow) break;
  }
  if (count === 0 && problems.length === 0) problems.push({ code: 'no-signature' });
  return { count, problems };
}

/** Compares what a manifest names with what is there: each file, its digest, and nothing beside. */
export function checkManifest(
  number: number,
  bytes: Uint8Array,
  digests: ReadonlyMap<string, string>,
): readonly PackageProblem[] {
  const file = manifestFile(number);
  const manifest = parseManifest(bytes);
  if (!manifest || manifest.signature !== signatureFile(number)) return [{ code: 'manifest-unreadable', file }];
  const named = new Map(manifest.files.map((entry) => [entry.name, entry.sha256]));
  const missing = [...named.keys()].filter((name) => !digests.has(name));
  const wrong = [...digests].filter(([name, digest]) => named.get(name) !== digest);
  return [
    ...missing.map((name): PackageProblem => ({ code: 'file-missing', file: name })),
    ...wrong.map(([name]): PackageProblem => ({
      code: named.has(name) ? 'file-changed' : 'file-unnamed',
      file: name,
      manifest: file,
    })),
  ];
}

function parseManifest(bytes: Uint8Array): Manifest | null {
  if (bytes.length > MOST_MANIFEST_BYTES) return null;
  try {
    return readManifest(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** SHA-256, lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
