const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes that hex digits mean, in base64 with padding (RFC 4648). `hex` is pairs of digits. */
export function hexToBase64(hex: string): string {
  const digits: string[] = [];
  for (let at = 0; at < hex.length; at += 6) {
    const group = hex.slice(at, at + 6);
    const bits = Number.parseInt(group.padEnd(6, '0'), 16);
    const four = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63]).join('');
    digits.push(four.slice(0, 1 + group.length / 2).padEnd(4, '='));
  }
  return digits.join('');
}

/** The bytes that base64 means, in lower-case hex. Lenient: compare by `hexToBase64` where there may be only one form. */
export function base64ToHex(base64: string): string {
  const bits = [...base64.replaceAll('=', '').matchAll(/./gs)].map(([digit]) => ALPHABET.indexOf(digit));
  const binary = bits.map((value) => value.toString(2).padStart(6, '0')).join('');
  const bytes = binary.match(/.{8}/g) ?? [];
  return bytes.map((byte) => Number.parseInt(byte, 2).toString(16).padStart(2, '0')).join('');
}
