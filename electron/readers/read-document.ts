import { createHash } from 'node:crypto';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { importDocument } from '../../shared/document/import-text.ts';
import { done, failed, type Result } from '../../shared/bridge/problem.ts';
import { docxReader } from './docx/docx-reader.ts';
import type { OnProgress } from './isolate.ts';
import { odtReader } from './odt/odt-reader.ts';
import { refusedFiles } from './office/refused-files.ts';
import { jsonReader } from './json/json-reader.ts';
import { readFile, type ReadFile } from './read-file.ts';
import { pdfReader } from './pdf/pdf-reader.ts';
import type { Reader } from './reader.ts';
import { csvReader } from './sheets/csv-reader.ts';
import type { ReadSheets } from './sheets/settle.ts';
import { xlsxReader } from './sheets/xlsx-reader.ts';
import { textReader } from './text-reader.ts';

/** What a document says, and the text that its places count in. */
export type ReadDocument = {
  readonly result: ImportResult;
  readonly text: string;
  /** Where the document is sheets: what was read, and how its columns were taken so far. */
  readonly sheets?: ReadSheets;
};

/** The readers, in the order that they are asked; what nobody else can read is refused with advice, or is text. */
// oxfmt-ignore
const readers: readonly Reader[] = [
  pdfReader,
  docxReader,
  odtReader,
  xlsxReader,
  jsonReader,
  refusedFiles,
  csvReader,
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
  const source = { name, sha256: createHash('sha256').update(bytes).digest('hex'), kind: reader.kind };
  if ('book' in read.value) {
    const { book } = read.value;
    if (book.sheets.every(({ rows }) => rows.length === 0)) return failed('documentEmpty', { name });
    const { mapBook, settleBook } = await import('./sheets/settle.ts');
    const settled = settleBook(book);
    const { result, state } = mapBook(book, settled, source);
    return done({ result, text: book.text, sheets: { book, settled, state } });
  }
  if ('importFrom' in read.value) return done({ result: read.value.importFrom(source), text: read.value.text });
  const result = importDocument(read.value, source);
  if (!('refused' in result)) return done({ result, text: read.value.text });
  const { code } = result.refused;
  return failed(code === 'empty' ? 'documentEmpty' : code === 'too-long' ? 'documentTooLong' : 'documentNotPlan', {
    name,
    ...result.refused.params,
  });
}
