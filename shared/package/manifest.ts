import { base64ToHex, hexToBase64 } from './base64.ts';
import { faultOfName } from './names.ts';

/**
 * One signatory's list of what they sign: each payload file with its digest (EN 319 162-1 4.4.3.2, A.4).
 * The order of `files` is the manifest's own.
 */
export interface Manifest {
  /** The signature file that signs this manifest. */
  readonly signature: string;
  readonly files: readonly ManifestEntry[];
}

export interface ManifestEntry {
  readonly name: string;
  readonly mediaType: string;
  /** SHA-256, 64 lower-case hex digits. */
  readonly sha256: string;
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
`;
const TAIL = '</asic:ASiCManifest>\n';

/** The manifest as XML. Names are percent-encoded URIs, so that nothing in them needs escaping. */
export function writeManifest(manifest: Manifest): string {
  const signature = `  <asic:SigReference URI="${uriOf(manifest.signature)}" MimeType="application/pkcs7-signature"/>\n`;
  return HEAD + signature + manifest.files.map(writeEntry).join('') + TAIL;
}

/**
 * Reads a manifest as `writeManifest` writes it, and in no other way: no other element, attribute, prefix, entity,
 * comment, DTD or white space, no name twice. Null for anything else. So what was checked is what every reader sees.
 */
export function readManifest(text: string): Manifest | null {
  const signature = /<asic:SigReference URI="([^"<>&]{1,1000})"/.exec(text)?.[1];
  if (signature === undefined) return null;
  const files: ManifestEntry[] = [];
  const entry =
    /<asic:DataObjectReference URI="([^"<>&]{1,1000})" MimeType="([a-z0-9.+/-]{1,100})">\s*<ds:DigestMethod [^<>]*>\s*<ds:DigestValue>([A-Za-z0-9+/]{43}=)</g;
  for (const [, uri = '', mediaType = '', digest = ''] of text.matchAll(entry)) {
    const name = nameOf(uri);
    if (name === null) return null;
    files.push({ name, mediaType, sha256: base64ToHex(digest) });
  }
  const name = nameOf(signature);
  if (name === null || new Set(files.map((file) => file.name)).size !== files.length) return null;
  const manifest = { signature: name, files };
  return writeManifest(manifest) === text ? manifest : null;
}

function writeEntry({ name, mediaType, sha256 }: ManifestEntry): string {
  return `  <asic:DataObjectReference URI="${uriOf(name)}" MimeType="${mediaType}">
    <ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>
    <ds:DigestValue>${hexToBase64(sha256)}</ds:DigestValue>
  </asic:DataObjectReference>
`;
}

function uriOf(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

function nameOf(uri: string): string | null {
  try {
    const name = decodeURIComponent(uri);
    return faultOfName(name) ? null : name;
  } catch {
    return null;
  }
}
