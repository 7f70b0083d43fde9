const decoded = new WeakMap<Uint8Array, string | null>();

/**
 * The text of bytes in UTF-8, UTF-16 (by its byte order mark, or by its zeros) or Windows-1252; null for what is no
 * text at all. A byte order mark is not part of the text. Encodings as the WHATWG Encoding Standard has them. The same
 * bytes are decoded once, as several readers ask.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const known = decoded.get(bytes);
  if (known !== undefined) return known;
  const text = decode(bytes);
  decoded.set(bytes, text);
  return text;
}

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = zerosTell(bytes.subarray(0, 4096));
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.subarray(0, 65_536).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Western text in UTF-16 has a zero in nearly every second byte, always on the same side. */
function zerosTell(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  head.forEach((byte, i) => (zeros[i % 2]! += byte === 0 ? 1 : 0));
  const [even = 0, odd = 0] = zeros;
  const most = head.length * 0.3;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}
