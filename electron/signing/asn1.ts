import * as asn1js from 'asn1js';

export type Block = asn1js.BaseBlock;

export const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  signerAttributesV2: '0.4.0.19122.1.1',
  title: '2.5.4.12',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecPublicKey: '1.2.840.10045.2.1',
  prime256v1: '1.2.840.10045.3.1.7',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
  organisationalUnit: '2.5.4.11',
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  pbes2: '1.2.840.113549.1.5.13',
  scrypt: '1.3.6.1.4.1.11591.4.11',
  aes256Cbc: '2.16.840.1.101.3.4.1.42',
} as const;

/** The DER bytes of a block built by the functions below. */
export function encode(block: Block): Uint8Array<ArrayBuffer> {
  return new Uint8Array(block.toBER());
}

export function sequence(...value: Block[]): asn1js.Sequence {
  return new asn1js.Sequence({ value });
}

/** A SET OF in DER order (X.690 11.6): its members sorted by their encodings. */
export function setOf(...value: Block[]): asn1js.Set {
  return new asn1js.Set({ value: inDerOrder(value) });
}

export function oid(value: string): asn1js.ObjectIdentifier {
  return new asn1js.ObjectIdentifier({ value });
}

export function integer(value: number): asn1js.Integer {
  return new asn1js.Integer({ value });
}

export function octets(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: new Uint8Array(bytes) });
}

export function utf8(value: string): asn1js.Utf8String {
  return new asn1js.Utf8String({ value });
}

/** A context tag around blocks: `[0] EXPLICIT X`, or `[0] IMPLICIT SET OF X` with the members given. */
export function tagged(tagNumber: number, ...value: Block[]): asn1js.Constructed {
  return new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber }, value });
}

/** Already encoded bytes as a block. Throws where they are not one whole block. */
export function decode(bytes: Uint8Array): Block {
  const { result, offset } = asn1js.fromBER(new Uint8Array(bytes));
  if (offset !== bytes.length) throw new Error('not one whole ASN.1 block');
  return result;
}

/** The bytes that a decoded block was read from, tag and length included. */
export function encodingOf(block: Block): Uint8Array<ArrayBuffer> {
  return new Uint8Array(block.valueBeforeDecodeView);
}

/** Members of a decoded SEQUENCE, SET or constructed tag. Throws for a primitive. */
export function membersOf(block: Block | undefined): readonly Block[] {
  if (block instanceof asn1js.Constructed) return block.valueBlock.value;
  throw new Error('not a constructed ASN.1 block');
}

export function oidOf(block: Block | undefined): string {
  if (block instanceof asn1js.ObjectIdentifier) return block.valueBlock.toString();
  throw new Error('not an object identifier');
}

export function octetsOf(block: Block | undefined): Uint8Array<ArrayBuffer> {
  if (block instanceof asn1js.OctetString) return new Uint8Array(block.valueBlock.valueHexView);
  throw new Error('not an octet string');
}

export function integerOf(block: Block | undefined): number {
  if (block instanceof asn1js.Integer && !block.valueBlock.isHexOnly) return block.valueBlock.valueDec;
  throw new Error('not a small integer');
}

export function textOf(block: Block | undefined): string {
  if (block instanceof asn1js.Utf8String) return block.valueBlock.value;
  throw new Error('not a UTF-8 string');
}

/** UTCTime or GeneralizedTime (which is a UTCTime to asn1js), as RFC 5652 and RFC 5280 use them. */
export function dateOf(block: Block | undefined): Date {
  if (block instanceof asn1js.UTCTime) return block.toDate();
  throw new Error('not a time');
}

/** A time as RFC 5652 11.3 wants it: UTCTime up to 2049, GeneralizedTime after, whole seconds. */
export function time(value: Date): Block {
  const valueDate = wholeSeconds(value);
  return value.getUTCFullYear() < 2050 ? new asn1js.UTCTime({ valueDate }) : new asn1js.GeneralizedTime({ valueDate });
}

/** The second that an instant lies in: CMS, X.509 and PDF know no milliseconds. */
export function wholeSeconds(value: Date): Date {
  return new Date(Math.floor(value.getTime() / 1000) * 1000);
}

function inDerOrder(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => Buffer.compare(encode(a), encode(b)));
}
