import { decodeText } from '../decode-text.ts';
import type { Reader } from '../reader.ts';

/** Klubba's own JSON. What reads it is loaded when the first one is opened. */
export const jsonReader: Reader = {
  kind: 'json',
  canRead: ({ bytes }) => /^\s*\{\s*["}]/.test(decodeText(bytes.subarray(0, 4096)) ?? ''),
  read: async (file) => (await import('./read-klubba-json.ts')).readKlubbaJson(file),
};
