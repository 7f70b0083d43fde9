import type { Result } from '../../shared/bridge/problem.ts';
import type { DocumentText } from '../../shared/document/document-text.ts';
import type { OnProgress } from './isolate.ts';
import type { ReadFile } from './read-file.ts';

/** Reads one kind of document into text and form. It runs in a process of its own, and every file is hostile. */
export type Reader = {
  /** The kind as `source.kind` names it: `text`, `pdf`, `docx`. */
  readonly kind: string;
  /** Whether a file is of this kind: told by its content, never by its name. */
  readonly canRead: (file: ReadFile) => boolean;
  /** A file that can't be read is a problem with its sentence, never an exception. */
  readonly read: (file: ReadFile, progress: OnProgress) => Promise<Result<DocumentText>>;
};
