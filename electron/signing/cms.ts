import { createHash } from 'node:crypto';
import {
  type Block,
  dateOf,
  decode,
  encode,
  encodingOf,
  integer,
  membersOf,
  octets,
  octetsOf,
  oid,
  oidOf,
  oids,
  sequence,
  setOf,
  tagged,
  textOf,
  time,
  utf8,
  wholeSeconds,
} from './asn1.ts';
import { type CertificateFacts, readCertificate } from './certificate.ts';
import { verifyEcdsa } from './ecdsa.ts';
import type { Signer } from './keys.ts';

/** What a signature of ours says, all of it signed. */
export interface Statement {
  /** SHA-256 of what is signed. */
  readonly digest: Uint8Array<ArrayBuffer>;
  /** The signing-time attribute: CAdES wants it, PAdES forbids it (there the time stands in the PDF). */
  readonly signedAt: Date | null;
  /** The signer's claimed role, a word. */
  readonly role: string;
  readonly certificate: CertificateFacts;
}

// No signature of ours comes near it, and no parser needs to see more.
const MOST_BYTES = 64 * 1024;

/** Signs content, detached: CMS SignedData (RFC 5652) with the signed attributes of CAdES (EN 319 122-1), DER. */
export async function signCms(
  content: readonly Uint8Array[],
  signer: Signer,
  { role, signedAt }: Pick<Statement, 'role' | 'signedAt'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const statement: Statement = {
    digest: digestOf(content),
    signedAt: signedAt && wholeSeconds(signedAt),
    role,
    certificate: signer.certificate,
  };
  return encodeCms(statement, await signer.sign(encode(setOf(...signedAttributes(statement)))));
}

/**
 * Reads a signature; null where it is not, byte for byte, what `signCms` would write for what it says. Nothing unsigned can be
 * added to it, and every reader sees the same.
 */
export function readCms(bytes: Uint8Array): { readonly statement: Statement; readonly signature: Uint8Array } | null {
  if (bytes.length > MOST_BYTES) return null;
  try {
    const [, wrapped] = membersOf(decode(bytes));
    const [, , , certificates, signers] = membersOf(membersOf(wrapped)[0]);
    const certificate = readCertificate(encodingOf(only(certificates)));
    const [, , , attributes, , signature] = membersOf(only(signers));
    if (!certificate) return null;
    const statement = readAttributes(membersOf(attributes), certificate);
    const read = { statement, signature: octetsOf(signature) };
    return Buffer.compare(encodeCms(statement, read.signature), bytes) === 0 ? read : null;
  } catch {
    return null;
  }
}

/** Whether a signature that was read is its certificate's key's, over that content. */
export async function checkCms(
  { statement, signature }: { readonly statement: Statement; readonly signature: Uint8Array },
  content: readonly Uint8Array[],
): Promise<boolean> {
  if (Buffer.compare(statement.digest, digestOf(content)) !== 0) return false;
  const signed = encode(setOf(...signedAttributes(statement)));
  return verifyEcdsa(statement.certificate.publicKey, signature, signed);
}

function encodeCms(statement: Statement, signature: Uint8Array): Uint8Array<ArrayBuffer> {
  const { certificate } = statement;
  const signerInfo = sequence(
    integer(1),
    sequence(decode(certificate.issuer), decode(certificate.serialNumber)),
    sequence(oid(oids.sha256)),
    tagged(0, ...setOf(...signedAttributes(statement)).valueBlock.value),
    sequence(oid(oids.ecdsaWithSha256)),
    octets(signature),
  );
  const signedData = sequence(
    integer(1),
    setOf(sequence(oid(oids.sha256))),
    sequence(oid(oids.data)),
    tagged(0, decode(certificate.der)),
    setOf(signerInfo),
  );
  return encode(sequence(oid(oids.signedData), tagged(0, signedData)));
}

// The bytes signed are these as a SET (tag 0x31); in the SignerInfo they stand under [0].
function signedAttributes({ digest, signedAt, role, certificate }: Statement): readonly Block[] {
  const certificateDigest = createHash('sha256').update(certificate.der).digest();
  const claimed = attribute(oids.title, utf8(role));
  return [
    attribute(oids.contentType, oid(oids.data)),
    attribute(oids.messageDigest, octets(digest)),
    attribute(oids.signingCertificateV2, sequence(sequence(sequence(octets(certificateDigest))))),
    attribute(oids.signerAttributesV2, sequence(tagged(0, sequence(claimed)))),
    ...(signedAt ? [attribute(oids.signingTime, time(signedAt))] : []),
  ];
}

function attribute(type: string, value: Block): Block {
  return sequence(oid(type), setOf(value));
}

function readAttributes(attributes: readonly Block[], certificate: CertificateFacts): Statement {
  const values = new Map(attributes.map((one) => [oidOf(membersOf(one)[0]), membersOf(membersOf(one)[1])[0]]));
  const signedAt = values.get(oids.signingTime);
  const claimed = only(only(only(values.get(oids.signerAttributesV2))));
  return {
    digest: octetsOf(values.get(oids.messageDigest)),
    signedAt: signedAt ? dateOf(signedAt) : null,
    role: textOf(only(membersOf(claimed)[1])),
    certificate,
  };
}

function only(block: Block | undefined): Block {
  const [first, ...others] = membersOf(block);
  if (!first || others.length > 0) throw new Error('not exactly one');
  return first;
}

function digestOf(content: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const hash = createHash('sha256');
  for (const part of content) hash.update(part);
  return new Uint8Array(hash.digest());
}
