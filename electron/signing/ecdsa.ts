import type { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import { decode, encode, membersOf, sequence } from './asn1.ts';

/** The one kind of key that Klubba makes and checks. */
export const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' };

const withSha256 = { name: 'ECDSA', hash: 'SHA-256' };
const HALF = 32;

/** Signs the SHA-256 of the bytes; the signature is in DER. */
export async function signEcdsa(key: webcrypto.CryptoKey, bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return ecdsaToDer(new Uint8Array(await globalThis.crypto.subtle.sign(withSha256, key, new Uint8Array(bytes))));
}

/** Whether a DER signature over the bytes is by the key of that SubjectPublicKeyInfo. False where it is not P-256. */
export async function verifyEcdsa(publicKey: Uint8Array, signature: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  const { subtle } = globalThis.crypto;
  const raw = ecdsaFromDer(signature);
  const key = await subtle.importKey('spki', new Uint8Array(publicKey), ecdsa, false, ['verify']).catch(() => null);
  return raw !== null && key !== null && subtle.verify(withSha256, key, raw, new Uint8Array(bytes));
}

/** A P-256 signature as WebCrypto and PKCS#11 give it (r‖s, 64 bytes) in the DER form of CMS and X.509 (RFC 3279). */
export function ecdsaToDer(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const half = (bytes: Uint8Array): asn1js.Integer =>
    asn1js.Integer.fromBigInt(BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
  return encode(sequence(half(raw.subarray(0, HALF)), half(raw.subarray(HALF))));
}

/** The r‖s form of a DER signature; null where it is not one, or not in the one way DER writes it. */
export function ecdsaFromDer(der: Uint8Array): Uint8Array<ArrayBuffer> | null {
  try {
    const halves = membersOf(decode(der)).map((half) => {
      if (!(half instanceof asn1js.Integer)) throw new Error('not an integer');
      return half
        .toBigInt()
        .toString(16)
        .padStart(2 * HALF, '0');
    });
    const raw = new Uint8Array(Buffer.from(halves.join(''), 'hex'));
    return raw.length === 2 * HALF && Buffer.compare(ecdsaToDer(raw), der) === 0 ? raw : null;
  } catch {
    return null;
  }
}
