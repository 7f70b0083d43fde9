import type { ImportResult } from '../../shared/document/import-result.ts';
import { importDocument } from '../../shared/document/import-text.ts';
import { sha256Hex } from '../../shared/plan/canonical-json.ts';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import { docxReader } from './docx/docx-reader.ts';
import type { OnProgress } from './isolate.ts';
import { refusedFiles } from './office/refused-files.ts';
import { readFile, type ReadFile } from './read-file.ts';
import type { Reader } from './reader.ts';
import { textReader } from './text-reader.ts';

/** What a document says, and the text that its places count in. */
export type ReadDocument = { readonly result: ImportResult; readonly text: string };

/** The readers, in the order that they are asked; what nobody else can read is refused with advice, or is text. */
// oxfmt-ignore
const readers: readonly Reader[] = [
  docxReader,
  refusedFiles,
  textReader,
];

/** Reads a document from a file: what kind it is tells its content, never its name. */
export async function readDocument(path: string, progress: OnProgress): Promise<Result<ReadDocument>> {
  progress('reading', 0);
  const read = await readFile(path, (fraction) => progress('reading', fraction));
  if (!read.ok) return read;
  progress('parsing', null);
  return parseDocument(read.value, progress);
}

/** The plans in a file's bytes, or why there are none. */
export async function parseDocument(file: ReadFile, progress: OnProgress): Promise<Result<ReadDocument>> {
  const { name, bytes } = file;
  const reader = readers.find((one) => one.canRead(file));
  if (!reader) return failed('documentKindUnknown', { name });
  const read = await reader.read(file, progress);
  if (!read.ok) return read;
  const result = importDocument(read.value, { name, sha256: sha256Hex(bytes), kind: reader.kind });
  if (!('refused' in result)) return done({ result, text: read.value.text });
  const { code } = result.refused;
  return failed(code === 'empty' ? 'documentEmpty' : code === 'too-long' ? 'documentTooLarge' : 'documentNotPlan', {
    name,
    ...result.refused.params,
  });
}
