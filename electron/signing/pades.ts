import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfString } from '@libpdf/core';
import { type Role, roleNames } from '../../shared/package/role.ts';
import { isValidAt } from './certificate.ts';
import { signCms } from './cms.ts';
import type { Signer } from './keys.ts';
import { writePdfDate } from './pdf-date.ts';

/** Room for a signature in the PDF, in bytes: one with an own key takes about 1,100. */
const ROOM = 8192;

// As wide as any offset within our limits, so that the real range fits in its place.
const UNKNOWN = 9_999_999_999;
const UNKNOWN_RANGE = `[0 ${UNKNOWN} ${UNKNOWN} ${UNKNOWN}]`;

export type PdfRefusal = 'certificate-not-valid-now' | 'pdf-unreadable';

export type SignedPdf =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: PdfRefusal };

/**
 * Adds a PAdES-B-B signature (EN 319 142-1) to a PDF as an increment: what was there stays, byte for byte, so earlier
 * signatures stand and PDF/A is kept. No picture on the page; the time is in /M, since PAdES forbids it in the CMS.
 */
export async function signPdf(
  pdf: Uint8Array,
  signer: Signer,
  told: { readonly role: Role; readonly reason: string; readonly location: string; readonly now: Date },
): Promise<SignedPdf> {
  if (!isValidAt(signer.certificate, told.now)) return { ok: false, reason: 'certificate-not-valid-now' };
  const prepared = await makeRoom(pdf, {
    Type: PdfName.of('Sig'),
    Filter: PdfName.of('Adobe.PPKLite'),
    SubFilter: PdfName.of('ETSI.CAdES.detached'),
    ByteRange: new PdfArray([0, UNKNOWN, UNKNOWN, UNKNOWN].map((number) => PdfNumber.of(number))),
    Contents: PdfString.fromBytes(new Uint8Array(ROOM)),
    M: PdfString.fromString(writePdfDate(told.now)),
    Name: PdfString.fromString(signer.certificate.name),
    Reason: PdfString.fromString(told.reason),
    Location: PdfString.fromString(told.location),
  }).catch(() => null);
  if (!prepared) return { ok: false, reason: 'pdf-unreadable' };
  const { bytes, before, after } = prepared;
  const covered = [bytes.subarray(0, before), bytes.subarray(after)];
  const cms = await signCms(covered, signer, { role: roleNames.sv[told.role], signedAt: null });
  if (cms.length > ROOM) throw new Error(`a signature of ${cms.length} bytes does not fit in ${ROOM}`);
  bytes.write(Buffer.from(cms).toString('hex').toUpperCase(), before + 1, 'latin1');
  return { ok: true, bytes: new Uint8Array(bytes) };
}

// The PDF with an increment that holds the signature's dictionary; `before` and `after` are the ends of the gap for it.
async function makeRoom(original: Uint8Array, signature: Record<string, PdfObject>) {
  const pdf = await PDF.load(original, { lenient: false });
  addField(pdf, pdf.register(PdfDict.of(signature)));
  const bytes = Buffer.from(await pdf.save({ incremental: true }));
  if (Buffer.compare(bytes.subarray(0, original.length), original) !== 0) throw new Error('not saved as an increment');
  const rangeAt = bytes.indexOf(UNKNOWN_RANGE, original.length, 'latin1');
  const before = bytes.indexOf(`<${'0'.repeat(2 * ROOM)}>`, original.length, 'latin1');
  if (rangeAt < 0 || before < 0) throw new Error('the place of the signature is not found');
  const after = before + 2 * ROOM + 2;
  const range = `[0 ${before} ${after} ${bytes.length - after}`.padEnd(UNKNOWN_RANGE.length - 1);
  bytes.write(`${range}]`, rangeAt, 'latin1');
  return { bytes, before, after };
}

// A field without appearance, as PDF/A allows for a rectangle of no size; printed and locked flags are what PDF/A wants.
function addField(pdf: PDF, signature: PdfObject): void {
  const resolve = pdf.getObject.bind(pdf);
  const page = pdf.getPage(0);
  if (!page) throw new Error('no page');
  const catalog = pdf.getCatalog();
  const form = catalog.getDict('AcroForm', resolve) ?? PdfDict.of({});
  const fields = form.getArray('Fields', resolve)?.toArray() ?? [];
  const field = PdfDict.of({
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    FT: PdfName.of('Sig'),
    T: PdfString.fromString(`Signatur${fields.length + 1}`),
    F: PdfNumber.of(132),
    P: page.ref,
    Rect: new PdfArray([0, 0, 0, 0].map((number) => PdfNumber.of(number))),
    V: signature,
  });
  form.set('Fields', new PdfArray([...fields, pdf.register(field)]));
  form.set('SigFlags', PdfNumber.of(3));
  if (!catalog.has('AcroForm')) catalog.set('AcroForm', pdf.register(form));
}
