import type { Place } from './place.ts';

/** A cell of a table, as its text and where that stands; no place where the cell is empty. */
export type DocumentCell = { readonly text: string; readonly at: Place | null };

/** A table as the document's form has it, row by row; a merged cell counts once, at its first column. */
export type DocumentTable = {
  readonly at: Place;
  /** The sheet it stands on, where the document has sheets. */
  readonly sheet: string | null;
  readonly rows: readonly (readonly DocumentCell[])[];
};

/** A heading as the document's form has it: 1 is the highest level. */
export type DocumentHeading = { readonly level: number; readonly at: Place };

/**
 * What a reader gives of a document: its text in reading order, and what its form says beside the words. Places are
 * UTF-16 units of `text`. A form that says nothing (plain text) has empty lists.
 */
export type DocumentText = {
  readonly text: string;
  readonly pages: readonly Place[];
  readonly headings: readonly DocumentHeading[];
  readonly tables: readonly DocumentTable[];
  /** Tracked changes that nobody has accepted or rejected: the text is as if all were accepted. */
  readonly changes?: { readonly insertions: number; readonly deletions: number };
  /** The file was damaged and was read as far as it could be: something may be missing. */
  readonly isDamaged?: boolean;
};

/** A text without form. */
export function plainDocument(text: string): DocumentText {
  return { text, pages: [], headings: [], tables: [] };
}
