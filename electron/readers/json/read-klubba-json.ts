import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import { importJson } from '../../../shared/document/json/import-json.ts';
import { jsonLimits } from '../../../shared/document/json/read-json.ts';
import { decodeText } from '../decode-text.ts';
import type { ReadFile } from '../read-file.ts';
import type { Reading } from '../reader.ts';

/** Klubba's own JSON: an import, or a plan version. */
export function readKlubbaJson({ name, bytes }: ReadFile): Result<Reading> {
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
}
