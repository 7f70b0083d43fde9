import { constants, inflateSync } from 'node:zlib';
import { pdfLimits } from './pdf-limits.ts';

const streamBegins = /(?<!end)stream\r?\n/g;
// The most that one byte of a stream packed in another way can unpack to (ISO 32000-2, 7.4.4 and 7.4.5).
const otherwise = 1400;
const deflated = /\/(?:FlateDecode|Fl)\b/;
const others = /\/(?:LZWDecode|LZW|RunLengthDecode|RL)\b/;
const pictured = /\/Subtype\s*\/Image\b/;
const inText = /\/(?:ASCII85Decode|A85|ASCIIHexDecode|AHx)\b/;
// Milliseconds spent on pictures, which are not unpacked later if they are what they say.
const longestOnPictures = 1000;
const dictionary = 1024;

/**
 * Looks at the packed streams of a PDF before anything is made of them: whether one unpacks to more than is read, since a
 * small file can say a great deal of nothing, or is damaged, since what it would have said would be missing and nobody
 * would know. Those of an encrypted file are not seen.
 */
export function faultInStreams(bytes: Uint8Array): 'too-much' | 'damaged' | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  const begun = performance.now();
  const isEncrypted = text.includes('/Encrypt');
  for (const match of text.matchAll(streamBegins)) {
    const named = text.slice(Math.max(0, match.index - dictionary), match.index);
    const filters = named.slice(named.lastIndexOf(' obj') + 1);
    const start = match.index + match[0].length;
    const found = text.indexOf('endstream', start);
    const end = found < 0 ? text.length : found;
    const isPacked = deflated.test(filters);
    const isTwice = isPacked && (others.test(filters) || filters.match(new RegExp(deflated, 'g'))!.length > 1);
    if (isTwice || (others.test(filters) && (end - start) * otherwise > pdfLimits.unpacked)) return 'too-much';
    const isPicture = pictured.test(filters);
    if (!isPacked || isEncrypted || (isPicture && performance.now() - begun > longestOnPictures)) continue;
    const fault = faultIn(file.subarray(start, end));
    if (fault === 'too-much' || (fault !== null && !isPicture && !inText.test(filters))) return fault;
  }
  return null;
}

function faultIn(packed: Buffer): 'too-much' | 'damaged' | null {
  try {
    inflateSync(packed, { maxOutputLength: pdfLimits.unpacked, finishFlush: constants.Z_SYNC_FLUSH });
    return null;
  } catch (error) {
    return error instanceof RangeError ? 'too-much' : 'damaged';
  }
}
