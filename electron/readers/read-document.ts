import type { ImportResult } from '../../shared/document/import-result.ts';
import { importText } from '../../shared/document/import-text.ts';
import { sha256Hex } from '../../shared/plan/canonical-json.ts';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import { decodeText } from './decode-text.ts';
import type { OnProgress } from './isolate.ts';
import { readFile, type ReadFile } from './read-file.ts';

/** What a document says, and the text that its places count in. */
export type ReadDocument = { readonly result: ImportResult; readonly text: string };

/** Reads a document from a file: what kind it is tells its content, never its name. */
export async function readDocument(path: string, progress: OnProgress): Promise<Result<ReadDocument>> {
  progress('reading', 0);
  const read = await readFile(path, (fraction) => progress('reading', fraction));
  if (!read.ok) return read;
  progress('parsing', null);
  return parseDocument(read.value);
}

/** The plans in a file's bytes, or why there are none. */
export function parseDocument({ name, bytes }: ReadFile): Result<ReadDocument> {
  const text = isOtherKind(bytes) ? null : decodeText(bytes);
  if (text === null) return failed('documentKindUnknown', { name });
  const result = importText(text, { name, sha256: sha256Hex(bytes), kind: 'text' });
  if (!('refused' in result)) return done({ result, text });
  const { code } = result.refused;
  return failed(code === 'empty' ? 'documentEmpty' : code === 'too-long' ? 'documentTooLarge' : 'documentNotPlan', {
    name,
    ...result.refused.params,
  });
}

const magic = ['%PDF-', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];

/** PDF, ZIP (DOCX, XLSX, packages), old Office and RTF begin in their own ways. */
function isOtherKind(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  return magic.some((start) => head.startsWith(start));
}
