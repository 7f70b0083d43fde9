import { importText, isRefusal } from '../../shared/document/import-text.ts';
import type { ImportedInitiative, ImportedPlan, ImportResult } from '../../shared/document/import-result.ts';
import { flatDocument, heading, paragraph, table, twoColumns, type Column, type Rules } from './fodt.ts';

const first: Column = { width: 8, align: 'start' };
const amounts = (count: number, width: number): Column[] =>
  Array.from({ length: count }, () => ({ width, align: 'end' }));
const footers = /\s*\d{4}-\d{2}-\d{2} Sida \d+ \(\d+\)\s*/gu;

/**
 * The sample year as an office writes it: headings, tables with ruled cells or none, page header and footer, running text in
 * two columns. A flat OpenDocument text, for LibreOffice to make PDF and DOCX of; what it says is what the sample says.
 */
export function typesetSample(sample: string, rules: Rules = 'all'): string {
  const result = importText(sample, { name: 'exempelstad.txt', sha256: '0'.repeat(64), kind: 'text' });
  if (isRefusal(result) || result.budget === null) throw new Error('the sample is no plan');
  const { plans, budget } = result;
  const before = pagesOf(sample.slice(0, sample.lastIndexOf('dnr ', budget.at[0])));
  const after = pagesOf(sample.slice(plans.at(-1)!.at[1]).replace(/^[^\n]*\n/u, ''));
  const body = [
    ...before.map((page, index) =>
      index === 2
        ? heading(1, page.split(' ')[0]!) + twoColumns(paragraph(page.slice(page.indexOf(' ') + 1)))
        : paragraph(page),
    ),
    budgetTable(sample, result),
    ...plans.map((plan) => planPages(sample, plan)),
    ...after.slice(0, -1).map((page) => paragraph(page)),
    summaryTable(after.at(-1)!),
  ];
  return flatDocument(body.join('\n'), {
    header: 'Exempelstad Dnr 0112/26',
    footer: 'Tjänsteplaner 2027, sida',
    rules,
  });
}

function pagesOf(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((page) => page.trim())
    .filter((page) => page !== '');
}

function budgetTable(sample: string, { budget }: ImportResult): string {
  const { areas, totals, at } = budget!;
  const start = sample.lastIndexOf('dnr ', at[0]);
  const title = sample.slice(start, at[0]).replace(/ \d{4} \d{4} $/u, '');
  const rows = areas.flatMap(({ area, maintenancePrevious, development, items }) => [
    [area, tkr(maintenancePrevious), tkr(development), '', ''],
    ...items.map(({ name, amount }) => [name, '', tkr(amount), '', '']),
  ]);
  const total = [
    'TOTALT',
    tkr(totals.maintenancePrevious),
    tkr(totals.development),
    tkr(totals.maintenance),
    tkr(totals.total),
  ];
  const change = sample.slice(at[1], sample.indexOf('\n', at[1])).trim();
  const head = [
    ['', '2026', '2027', '', ''],
    ['Tjänsteområde', 'Vidmakthållande', 'Utveckling', 'Vidmakthållande', 'TOTAL'],
  ];
  return (
    heading(1, title) +
    table([{ ...first, width: 6.5 }, ...amounts(4, 2.6)], [...head, ...rows, total], 2) +
    paragraph(change)
  );
}

function planPages(sample: string, plan: ImportedPlan): string {
  const { title, date, version, history, direction, initiatives, period } = plan;
  const rows = history.map((row) => [row.date ?? '', row.version, row.description, row.changedBy ?? '']);
  const columns: Column[] = [2.3, 1.6, 9, 4].map((width) => ({ width, align: 'start' }));
  const front = sample.slice(direction.at![1], initiatives[0]!.at[0]).replace(footers, ' ').trim();
  const begun = front.indexOf('Prioritering Summa');
  const named = begun < 0 ? front : front.slice(0, begun).trim();
  const [, lead = '', rest = ''] = /^(Utvecklingsinsatser) (.*)$/su.exec(named) ?? ['', '', named];
  const costs = initiatives.map(({ title: name, priority, costs: by }) => [
    name,
    priority === null ? '' : String(priority),
    ...period.map((year) => tkr(by[String(year)] ?? null)),
  ]);
  const head = ['', 'Prioritering', `Summa ${period[0]}`, ...period.slice(1).map(String)];
  return [
    heading(1, title),
    paragraph(date ?? ''),
    paragraph(`Version ${version}`),
    table(columns, [['Datum', 'Version', 'Beskrivning', 'Ändrat av'], ...rows], 1),
    heading(2, 'Långsiktig inriktning och mål'),
    paragraph(direction.text),
    lead === '' ? '' : heading(2, lead),
    paragraph(rest),
    begun < 0
      ? ''
      : table([{ ...first, width: 7 }, ...amounts(1, 2.2), ...amounts(period.length, 1.9)], [head, ...costs], 1),
    ...initiatives.map((initiative) => chapter(sample, initiative)),
  ].join('\n');
}

/** A chapter as it stands: what is before a section is its headings, each with its number. */
function chapter(sample: string, initiative: ImportedInitiative): string {
  const owners = [initiative, ...initiative.parts];
  const sections = owners
    .flatMap(({ sections: by, otherSections }) => [
      ...Object.values(by).flatMap(({ at }) => (at === undefined ? [] : [at])),
      ...otherSections.flatMap(({ heading: words, at, text }): [number, number][] => [
        [sample.indexOf(text, at[0] + words.length), at[1]],
      ]),
    ])
    .toSorted(([one], [other]) => one - other);
  const made: string[] = [];
  let from = initiative.at[0];
  for (const [start, end] of sections) {
    const headings = sample.slice(from, start).replace(footers, ' ').trim();
    for (const words of headings.split(/\s+(?=\d+(?:\.\d+)+\.? \p{Lu})/u)) {
      if (words !== '') made.push(heading(/^\d+\. /u.test(words) ? 2 : 3, words));
    }
    made.push(paragraph(sample.slice(start, end).replace(footers, ' ').replace(/\s+/gu, ' ')));
    from = end;
  }
  return made.join('\n');
}

/** The table of areas by forecast, out of its page's running text. */
function summaryTable(page: string): string {
  const [, lead, rest] = /^(.*? )Tjänsteområde tkr tkr tkr (.*)$/su.exec(page)!;
  const rows = [...rest!.matchAll(/(Vidmakthålla |Utveckling )?([^\d]+?) (\d[\d ]*\d)(?= |$)/gu)].flatMap(
    ([, block, name, figures]) => [
      ...(block === undefined ? [] : [[block.trim(), '', '', '']]),
      [name!.trim(), ...threeOf(figures!)],
    ],
  );
  const closing = /TOTALT [\d ]+ (.*)$/su.exec(rest!)![1]!;
  const day = lead!.slice(0, 10);
  const head = [
    ['', 'Prognos 0', 'Prognos 1', 'Budget'],
    ['Förslag budget 2027', '2026', '2026', '2027'],
    ['Tjänsteområde', 'tkr', 'tkr', 'tkr'],
  ];
  return paragraph(day) + table([first, ...amounts(3, 2.8)], [...head, ...rows], 3) + paragraph(closing);
}

/** A run of figures as three amounts: of as many groups each, the last ones of one more where they can't be. */
function threeOf(figures: string): string[] {
  const groups = figures.split(' ');
  return [0, 1, 2].map((nth) => {
    const size = Math.floor(groups.length / (3 - nth));
    return groups.splice(0, size).join('\u00a0');
  });
}

/** Kronor as whole thousands with a no-break space between groups; an empty cell where there are none. */
function tkr(amount: number | null | undefined): string {
  if (amount === null || amount === undefined) return '';
  return String(Math.round(amount / 1000)).replace(/\B(?=(?:\d{3})+$)/gu, '\u00a0');
}
