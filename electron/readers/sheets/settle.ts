import type { Result } from '../../../shared/bridge/problem.ts';
import { done, failed } from '../../../shared/bridge/problem.ts';
import type { ImportResult, ImportSource } from '../../../shared/document/import-result.ts';
import { importSheets, tablesOf } from '../../../shared/document/sheets/import-sheets.ts';
import { layoutKey, recallLayout, rememberLayout } from '../../../shared/document/sheets/layout.ts';
import { leftOut, type BookMapping, type SheetMapping } from '../../../shared/document/sheets/mapping.ts';
import { propose } from '../../../shared/document/sheets/propose.ts';
import type { SheetsState } from '../../../shared/document/sheets/sheets-state.ts';
import { viewSheets, type Settled } from '../../../shared/document/sheets/sheet-view.ts';
import type { Workbook } from '../../../shared/document/sheets/workbook.ts';

/** A workbook that was read, with how it is mapped so far. */
export type ReadSheets = {
  readonly book: Workbook;
  readonly settled: Settled;
  /** What the window is shown of that; worked out where the workbook was read. */
  readonly state?: SheetsState;
};

/** What a register remembers, by key. */
export type Remembered = { get(key: string): string | null; set(key: string, value: string): void };

/** How a workbook is mapped before anybody has said anything of it. A hidden sheet is left out until somebody asks for it. */
export function settleBook(book: Workbook): Settled {
  const proposals = book.sheets.map((sheet) =>
    sheet.isHidden ? { mapping: leftOut(widest(sheet)), guessed: [] } : propose(sheet),
  );
  return {
    mapping: proposals.map(({ mapping }) => mapping),
    guessed: proposals.map(({ guessed }) => guessed),
    isRemembered: false,
  };
}

/** The same with what was said of these layouts before. */
export function recallBook({ book, settled }: ReadSheets, remembered: Remembered): Settled {
  let isRemembered = false;
  const guessed = [...settled.guessed];
  const mapping = book.sheets.map((sheet, i): SheetMapping => {
    const own = settled.mapping[i]!;
    const key = layoutKey(sheet, own);
    const kept = key === null ? null : remembered.get(`layout:${key}`);
    const recalled = kept === null ? null : recallLayout(sheet, own, kept);
    if (recalled === null) return own;
    isRemembered = true;
    guessed[i] = [];
    return recalled;
  });
  if (!isRemembered) return settled;
  return { mapping, guessed, isRemembered };
}

/** Keeps how each sheet of a workbook was mapped, for the next file of its layout. */
export function rememberBook(book: Workbook, mapping: BookMapping, remembered: Remembered): void {
  for (const [i, sheet] of book.sheets.entries()) {
    const own = mapping[i];
    const key = own === undefined || sheet.isHidden ? null : layoutKey(sheet, own);
    if (own !== undefined && key !== null) remembered.set(`layout:${key}`, rememberLayout(sheet, own));
  }
}

/** What a person says of a workbook's columns; see `document.map`. */
export type SaidMapping = {
  readonly mapping: BookMapping;
  readonly renew: number | null;
  readonly remember: boolean;
};

/** A person's mapping; the sheet of index `renewed` gets its columns anew, by its heading and kind. */
export function saidOf({ book, settled: before }: ReadSheets, said: BookMapping, renewed: number | null): Settled {
  const guessed = book.sheets.map((_, i) =>
    (before.guessed[i] ?? []).filter((column) => isSame(before.mapping[i], said[i], column)),
  );
  const mapping = book.sheets.map((sheet, i) => {
    const own = said[i] ?? before.mapping[i]!;
    if (i !== renewed) return own;
    const { kind, header } = own;
    const proposal = propose(
      sheet,
      String(header) === String(before.mapping[i]?.header) || kind === null ? { kind } : { kind, header },
    );
    guessed[i] = [...proposal.guessed];
    return { ...proposal.mapping, kind };
  });
  return { mapping, guessed, isRemembered: before.isRemembered };
}

/** The import that a mapping gives, and what the window is shown of the sheets. */
export function mapBook(
  book: Workbook,
  settled: Settled,
  source: Omit<ImportSource, 'characters'>,
): { result: ImportResult; state: SheetsState } {
  const tables = tablesOf(book, settled.mapping);
  const result = importSheets(
    book,
    settled.mapping,
    source,
    tables.flatMap((table) => table ?? []),
  );
  return { result, state: viewSheets(book, settled, tables) };
}

/** Whether a workbook can be taken in as it is mapped, for where nobody is there to ask: what is missing, in words. */
export function whyNotSure(name: string, state: SheetsState): Result<null> {
  if (state.sheets.every(({ mapping }) => mapping.kind === null)) return failed('documentNotPlan', { name });
  for (const sheet of state.sheets) {
    const needed = sheet.questions.find(({ isNeeded }) => isNeeded);
    // A person sees what a guess came to; where nobody looks, names of initiatives must be sure.
    const isGuess = sheet.questions.some(({ column }) => column !== null && sheet.mapping.columns[column] === 'title');
    const what = needed?.what ?? (isGuess ? 'title' : null);
    if (what !== null) return failed('sheetUncertain', { name, sheet: sheet.name, what });
  }
  return done(null);
}

/** What was guessed of a column stays a guess until somebody changes it. */
function isSame(before: SheetMapping | undefined, now: SheetMapping | undefined, column: number): boolean {
  return now === undefined || before?.columns[column] === now.columns[column];
}

function widest({ rows }: Workbook['sheets'][number]): number {
  return rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);
}
