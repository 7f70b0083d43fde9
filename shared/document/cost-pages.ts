import { kronorPer, type Amount } from './amounts.ts';
import type { SourceText } from './read-source.ts';
import type { Columns } from './settle-sums.ts';

/** A page's part of a table: its columns' keys, kronor per unit, and the rows' span in the read text. */
export type CostPage = {
  readonly columns: readonly string[];
  readonly factor: number;
  readonly hasComments: boolean;
  /** Where its header begins. */
  readonly headStart: number;
  readonly start: number;
  readonly end: number;
};

const label = /(Prognos (\d)(?: \(\p{L}+\))?|Budget|Bokslut|Utfall) ((?:19|20)\d{2})(?!\d)/gu;
const title = /^ *Bilaga \d+ ?[-–—:] ?\p{Lu}\S*(?: [\p{Ll}&]\S*)*(?= )/u;
const longestLabels = 260;
const longestPage = 20_000;

/**
 * Every page of the table whose first column is headed by `heading` (a pattern's source), its header repeated on each:
 * `Prognos 0 (budget) 2016 … Tjänst/utveckling tkr tkr tkr Kommentar` has the columns `P0 2016`, ….
 */
export function costPages({ text }: SourceText, heading: string): CostPage[] {
  const header = new RegExp(`(?<= |^)(?:${heading})((?: (?:tkr|mn?kr|kr)){1,5})( Kommentarer| Kommentar)?(?= )`, 'giu');
  const pages: CostPage[] = [];
  for (const match of text.matchAll(header)) {
    const units = match[1]!.trim().split(' ');
    const from = Math.max(0, match.index - longestLabels, pages.at(-1)?.start ?? 0);
    const labels = [...text.slice(from, match.index).matchAll(label)].slice(-units.length);
    if (labels.length < units.length) continue;
    const labelStart = from + labels[0]!.index;
    const before = /(?:Förslag )?budget \d{4} $/iu.exec(text.slice(Math.max(0, labelStart - 40), labelStart));
    const start = match.index + match[0].length;
    pages.push({
      headStart: labelStart - (before?.[0].length ?? 0),
      columns: labels.map(([, name, forecast, year]) => `${forecast === undefined ? name! : `P${forecast}`} ${year!}`),
      factor: kronorPer(units[0]!),
      hasComments: match[2] !== undefined,
      start: start + (title.exec(text.slice(start, start + longestLabels))?.[0].length ?? 0),
      end: text.length,
    });
  }
  return pages.map((page, index) => ({
    ...page,
    end: Math.min(pages[index + 1]?.headStart ?? text.length, page.start + longestPage),
  }));
}

/** A row's amounts in kronor by column. */
export function amountsBy(
  keys: readonly string[],
  read: readonly (Amount | null)[],
  factor: number,
): Record<string, number | null> {
  return Object.fromEntries(keys.map((key, column) => [key, kronorOf(read[column] ?? null, factor)]));
}

/** An amount in kronor, null where its cell is empty. */
export function kronorOf(amount: Columns[number], factor: number): number | null {
  return amount === null || amount.value === null ? null : Math.round(amount.value * factor);
}
