import { createHash, type webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  type Block,
  dateOf,
  decode,
  encode,
  encodingOf,
  integer,
  membersOf,
  octets,
  oid,
  oidOf,
  oids,
  sequence,
  setOf,
  tagged,
  time,
  utf8,
  wholeSeconds,
} from './asn1.ts';
import { signEcdsa } from './ecdsa.ts';

/** Said in the certificate itself (as its OU), so that every program that shows it says whose key it is. */
const OWN_KEY = 'Klubba: enhetens egen nyckel';

const VALID_YEARS = 5;

/** What people and checks need to know of a certificate. Instants are whole seconds. */
export interface CertificateFacts {
  readonly der: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the DER, lower-case hex: what a person compares, and what "known" means. */
  readonly fingerprint: string;
  readonly name: string;
  readonly organisation: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Issued by itself: a seal of the device's key, which nobody else has vouched for. */
  readonly selfMade: boolean;
  /** Issuer and serial number, DER, by which CMS names a certificate. */
  readonly issuer: Uint8Array<ArrayBuffer>;
  readonly serialNumber: Uint8Array<ArrayBuffer>;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
}

/**
 * A self-signed X.509 certificate for a P-256 key, DER, valid five years from `now` (RFC 5280; key usage digitalSignature
 * and nonRepudiation). An empty organisation is left out.
 */
export async function makeCertificate(
  person: { readonly name: string; readonly organisation: string },
  keys: webcrypto.CryptoKeyPair,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const publicKey = decode(new Uint8Array(await globalThis.crypto.subtle.exportKey('spki', keys.publicKey)));
  const notAfter = wholeSeconds(now);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + VALID_YEARS);
  const name = sequence(
    ...(person.organisation === '' ? [] : [namePart(oids.organisation, person.organisation)]),
    namePart(oids.organisationalUnit, OWN_KEY),
    namePart(oids.commonName, person.name),
  );
  const algorithm = sequence(oid(oids.ecdsaWithSha256));
  const toBeSigned = sequence(
    tagged(0, integer(2)),
    new asn1js.Integer({ valueHex: randomSerial() }),
    algorithm,
    name,
    sequence(time(wholeSeconds(now)), time(notAfter)),
    name,
    publicKey,
    tagged(3, sequence(...extensionsFor(publicKey))),
  );
  const signature = await signEcdsa(keys.privateKey, encode(toBeSigned));
  return encode(sequence(toBeSigned, algorithm, new asn1js.BitString({ valueHex: signature })));
}

/** Reads a DER certificate, whoever issued it; null where it is none. */
export function readCertificate(der: Uint8Array): CertificateFacts | null {
  try {
    const [toBeSigned] = membersOf(decode(der));
    const [version, serialNumber, , issuer, validity, subject, publicKey] = membersOf(toBeSigned);
    const [notBefore, notAfter] = membersOf(validity);
    if (!version || !serialNumber || !issuer || !subject || !publicKey) return null;
    return {
      der: new Uint8Array(der),
      fingerprint: createHash('sha256').update(der).digest('hex'),
      name: readName(subject, oids.commonName),
      organisation: readName(subject, oids.organisation),
      notBefore: dateOf(notBefore),
      notAfter: dateOf(notAfter),
      selfMade: Buffer.compare(encodingOf(issuer), encodingOf(subject)) === 0,
      issuer: encodingOf(issuer),
      serialNumber: encodingOf(serialNumber),
      publicKey: encodingOf(publicKey),
    };
  } catch {
    return null;
  }
}

/** Whether an instant lies in a certificate's validity, to the second, both ends included (RFC 5280 4.1.2.5). */
export function isValidAt(certificate: CertificateFacts, instant: Date): boolean {
  const second = wholeSeconds(instant);
  return certificate.notBefore <= second && second <= certificate.notAfter;
}

function namePart(type: string, text: string): Block {
  return setOf(sequence(oid(type), utf8(text)));
}

function readName(name: Block, type: string): string {
  const part = membersOf(name)
    .flatMap((set) => membersOf(set))
    .find((pair) => oidOf(membersOf(pair)[0]) === type);
  const value = part && membersOf(part)[1];
  const text: unknown = value && 'value' in value.valueBlock ? value.valueBlock.value : '';
  // Control and direction marks in a name could make a report read as another's.
  return typeof text === 'string' ? text.normalize('NFC').replaceAll(/[\p{Cc}\p{Cf}]/gu, '') : '';
}

function extensionsFor(publicKey: Block): Block[] {
  const critical = new asn1js.Boolean({ value: true });
  const noAuthority = sequence();
  const digitalSignatureAndNonRepudiation = new asn1js.BitString({ valueHex: Uint8Array.of(0xc0), unusedBits: 6 });
  const [, bits] = membersOf(publicKey);
  if (!(bits instanceof asn1js.BitString)) throw new Error('not a public key');
  const identifier = createHash('sha1').update(bits.valueBlock.valueHexView).digest();
  return [
    sequence(oid(oids.basicConstraints), critical, octets(encode(noAuthority))),
    sequence(oid(oids.keyUsage), critical, octets(encode(digitalSignatureAndNonRepudiation))),
    sequence(oid(oids.subjectKeyIdentifier), octets(encode(octets(identifier)))),
  ];
}

// 16 random octets, positive and of full length (RFC 5280 4.1.2.2).
function randomSerial(): Uint8Array<ArrayBuffer> {
  const serial = globalThis.crypto.getRandomValues(new Uint8Array(16));
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial;
}
