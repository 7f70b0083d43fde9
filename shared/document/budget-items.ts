import { amountOf, filled, type Amount } from './amounts.ts';
import type { Span } from './find-plans.ts';
import type { NamedRun } from './named-runs.ts';

/** A budget item as read, its amount in the table's unit. */
export type FoundItem = {
  readonly name: string;
  readonly amount: number | null;
  readonly at: Span;
  readonly amountAt: Span;
};

// "Övergång till 100 elektroniska fakturor": a figure after such a word belongs to the name.
const leading = /(?:^| )(?:till|för|av|med|på|i|om|och|mot|från|under|per|minst|högst|cirka|ca)$/iu;
const mostDoubts = 10;

/**
 * Reads an area's items from rows of words and figures. A figure within a name looks like an amount: where it may be one
 * or the other, the reading is taken whose sum is one of `sums` (in the table's unit), else the likeliest. A row of a true
 * table is whole as it stands.
 */
export function readItems(rows: readonly NamedRun[], sums: readonly number[]): FoundItem[] {
  const likely = rows.map((row, index) => leading.test(row.words) && mayGoOn(row, rows[index + 1]));
  const joinable = rows.flatMap((row, index) => (mayGoOn(row, rows[index + 1]) ? [index] : []));
  const agrees = (items: readonly FoundItem[]): boolean =>
    sums.includes(items.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
  const first = itemsOf(rows, likely);
  if (agrees(first) || sums.length === 0 || joinable.length > mostDoubts) return first;
  for (let choice = 1; choice < 1 << joinable.length; choice++) {
    const joins = [...likely];
    for (const [bit, index] of joinable.entries()) if ((choice & (1 << bit)) !== 0) joins[index] = !joins[index];
    const items = itemsOf(rows, joins);
    if (agrees(items)) return items;
  }
  return first;
}

function mayGoOn(row: NamedRun, next: NamedRun | undefined): boolean {
  return row.row === undefined && next !== undefined && /^\p{Ll}/u.test(next.words);
}

/** The items where `joins[i]` says that row i's figures and the next row's words belong to one name. */
function itemsOf(rows: readonly NamedRun[], joins: readonly boolean[]): FoundItem[] {
  const items: FoundItem[] = [];
  let prefix = '';
  let start: number | undefined;
  for (const [index, row] of rows.entries()) {
    const words = prefix + row.words;
    start ??= row.start;
    if (joins[index] === true) {
      prefix = `${words} ${row.run.map(({ text }) => text).join(' ')} `;
      continue;
    }
    const { amount, before } = lastAmount(row);
    items.push({
      name: before === '' ? words : `${words} ${before}`,
      amount: amount.value,
      at: { start, end: row.end },
      amountAt: { start: amount.start, end: amount.end },
    });
    prefix = '';
    start = undefined;
  }
  return items;
}

/** A row's amount is the longest that its figures end with; figures before it belong to the name. */
function lastAmount(row: NamedRun): { amount: Amount; before: string } {
  const run = filled(row.run);
  if (run.length === 0) return { amount: { value: null, start: row.start, end: row.end }, before: '' };
  for (let from = 0; from < run.length; from++) {
    const amount = amountOf(run.slice(from));
    if (amount === undefined) continue;
    return {
      amount,
      before: run
        .slice(0, from)
        .map(({ text }) => text)
        .join(' '),
    };
  }
  const last = run.at(-1)!;
  return { amount: { value: null, start: last.start, end: last.end }, before: '' };
}
