import type { Minutes } from '../../shared/minutes/block.ts';
import { attachmentPath, printForm, sheetOf, type Attachment, type Sheet } from './print-form.ts';
import { markAsAccessible } from './mark-as-accessible.ts';
import template from './templates/minutes.typ?raw';
import { compileTypst } from './typst.ts';

export type MinutesPdfOptions = {
  /** Becomes the document's date, so that the same minutes at the same instant give the same bytes. */
  readonly now: Date;
  /** Files that the PDF carries; with any it becomes PDF/A-3a, else it is PDF/A-2a. */
  readonly attachments?: readonly Attachment[];
};

export type MinutesPdf = {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters that no font has and that stand as `□`; the document's last line names them too. */
  readonly replaced: readonly string[];
};

/**
 * Prints minutes as a tagged PDF that is both PDF/A (ISO 19005, conformance level A) and PDF/UA-1 (ISO 14289-1).
 * Throws `RangeError` where a table's row has another number of cells than it has columns, and for an attachment that
 * is empty or whose name is a path, empty or used twice.
 */
export function makeMinutesPdf(minutes: Minutes, options: MinutesPdfOptions): Promise<MinutesPdf> {
  return makeSheetPdf(sheetOf(minutes), options);
}

/** Prints a sheet, by the same standards as minutes and with the same refusals. */
export async function makeSheetPdf(sheet: Sheet, options: MinutesPdfOptions): Promise<MinutesPdf> {
  const { now, attachments = [] } = options;
  refuseAttachments(attachments);
  const { data, replaced } = printForm(sheet, attachments, now);
  const { bytes, pages } = await compileTypst({
    template,
    data,
    files: new Map(attachments.map(({ bytes }, i) => [attachmentPath(i), bytes])),
    standard: attachments.length > 0 ? 'a-3a' : 'a-2a',
    now,
  });
  return { bytes: markAsAccessible(bytes), pages, replaced };
}

/** Typst would end the whole process at an empty file, and take a path for the last of its parts. */
function refuseAttachments(attachments: readonly Attachment[]): void {
  const names = new Set<string>();
  for (const { name, bytes } of attachments) {
    if (!/^[^\p{Cc}\p{Surrogate}/\\]+$/u.test(name) || names.has(name))
      throw new RangeError(`no name for a file: ${name}`);
    if (bytes.length === 0) throw new RangeError(`an empty file: ${name}`);
    names.add(name);
  }
}
