import { done, failed } from '../../../shared/bridge/problem.ts';
import { importJson } from '../../../shared/document/json/import-json.ts';
import { jsonLimits } from '../../../shared/document/json/read-json.ts';
import { decodeText } from '../decode-text.ts';
import type { Reader } from '../reader.ts';

/** Klubba's own JSON: an import, or a plan version. */
export const jsonReader: Reader = {
  kind: 'json',
  canRead: ({ bytes }) => /^\s*\{\s*["}]/.test(decodeText(bytes.subarray(0, 4096)) ?? ''),
  read: async ({ name, bytes }) => {
    const text = decodeText(bytes) ?? '';
    const megabytes = (characters: number): string => `${Math.round(characters / 1_000_000)} MB`;
    if (text.length > jsonLimits.characters)
      return failed('documentTooLarge', {
        name,
        size: megabytes(text.length),
        limit: megabytes(jsonLimits.characters),
      });
    const read = importJson(text);
    if ('importFrom' in read) return done({ text, importFrom: read.importFrom });
    if (read.refused === 'newer') return failed('documentFromFuture', { name, format: read.format });
    return failed(read.refused === 'damaged' ? 'documentDamaged' : 'documentNotPlan', { name });
  },
};
