/** The unit that a figure's amounts are shown in. */
export type Unit = 'tkr' | 'mnkr';

/** Amounts and differences are in whole kronor; shares from 0 to 1; counts are of things; a text is a text. */
export interface FigureColumn {
  readonly id: string;
  /** Without its unit, which the caption says. */
  readonly title: string;
  readonly kind: 'amount' | 'difference' | 'share' | 'count' | 'text';
}

export type Cells = Readonly<Record<string, number | string | null>>;

export interface FigureRow {
  readonly id: string;
  readonly label: string;
  /** Stands small under the label: a code, a number. */
  readonly note?: string;
  /** A group's own row stands above its rows and sums them up. */
  readonly isGroup?: boolean;
  /** All that is not shown one by one, in one row: drawn so that it is not taken for one of them. */
  readonly isRest?: boolean;
  /** By column; what is missing is empty. */
  readonly cells: Cells;
}

/** What a figure shows: the chart, the table and the file are all made from this. */
export interface FigureData {
  /** Names the file: `budget-2017`. */
  readonly name: string;
  readonly title: string;
  /** One sentence that says what the chart shows, for those who do not see it. */
  readonly summary: string;
  /** The heading of the rows' own column. */
  readonly rowTitle: string;
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureRow[];
  /** The sums below; none where nothing can be summed. */
  readonly foot?: { readonly label: string; readonly cells: Cells };
  readonly unit: Unit;
}

/** The kronor in a cell; null where it is empty or says something else. */
export function amountIn(cells: Cells, column: string): number | null {
  const cell = cells[column];
  return typeof cell === 'number' ? cell : null;
}
