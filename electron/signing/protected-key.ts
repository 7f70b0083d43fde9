import { scrypt } from 'node:crypto';
import {
  decode,
  encode,
  encodingOf,
  integer,
  integerOf,
  membersOf,
  octets,
  octetsOf,
  oid,
  oidOf,
  oids,
  sequence,
} from './asn1.ts';

// 16 MiB and five passes: the strongest that OpenSSL will read back (it refuses scrypt above 32 MiB in a key file),
// and as costly to guess as N = 2^17, p = 1 (OWASP's equivalents).
const COST = { N: 2 ** 14, r: 8, p: 5 };

// What a key file may ask of this machine before we believe that it is one.
const MOST_MEMORY = 256 * 1024 * 1024;
const MOST_PASSES = 16;

/**
 * A PKCS#8 key under a passphrase: EncryptedPrivateKeyInfo with PBES2, scrypt (RFC 7914) and AES-256-CBC, DER.
 * `openssl pkey -in FILE` reads it. The passphrase counts as its NFC in UTF-8. Works off the main thread.
 */
export async function protectKey(pkcs8: Uint8Array, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const random = globalThis.crypto.getRandomValues(new Uint8Array(32));
  const [salt, iv] = [random.slice(0, 16), random.slice(16)];
  const key = await deriveKey(passphrase, salt, COST);
  const encrypted = await globalThis.crypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, pkcs8.slice());
  const cost = [integer(COST.N), integer(COST.r), integer(COST.p)];
  const algorithm = sequence(
    oid(oids.pbes2),
    sequence(sequence(oid(oids.scrypt), sequence(octets(salt), ...cost)), sequence(oid(oids.aes256Cbc), octets(iv))),
  );
  return encode(sequence(algorithm, octets(new Uint8Array(encrypted))));
}

/** The PKCS#8 key within; `wrong-passphrase`, or `unreadable` where these are not the bytes of such a key. */
export async function openKey(
  protectedKey: Uint8Array,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | 'wrong-passphrase' | 'unreadable'> {
  const parts = readProtectedKey(protectedKey);
  if (!parts) return 'unreadable';
  const key = await deriveKey(passphrase, parts.salt, parts.cost);
  try {
    const opened = await globalThis.crypto.subtle.decrypt({ name: 'AES-CBC', iv: parts.iv }, key, parts.encrypted);
    const pkcs8 = new Uint8Array(opened);
    // One wrong key in 256 leaves padding that looks right, and then no ASN.1.
    return encodingOf(decode(pkcs8)).length === pkcs8.length ? pkcs8 : 'wrong-passphrase';
  } catch {
    return 'wrong-passphrase';
  }
}

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

function readProtectedKey(der: Uint8Array) {
  try {
    const [algorithm, encrypted] = membersOf(decode(der));
    const [scheme, parameters] = membersOf(algorithm);
    const [derivation, encryption] = membersOf(parameters);
    const [derivationName, derivationParameters] = membersOf(derivation);
    const [encryptionName, iv] = membersOf(encryption);
    const [salt, N, r, p] = membersOf(derivationParameters);
    const names = [oidOf(scheme), oidOf(derivationName), oidOf(encryptionName)];
    if (names.join() !== [oids.pbes2, oids.scrypt, oids.aes256Cbc].join()) return null;
    const cost = { N: integerOf(N), r: integerOf(r), p: integerOf(p) };
    if (!isBearable(cost)) return null;
    return { salt: octetsOf(salt), iv: octetsOf(iv), encrypted: octetsOf(encrypted), cost };
  } catch {
    return null;
  }
}

function isBearable({ N, r, p }: Cost): boolean {
  const powerOfTwo = N > 1 && (N & (N - 1)) === 0;
  return powerOfTwo && r >= 1 && p >= 1 && p <= MOST_PASSES && 128 * N * r <= MOST_MEMORY;
}

async function deriveKey(passphrase: string, salt: Uint8Array, cost: Cost) {
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    const options = { ...cost, maxmem: 2 * MOST_MEMORY };
    scrypt(passphrase.normalize('NFC'), salt, 32, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
  return globalThis.crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-CBC', false, ['encrypt', 'decrypt']);
}
