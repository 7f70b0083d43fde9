import { describe, expect, test } from 'vitest';

import type { ImportResult } from '../../shared/document/import-result.ts';
import { figuresOf, imported, planOf, real } from './documents.ts';
import { later, variants } from './variants.ts';

const missing = 'the real plans are not at ../shared/source';

// Figures read by hand from the document.
describe.skipIf(real === undefined)(`the real plans of 2017${real === undefined ? ` (${missing})` : ''}`, () => {
  let once: ImportResult | undefined;
  const result = (): ImportResult => (once ??= imported(real ?? ''));

  test('are eight plans, though the annex repeats them', () => {
    expect(result().plans.map(({ area, date, version, period }) => [area, date, version, period.join()])).toEqual([
      ['E-handel', '2016-06-29', '4.0', '2017,2018,2019,2020'],
      ['Ekonomi', '2016-06-29', '4.0', '2017,2018,2019,2020'],
      ['HR', '2016-06-27', '4.0', '2017,2018,2019,2020'],
      ['IT-tjänster', '2016-04-21', '4.0', '2017,2018,2019,2020'],
      ['Kommunikation', '2016-06-27', '4.0', '2017,2018,2019,2020'],
      ['Ledning och styrning', '2016-06-29', '4.0', '2017,2018,2019,2020'],
      ['Utbildning', '2016-05-13', '4', '2017,2018,2019,2020'],
      ['Vård och omsorg', '2016-06-29', '4', '2017,2018,2019,2020'],
    ]);
    expect(result().findings.filter(({ code }) => code === 'plan-copy')).toHaveLength(7);
    expect(result().findings.filter(({ code }) => code === 'plan-copy-broken')).toHaveLength(1);
    expect(result().findings.filter(({ kind }) => kind === 'truncated')).toHaveLength(1);
  });

  test('have the titles they have on their fronts', () => {
    expect(planOf(result(), 'HR').title).toBe('Tjänsteplan 2017-2020 tjänsteområde HR');
    expect(planOf(result(), 'IT-tjänster').title).toBe('Övergripande tjänsteplan 2017-2020 IT-tjänster');
    expect(planOf(result(), 'Ledning och styrning').title).toBe('Tjänsteplan 2017-2020 Ledning & Styrning');
  });

  test.each([
    [
      'E-handel',
      [
        [2, null, 950, 0, 0],
        [3, 0, 660, 50, 0],
        [1, 200, 200, 50, 0],
      ],
    ],
    [
      'Ekonomi',
      [
        [2, 2400, 2500, 1800, 1800],
        [3, 1000, 1600, 1600, 1600],
        [1, 800, 0, 0, 0],
      ],
    ],
    ['HR', [none()]],
    ['IT-tjänster', [[0, 3600, 1800, 0, 0], none(), none(), none(), none(), [0, 1000, 1000, 0, 0], none()]],
    ['Kommunikation', [none(), none(), none(), none(), none(), none()]],
    [
      'Ledning och styrning',
      [
        none(),
        [1, 500, 0, 0, 0],
        [1, 250, 0, 0, 0],
        [1, 100, 0, 0, 0],
        [1, 100, 0, 0, null],
        [0, 800, 0, 0, 0],
        none(),
        [1, 250, 0, 0, null],
        [1, 0, 0, null, null],
      ],
    ],
    ['Utbildning', [none(), none(), none(), none(), none()]],
    ['Vård och omsorg', [none(), none(), none(), none(), none(), none(), none(), none()]],
  ])('give the initiatives of %s these priorities and costs', (area, figures) => {
    expect(figuresOf(planOf(result(), area))).toEqual(figures);
  });

  test.each([
    [
      'Kommunikation',
      [
        'Intern kommunikation',
        'Extern kommunikation',
        'E-samhälle',
        'Demokrati och delaktighet',
        'Grafisk service',
        'Utredningar/förstudier',
      ],
    ],
    [
      'Vård och omsorg',
      [
        'Fokusområde Mobilitet/Goda arbetsplatser',
        'Fokusområde E-tjänster',
        'Fokusområde Attraktiv Hemtjänst',
        'Fokusområde Kommunal hälso- och sjukvård',
        'Fokusområde Lag Om Valfrihet',
        'Fokusområde Utbildning av slutanvändare',
        'Fokusområde Fördjupat arbete med Nationella strategier och styrdokument',
        'Fokusområde Molntjänster',
      ],
    ],
    [
      'Ledning och styrning',
      [
        'Nominering av ny tjänst: Stöd för kemikalieregistrering',
        'Förstudie: Utveckling av stöd för Innehålls-/dokumenthantering',
        'Förbättrat stöd för papperslös hantering av handlingar',
        'Förstudie: Stöd för enkäthantering',
        'Förstudie: Stöd för processkartläggning/-processutveckling',
        'E-arkiv',
        'E-samhälle: Gemensamma ärendeprocesser',
        'Förstudie: Synpunkts-/avvikelsehantering',
        'Ospecificerade utvecklingsuppdrag',
      ],
    ],
    [
      'Ekonomi',
      [
        'Standardiserade processer',
        'Utveckling/anpassning pga byte av systemstöd',
        'Utbildning och anpassning av in och utdata',
      ],
    ],
  ])('number and name the initiatives of %s', (area, titles) => {
    const { initiatives } = planOf(result(), area);
    expect(initiatives.map(({ title }) => title)).toEqual(titles);
    expect(initiatives.map(({ number }) => number)).toEqual(titles.map((_, index) => String(index + 1)));
  });

  test('keep a section that is empty, missing or repeated apart from one with text', () => {
    const it = planOf(result(), 'IT-tjänster').initiatives;
    expect(it[2]?.sections.goal.text).toBe('');
    expect(real?.slice(...(it[2]?.sections.goal.at ?? [0, 0]))).toContain('3.1 Mål');
    expect(it[2]?.sections.funding).toEqual({ text: '' });
    expect(it[1]?.otherSections.map(({ heading }) => heading)).toEqual([
      'Aktiviteter som utvecklingsinsatsen är beroende av',
      'Andra tjänster/aktiviteter som är beroende av denna utveckling',
      'Finansieringsform',
    ]);
    expect(planOf(result(), 'Vård och omsorg').initiatives[7]?.sections.securityNeeds).toEqual({ text: '' });
  });

  test('read across pages without their footers, and lists in the text as text', () => {
    const goal = planOf(result(), 'HR').initiatives[0]?.sections.goal.text ?? '';
    expect(goal.length).toBeGreaterThan(14_000);
    expect(goal).toContain('1. Staden upphandlar');
    expect(goal).not.toMatch(/Sida \d/);
    for (const plan of result().plans) {
      for (const { sections } of plan.initiatives)
        expect(
          Object.values(sections)
            .map(({ text }) => text)
            .join(),
        ).not.toMatch(/Sida \d+ \(/);
    }
  });

  test('tell delområden with sections of their own from sections of another kind', () => {
    const [intern, extern, samhalle] = planOf(result(), 'Kommunikation').initiatives;
    expect(intern?.otherSections.map(({ heading }) => heading)).toEqual(['', 'Intranätet']);
    expect(extern?.parts.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '2.1 Digital extern kommunikation',
      '2.2 Telefoni',
      '2.3 Ärendehantering',
    ]);
    expect(extern?.parts[0]?.sections.effectOfRejection.text.length).toBeGreaterThan(200);
    expect(samhalle?.otherSections[1]?.heading).toBe('Stadengemensamma e-tjänster');
  });

  test('tell a person that a description names from one who signs it', () => {
    expect(planOf(result(), 'HR').history[1]?.description).toMatch(/Stefan G$/);
  });

  test('have this budget, in kronor', () => {
    const { budget } = result();
    expect(budget?.year).toBe(2017);
    expect(
      budget?.areas.map(({ area, maintenancePrevious, development, maintenance, items }) => [
        area,
        maintenancePrevious,
        development,
        maintenance,
        items.length,
      ]),
    ).toEqual([
      ['E-handel', 24_895_000, 200_000, 24_351_000, 3],
      ['Ekonomi', 36_342_000, 4_200_000, 38_396_000, 3],
      ['HR', 75_869_000, 3_675_000, 78_113_000, 1],
      ['IT-tjänster', 335_960_000, 4_600_000, 339_829_000, 5],
      ['Kommunikation', 30_934_000, 7_500_000, 39_191_000, 8],
      ['Ledning och styrning', 22_301_000, 2_000_000, 21_840_000, 7],
      ['Utbildning', 29_624_000, 17_520_000, 32_850_000, 6],
      ['Vård och omsorg', 37_575_000, 30_000_000, 45_430_000, 10],
    ]);
    expect(budget?.totals).toMatchObject({
      maintenancePrevious: 593_500_000,
      development: 69_695_000,
      maintenance: 620_000_000,
      total: 689_695_000,
    });
    expect(budget?.areas[0]?.items[2]).toMatchObject({
      name: 'Övergång till 100 elektroniska fakturor',
      amount: 200_000,
    });
  });

  test('do not add up where these findings say', () => {
    const found = (code: string): (number | null)[][] =>
      result()
        .findings.filter((finding) => finding.code === code)
        .map(({ stated, computed }) => [stated, computed]);
    expect(found('budget-tables-differ')).toEqual([
      [24_895_000, 24_894_000],
      [36_342_000, 36_343_000],
    ]);
    expect(found('text-table-differ')).toEqual([[5_600_000, 4_600_000]]);
    expect(found('funding-table-differ')).toEqual([[850_000, 950_000]]);
    expect(found('table-other-area')).toHaveLength(1);
    expect(found('history-date-absurd')).toHaveLength(1);
    expect(found('history-date-order')).toHaveLength(1);
    expect(found('area-items-sum')).toEqual([]);
    expect(found('plan-budget-differ')).toEqual([]);
    for (const { message, places } of result().findings) {
      expect(message).not.toMatch(/[{}]|undefined/);
      expect(places.length).toBeGreaterThan(0);
    }
  });

  // One word of the document itself has a hyphen that a broken line makes ambiguous.
  const safe = Object.entries(variants).filter(([name]) => name !== 'lines wrapped within hyphenated words');
  test.each(safe)('are found alike with %s', (_, change) => {
    expect(values(imported(change(real ?? '')))).toEqual(values(result()));
  });

  test('are found alike ten years later', () => {
    expect(JSON.stringify(values(imported(later(real ?? '', 10))))).toBe(later(JSON.stringify(values(result())), 10));
  });
});

function none(): (number | null)[] {
  return [null, null, null, null, null];
}

/** An import's values without their places. */
function values(result: ImportResult): unknown {
  const keep = (key: string, value: unknown): unknown =>
    key === 'at' || key.endsWith('At') || key === 'places' || key === 'characters' ? undefined : value;
  return JSON.parse(JSON.stringify(result, keep));
}
