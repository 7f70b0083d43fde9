import { constants, inflateSync } from 'node:zlib';
import { pdfLimits } from './pdf-limits.ts';

const streamBegins = /(?<!end)stream\r?\n/g;
// The most that one byte of a packed stream can unpack to (RFC 1951; ISO 32000-2, 7.4.4 and 7.4.5).
const deflated = 1032;
const otherwise = 1400;
const twice = /\/Fl(?:ateDecode)?\b[^>]*\/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)\b/;
const coded = /\/(?:LZW|LZWDecode|RL|RunLengthDecode)\b/;
const dictionary = 1024;

/**
 * Whether a stream of a PDF unpacks to more than is read, before anything is made of it: a small file can say a great deal
 * of nothing. Streams that are too small for that are passed by; those of an encrypted file are not seen.
 */
export function unpacksTooMuch(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  for (const match of text.matchAll(streamBegins)) {
    const start = match.index + match[0].length;
    const found = text.indexOf('endstream', start);
    const end = found < 0 ? text.length : found;
    const named = text.slice(Math.max(0, match.index - dictionary), match.index);
    const filters = named.slice(named.lastIndexOf('obj') + 1);
    if (twice.test(filters) && !/DCT|JPX|CCITT|JBIG2/.test(filters)) return true;
    if (coded.test(filters) && (end - start) * otherwise > pdfLimits.unpacked) return true;
    if ((end - start) * deflated > pdfLimits.unpacked && overflows(file.subarray(start, end))) return true;
  }
  return false;
}

function overflows(packed: Buffer): boolean {
  const header = packed.length > 2 ? packed.readUInt16BE(0) : 0;
  if ((header & 0x0f00) !== 0x0800 || header % 31 !== 0) return false;
  try {
    inflateSync(packed, { maxOutputLength: pdfLimits.unpacked, finishFlush: constants.Z_SYNC_FLUSH });
    return false;
  } catch (error) {
    return error instanceof RangeError;
  }
}
