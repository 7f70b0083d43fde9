/**
 * A word as a page shows it. Points from the page's upper left corner, to the right and downwards, in the direction that
 * most of the page is read in; `order` is its turn among what is drawn.
 */
export type Word = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline. */
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  readonly order: number;
};

/** A ruled line along one axis, with no thickness. */
export type Rule = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** A page as drawn: its words in the order of drawing, and its ruled lines. */
export type DrawnPage = {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
};
