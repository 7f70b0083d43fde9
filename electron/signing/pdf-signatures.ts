import { PDF, PdfDict, PdfNumber, PdfRef } from '@libpdf/core';
import { roleNamed } from '../../shared/package/role.ts';
import type { CheckedSignature } from './cades.ts';
import { checkCms, readCms } from './cms.ts';
import { readPdfDate } from './pdf-date.ts';

/** A signature found in a PDF; `checked` is null where it cannot be read. `end` is where what it covers ends. */
export interface PdfSignature {
  readonly field: string;
  readonly end: number;
  readonly checked: CheckedSignature | null;
}

/**
 * The signatures of a PDF in the order they were made, each checked over its own revision; null where it is no PDF.
 * That the last one's `end` is the PDF's own is for the caller to require: bytes after it are nobody's.
 */
export async function readPdfSignatures(bytes: Uint8Array): Promise<readonly PdfSignature[] | null> {
  let found: readonly SignatureField[];
  try {
    found = fieldsOf(await PDF.load(new Uint8Array(bytes), { lenient: false }));
  } catch {
    return null;
  }
  const signatures: PdfSignature[] = [];
  for (const { field, dictionary } of found) signatures.push({ field, ...(await checkField(bytes, dictionary)) });
  return signatures.sort((a, b) => a.end - b.end);
}

interface SignatureField {
  readonly field: string;
  readonly dictionary: PdfDict;
}

function fieldsOf(pdf: PDF): readonly SignatureField[] {
  const resolve = pdf.getObject.bind(pdf);
  const fields = pdf.getCatalog().getDict('AcroForm', resolve)?.getArray('Fields', resolve)?.toArray() ?? [];
  return fields.flatMap((entry) => {
    const field = entry instanceof PdfRef ? resolve(entry) : entry;
    if (!(field instanceof PdfDict) || field.getName('FT', resolve)?.value !== 'Sig') return [];
    const dictionary = field.getDict('V', resolve);
    return dictionary ? [{ field: field.getString('T', resolve)?.asString() ?? '', dictionary }] : [];
  });
}

async function checkField(bytes: Uint8Array, dictionary: PdfDict): Promise<Omit<PdfSignature, 'field'>> {
  const range = readRange(bytes, dictionary);
  if (!range) return { end: 0, checked: null };
  const { before, after, end } = range;
  const cms = unpad(Buffer.from(Buffer.from(bytes.subarray(before + 1, after - 1)).toString('latin1'), 'hex'));
  const read = cms && readCms(cms);
  const role = read && roleNamed(read.statement.role);
  const signedAt = readPdfDate(dictionary.getString('M')?.asString() ?? '');
  const isPades = dictionary.getName('SubFilter')?.value === 'ETSI.CAdES.detached' && read?.statement.signedAt === null;
  if (!read || !role || !signedAt || !isPades) return { end, checked: null };
  const genuine = await checkCms(read, [bytes.subarray(0, before), bytes.subarray(after, end)]);
  return { end, checked: { certificate: read.statement.certificate, role, signedAt, genuine } };
}

// All from the first byte on but one gap, which is the signature's own hex string and nothing more.
function readRange(bytes: Uint8Array, dictionary: PdfDict) {
  const numbers = dictionary.getArray('ByteRange')?.toArray();
  const [start, before, after, length] = (numbers ?? []).map((entry) =>
    entry instanceof PdfNumber ? entry.value : -1,
  );
  if (numbers?.length !== 4 || start !== 0 || before === undefined || after === undefined || length === undefined)
    return null;
  const end = after + length;
  if (!(before > 0 && after > before && length > 0 && end <= bytes.length)) return null;
  const gap = Buffer.from(bytes.subarray(before, after)).toString('latin1');
  const contents = Buffer.from(dictionary.getString('Contents')?.bytes ?? []).toString('hex');
  return gap.toLowerCase() === `<${contents}>` ? { before, after, end } : null;
}

// The DER block at the front, by its own length; null where something but zeros follows.
function unpad(padded: Uint8Array): Uint8Array | null {
  if (padded[0] !== 0x30 || padded[1] !== 0x82) return null;
  const length = 4 + 256 * (padded[2] ?? 0) + (padded[3] ?? 0);
  return padded.subarray(length).every((byte) => byte === 0) ? padded.subarray(0, length) : null;
}
