/** The first file of an ASiC-E container and all that it holds (EN 319 162-1 A.1). */
export const MIMETYPE_FILE = 'mimetype';
export const MIMETYPE = 'application/vnd.etsi.asic-e+zip';

/** The minutes, signed in themselves too. Every package holds them and the decisions. */
export const MINUTES_FILE = 'protokoll.pdf';
export const DECISIONS_FILE = 'beslut.json';
export const READ_ME_FILE = 'LÄSMIG.txt';

/** The page that verifies a package in a browser, offline. */
export const PAGE_FILE = 'visa.html';

/** A signatory's manifest and the signature over it, the first numbered 1. */
export function manifestFile(number: number): string {
  return `META-INF/ASiCManifest${String(number).padStart(3, '0')}.xml`;
}

export function signatureFile(number: number): string {
  return `META-INF/signature${String(number).padStart(3, '0')}.p7s`;
}

/** Whether a file is what the signatories sign for: all but the container's own. */
export function isPayload(name: string): boolean {
  return name !== MIMETYPE_FILE && !/^meta-inf\//i.test(name);
}

/** The media type written in manifests; a file kind unknown here is plain bytes. */
export function mediaTypeOf(name: string): string {
  const types: Readonly<Record<string, string>> = {
    pdf: 'application/pdf',
    json: 'application/json',
    jsonl: 'application/x-ndjson',
    txt: 'text/plain',
    html: 'text/html',
  };
  return types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}

/** The order of files in a package: `mimetype`, payload, `META-INF/`; within each by UTF-16 code units. */
export function inPackageOrder(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function rank(name: string): number {
  if (name === MIMETYPE_FILE) return 0;
  return isPayload(name) ? 1 : 2;
}

/** Why a name may not stand in a package. */
export type NameFault = 'empty' | 'too-long' | 'not-relative' | 'character' | 'not-normalised' | 'reserved';

const LONGEST_NAME = 240;

/**
 * What is wrong with a file's name, or null. Allowed is what every common file system can hold and what stays inside
 * the folder it is unpacked in: relative, `/` between parts, NFC, no `.` or `..`, no character or word that Windows reserves.
 */
export function faultOfName(name: string): NameFault | null {
  if (name === '') return 'empty';
  if (name.length > LONGEST_NAME) return 'too-long';
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\uFFFD\\:*?"<>|]/u.test(name)) return 'character';
  if (name !== name.normalize('NFC')) return 'not-normalised';
  for (const part of name.split('/')) {
    if (part === '' || part === '.' || part === '..') return 'not-relative';
    if (/^[\s]|[\s.]$/.test(part)) return 'character';
    if (/^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(part)) return 'reserved';
  }
  return null;
}

/** Names with the same key would be one file on some systems: letters' case doesn't tell them apart. */
export function sameFileKey(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
