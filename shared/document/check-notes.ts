import { sumKronor } from '../plan/money.ts';
import { amountsIn } from './amounts-in-text.ts';
import { finding } from './describe-finding.ts';
import { severityOf } from './difference.ts';
import type { Finding } from './finding.ts';
import type { CostRow } from './read-organisations.ts';
import type { SourceText } from './read-source.ts';
import type { YearLists } from './read-year-lists.ts';

const noted = /(?<now>\d{1,3}(?: \d{3})*) tkr mot (?<before>\d{1,3}(?: \d{3})*) tkr för (?<year>(?:19|20)\d{2})(?!\d)/u;
const summed = /\((?:totalt|sammanlagt|tillsammans) [^()]{1,30}\)/u;
const longestNote = 900;

/** What stands under a list: how its two years compare, and amounts with their sum in brackets. */
export function checkNotes(source: SourceText, { totals }: YearLists): Finding[] {
  return [totals.developmentList, totals.funding].flatMap((total) => {
    if (total === null) return [];
    const start = total.at.end;
    const text = source.text.slice(start, start + longestNote).split(/ Bilaga \d/u)[0]!;
    return [...comparedYears(source, total, text, start), ...bracketedSum(source, text, start)];
  });
}

function comparedYears(source: SourceText, total: CostRow, text: string, start: number): Finding[] {
  const match = noted.exec(text);
  if (match === null) return [];
  const years = Object.keys(total.amounts);
  const before = match.groups!['year']!;
  const now = years.find((year) => year > before);
  const [nowTold, beforeTold] = amountsIn(match[0]);
  const pairs = [
    [now, nowTold],
    [before, beforeTold],
  ] as const;
  return pairs.flatMap(([year, stated]) => {
    const computed = year === undefined ? null : (total.amounts[year] ?? null);
    const severity = stated === undefined || computed === null ? undefined : severityOf(stated, computed);
    if (year === undefined || stated === undefined || computed === null || severity === undefined) return [];
    const at = source.place(start + match.index, start + match.index + match[0].length);
    const evidence = { stated, computed, places: [at, source.place(total.at.start, total.at.end)] };
    return [finding('list-note-differ', severity, { year, stated, computed }, evidence)];
  });
}

function bracketedSum(source: SourceText, text: string, start: number): Finding[] {
  const match = summed.exec(text);
  const [stated] = amountsIn(match?.[0] ?? '');
  if (match === null || stated === undefined) return [];
  const from = text.slice(0, match.index).search(/[^.]*$/u);
  const parts = amountsIn(text.slice(from, match.index));
  const computed = sumKronor(parts);
  const severity = severityOf(stated, computed);
  if (parts.length < 2 || severity === undefined) return [];
  const places = [match.index, from].map((at, index) =>
    source.place(start + at, start + (index === 0 ? at + match[0].length : match.index)),
  );
  return [finding('list-note-sum', severity, { stated, computed }, { stated, computed, places })];
}
