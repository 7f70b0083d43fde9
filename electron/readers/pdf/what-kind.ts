import type { ProblemCode } from '../../../shared/bridge/problem.ts';
import type { DocumentText } from '../../../shared/document/document-text.ts';

/** What a PDF says of itself, as the library tells it. */
export type PdfInfo = Readonly<Record<string, unknown>>;

const waiting = /^Please wait\b|kan inte visa(?:s)? den här typen av dokument/iu;
const minutes = /^(?:sammanträdes)?protokoll(?![\p{L}-])/iu;
// What only plans have: a section's numbered heading.
const planLike = /\d\.\d\.? (?:Mål|Nytta|Säkerhetsbehov|Effekt|Finansiering)/u;
const picture = /\/Subtype\s*\/Image\b/;
const leastLetters = 12;

/** Why a PDF that could be opened holds no document to read; null where it does. */
export function whyNoDocument(info: PdfInfo, { text, pages }: DocumentText, bytes: Uint8Array): ProblemCode | null {
  if (info['IsCollectionPresent'] === true) return 'documentIsPortfolio';
  const words = text.trim();
  if (info['IsXFAPresent'] === true && (words === '' || waiting.test(words))) return 'documentIsForm';
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  if (letters < leastLetters * Math.max(1, pages.length)) {
    if (picture.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')))
      return 'documentIsScanned';
    if (letters === 0) return 'documentEmpty';
  }
  const isMinutes = minutes.test(typeof info['Title'] === 'string' ? info['Title'] : '') || minutes.test(words);
  return isMinutes && !planLike.test(words) ? 'documentIsMinutes' : null;
}
