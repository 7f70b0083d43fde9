import { finding } from '../describe-finding.ts';
import type { Finding } from '../finding.ts';
import type { PlanReading } from '../read-plan.ts';
import { areaNamed, keyOf, usualAreaNames } from '../names.ts';
import type { SourceText } from '../read-source.ts';
import { pairNames } from '../similarity.ts';
import type { Annex, ImportedDocument } from './imported-document.ts';

type List = { readonly who: string; readonly title: string; readonly annexes: readonly Annex[] };

const pageHead = /(?<=^| )Bilaga (\d{1,2}) ?[-–—] ?(\p{Lu}\S*(?: [\p{Ll}&]\S*)*)(?= )/gu;
const leastAlike = 0.5;
const longestTitle = 160;

/** Finds annexes that are numbered differently, or are listed but not there; and plans that only the contents name. */
export function checkAnnexes(
  source: SourceText,
  documents: readonly ImportedDocument[],
  plans: readonly PlanReading[],
): Finding[] {
  const lists = documents
    .filter(({ annexes }) => annexes.length > 0)
    .map(({ body, title, annexes }) => ({ who: body, title, annexes }));
  const pages = [...source.text.matchAll(pageHead)].slice(0, 60).flatMap((match) => {
    const [, number, words] = match as unknown as [string, string, string];
    const at = source.place(match.index, match.index + match[0].length);
    return at === undefined || words.length > longestTitle ? [] : [{ number, title: words, at }];
  });
  const own = pages.filter(
    ({ title }) => !documents.some((cover) => cover.kind === 'annexCover' && cover.title.startsWith(title)),
  );
  const titles = [...own.map(({ title }) => title), ...documents.map(({ title }) => title)];
  return [...numbers(lists, own), ...missing(lists, titles, plans.length > 0), ...contents(documents, plans)];
}

/** Annexes have annexes of their own: the pages' numbers are held against the list that most of them follow. */
function numbers(lists: readonly List[], pages: readonly Annex[]): Finding[] {
  const read = lists.map((list) => ({ list, pairs: pairsWith(list, pages) }));
  const follows = ({ pairs }: (typeof read)[number]): number =>
    pairs.filter(({ annex, page }) => annex.number === page.number).length;
  const best = read.toSorted((a, b) => follows(b) - follows(a))[0];
  if (best === undefined || follows(best) === 0) return [];
  return best.pairs
    .filter(({ annex, page }) => annex.number !== page.number)
    .map(({ annex, page }) => {
      const params = { who: best.list.who, title: page.title, number: annex.number, other: page.number };
      return finding('annex-number-differs', 'warning', params, { places: [annex.at, page.at] });
    });
}

function pairsWith({ annexes }: List, pages: readonly Annex[]): { annex: Annex; page: Annex }[] {
  const pairs = pairNames(
    annexes.map(({ title }) => title),
    pages.map(({ title }) => title),
    leastAlike,
  );
  return annexes.flatMap((annex, index) => {
    const page = pages[pairs[index] ?? -1];
    return page === undefined ? [] : [{ annex, page }];
  });
}

/** An annex that stands last in a list is missing where nothing has a title like it: what was broken off, or left out. */
function missing(lists: readonly List[], titles: readonly string[], hasPlans: boolean): Finding[] {
  const seen = new Set<string>();
  return lists.flatMap(({ who, annexes }) => {
    const pairs = pairNames(
      annexes.map(({ title }) => title),
      titles,
      0.3,
    );
    const isThere = annexes.map(
      ({ title }, index) => pairs[index] !== null || (/^Tjänsteplan/iu.test(title) && hasPlans),
    );
    // A list of which nothing is there by name is of annexes that came apart from it.
    if (!isThere.includes(true)) return [];
    return annexes.slice(isThere.lastIndexOf(true) + 1).flatMap(({ number, title, at }) => {
      if (seen.has(keyOf(title))) return [];
      seen.add(keyOf(title));
      return [finding('annex-missing', 'warning', { who, number, title }, { places: [at] })];
    });
  });
}

function contents(documents: readonly ImportedDocument[], plans: readonly PlanReading[]): Finding[] {
  const known = new Set(plans.map(({ plan }) => keyOf(plan.area)));
  return documents
    .filter(({ kind }) => kind === 'annexCover')
    .flatMap(({ body, title, sections }) => {
      const text = sections[0]?.text ?? '';
      const listed = usualAreaNames().filter((area) => keyOf(text).includes(`tjänsteplan ${keyOf(area)}`));
      const who = body === '' ? title : body;
      return listed
        .filter((area) => !known.has(keyOf(area)))
        .map((area) =>
          finding('contents-plan-missing', 'warning', { who, area: areaNamed(area) }, { places: [sections[0]?.at] }),
        );
    });
}
