const newline = 0x0a;

/** The lines of UTF-8 bytes, without what ends them; one that is no UTF-8 comes as text that is no JSON. */
export function* linesIn(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(newline, from);
    const to = end < 0 ? bytes.length : end;
    yield decoder.decode(bytes.subarray(from, to));
    from = to + 1;
  }
}
