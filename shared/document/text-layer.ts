/** A change of a text: `[start, end)` becomes `replacement`. */
export type Edit = { readonly start: number; readonly end: number; readonly replacement: string };

/** A text made from another by edits, that knows where each of its characters came from. */
export type TextLayer = {
  readonly text: string;
  /** Where the character at `offset` begins in the text below. */
  readonly startOf: (offset: number) => number;
  /** Where the character at `offset` ends in the text below. */
  readonly endOf: (offset: number) => number;
  /** Where what stands at `offset` in the text below has come to stand; within an edit, after its replacement. */
  readonly offsetOf: (offset: number) => number;
  /** Where each edit's replacement begins in `text`. */
  readonly editOffsets: readonly number[];
};

/** Applies edits, in order and not overlapping, to a text. */
export function applyEdits(text: string, edits: readonly Edit[]): TextLayer {
  const pieces: string[] = [];
  const editOffsets: number[] = [];
  let length = 0;
  let from = 0;
  for (const { start, end, replacement } of edits) {
    pieces.push(text.slice(from, start), replacement);
    length += start - from;
    editOffsets.push(length);
    length += replacement.length;
    from = end;
  }
  pieces.push(text.slice(from));

  /** The last edit that begins at or before `offset`, or -1. */
  const editBefore = (offset: number): number => {
    let low = 0;
    let high = editOffsets.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (editOffsets[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const locate = (offset: number, atEnd: boolean): number => {
    const index = editBefore(offset);
    const edit = edits[index];
    if (edit === undefined) return offset + (atEnd ? 1 : 0);
    const within = offset - editOffsets[index]!;
    if (within < edit.replacement.length) return atEnd ? edit.end : edit.start;
    return edit.end + within - edit.replacement.length + (atEnd ? 1 : 0);
  };
  /** The last edit that begins before `offset` in the text below, or -1. */
  const editBelow = (offset: number): number => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (edits[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const offsetOf = (offset: number): number => {
    const index = editBelow(offset);
    const edit = edits[index];
    if (edit === undefined) return offset;
    return editOffsets[index]! + edit.replacement.length + Math.max(0, offset - edit.end);
  };
  return {
    text: pieces.join(''),
    startOf: (offset) => locate(offset, false),
    endOf: (offset) => locate(offset, true),
    offsetOf,
    editOffsets,
  };
}
