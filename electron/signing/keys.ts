import { z } from 'zod';
import { type CertificateFacts, makeCertificate, readCertificate } from './certificate.ts';
import { ecdsa, signEcdsa, verifyEcdsa } from './ecdsa.ts';
import { fromPem, toPem } from './pem.ts';
import { openKey, protectKey } from './protected-key.ts';

/** Fewer characters than this are refused as a passphrase. */
export const SHORTEST_PASSPHRASE = 8;

/** RFC 5280 holds a common name and an organisation to this many characters. */
export const LONGEST_NAME = 64;

/** A key at rest, as texts; where they are kept is the caller's matter. The key is useless without its passphrase. */
export const StoredSignerSchema = z.strictObject({ certificatePem: z.string(), encryptedKeyPem: z.string() });
export type StoredSigner = z.infer<typeof StoredSignerSchema>;

/** One who can sign now: an unlocked key of this device, and later a card or a PKCS#12. */
export interface Signer {
  readonly certificate: CertificateFacts;
  /** Signs the bytes by ECDSA with SHA-256; the signature is in DER. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;
}

export type CreationRefusal = 'name-missing' | 'name-too-long' | 'organisation-too-long' | 'passphrase-too-short';
export type UnlockRefusal =
  | 'wrong-passphrase'
  | 'key-unreadable'
  | 'certificate-unreadable'
  | 'key-of-another-certificate';

export type Created =
  | { readonly ok: true; readonly stored: StoredSigner; readonly certificate: CertificateFacts }
  | { readonly ok: false; readonly reason: CreationRefusal };
export type Unlocked =
  | { readonly ok: true; readonly signer: Signer }
  | { readonly ok: false; readonly reason: UnlockRefusal };

/**
 * Makes a P-256 key and its self-signed certificate (five years from `now`), the key protected by the passphrase.
 * An empty organisation is left out of the certificate.
 */
export async function createSigner(wanted: {
  readonly name: string;
  readonly organisation: string;
  readonly passphrase: string;
  readonly now: Date;
}): Promise<Created> {
  const person = { name: tidy(wanted.name), organisation: tidy(wanted.organisation) };
  const reason = refusalOf(person, wanted.passphrase);
  if (reason) return { ok: false, reason };
  const { subtle } = globalThis.crypto;
  const keys = await subtle.generateKey(ecdsa, true, ['sign', 'verify']);
  const certificate = readCertificate(await makeCertificate(person, keys, wanted.now));
  if (!certificate) throw new Error('the certificate that was just made cannot be read');
  const pkcs8 = new Uint8Array(await subtle.exportKey('pkcs8', keys.privateKey));
  const protectedKey = await protectKey(pkcs8, wanted.passphrase);
  const stored = {
    certificatePem: toPem('CERTIFICATE', certificate.der),
    encryptedKeyPem: toPem('ENCRYPTED PRIVATE KEY', protectedKey),
  };
  return { ok: true, stored, certificate };
}

/** Opens a stored key by its passphrase and sees that it is the certificate's. Takes about a second, off the main thread. */
export async function unlockSigner(stored: StoredSigner, passphrase: string): Promise<Unlocked> {
  const der = fromPem('CERTIFICATE', stored.certificatePem);
  const certificate = der && readCertificate(der);
  if (!certificate) return { ok: false, reason: 'certificate-unreadable' };
  const protectedKey = fromPem('ENCRYPTED PRIVATE KEY', stored.encryptedKeyPem);
  if (!protectedKey) return { ok: false, reason: 'key-unreadable' };
  const pkcs8 = await openKey(protectedKey, passphrase);
  if (pkcs8 === 'wrong-passphrase') return { ok: false, reason: 'wrong-passphrase' };
  if (pkcs8 === 'unreadable') return { ok: false, reason: 'key-unreadable' };
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey('pkcs8', pkcs8, ecdsa, false, ['sign']).catch(() => null);
  if (!key) return { ok: false, reason: 'wrong-passphrase' };
  const signer: Signer = { certificate, sign: (bytes) => signEcdsa(key, bytes) };
  return (await isOwnKey(signer)) ? { ok: true, signer } : { ok: false, reason: 'key-of-another-certificate' };
}

async function isOwnKey({ certificate, sign }: Signer): Promise<boolean> {
  const question = new TextEncoder().encode('Klubba: is this the key of the certificate?');
  return verifyEcdsa(certificate.publicKey, await sign(question), question);
}

function refusalOf(person: { name: string; organisation: string }, passphrase: string): CreationRefusal | null {
  if (person.name === '') return 'name-missing';
  if (person.name.length > LONGEST_NAME) return 'name-too-long';
  if (person.organisation.length > LONGEST_NAME) return 'organisation-too-long';
  return passphrase.length < SHORTEST_PASSPHRASE ? 'passphrase-too-short' : null;
}

// As people read it: one way to write each letter, no marks that don't show.
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
