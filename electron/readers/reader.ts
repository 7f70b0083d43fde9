import type { Result } from '../../shared/bridge/problem.ts';
import type { DocumentText } from '../../shared/document/document-text.ts';
import type { ImportResult, ImportSource } from '../../shared/document/import-result.ts';
import type { Workbook } from '../../shared/document/sheets/workbook.ts';
import type { OnProgress } from './isolate.ts';
import type { ReadFile } from './read-file.ts';

/** What a file holds: a text to find plans in, sheets whose columns are to be mapped, or an import as it is. */
export type Reading =
  | DocumentText
  | { readonly book: Workbook }
  | { readonly text: string; readonly importFrom: (source: Omit<ImportSource, 'characters'>) => ImportResult };

/** Reads one kind of document into text and form. It runs in a process of its own, and every file is hostile. */
export type Reader = {
  /** The kind as `source.kind` names it: `text`, `pdf`, `docx`, `xlsx`, `csv`, `json`. */
  readonly kind: string;
  /** Whether a file is of this kind: told by its content, never by its name. */
  readonly canRead: (file: ReadFile) => boolean;
  /** A file that can't be read is a problem with its sentence, never an exception. */
  readonly read: (file: ReadFile, progress: OnProgress) => Promise<Result<Reading>>;
};
