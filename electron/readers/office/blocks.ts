/** A paragraph with its number, as it shows; `level` where its style or itself is a heading, 1 the highest. */
export type ParagraphBlock = { readonly kind: 'paragraph'; readonly text: string; readonly level: number | null };

/** A table by its grid: a merged cell stands at its first column and row, null where it goes on. */
export type TableBlock = { readonly kind: 'table'; readonly rows: readonly (readonly (CellBlocks | null)[])[] };

export type CellBlocks = readonly Block[];
export type Block = ParagraphBlock | TableBlock;
