import { describe, expect, test } from 'vitest';

import type { ImportResult } from '../../shared/document/import-result.ts';
import { imported, real } from './documents.ts';

const missing = 'the real plans are not at ../shared/source';

// Figures read by hand from the document, in tkr.
describe.skipIf(real === undefined)(`the real tables of 2017${real === undefined ? ` (${missing})` : ''}`, () => {
  let once: ImportResult | undefined;
  const result = (): ImportResult => (once ??= imported(real ?? ''));
  const sliceOf = ([start, end]: readonly [number, number]): string => (real ?? '').slice(start, end);

  test('give the cost per organisation in its group, over two pages', () => {
    const { organisations } = result();
    const counts = new Map<string, number>();
    for (const { group } of organisations) counts.set(group, (counts.get(group) ?? 0) + 1);
    expect([...counts]).toEqual([
      ['Stadsdelsförvaltningar', 10],
      ['Fackförvaltningar', 21],
      ['Bolag', 30],
      ['Kommunalförbund', 2],
    ]);
    const rows = organisations.map(({ group, code, name, amounts }) => [group, code, name, ...inTkr(amounts)]);
    expect(rows[0]).toEqual(['Stadsdelsförvaltningar', 'N131', 'Angered', 52_257, 52_213, 59_857]);
    expect(rows[10]).toEqual(['Fackförvaltningar', 'I060', 'Intraservice', 9978, 9824, 12_323]);
    expect(rows[16]).toEqual(['Fackförvaltningar', 'N152', 'Valnämnden', 121, 115, 83]);
    expect(rows[21]).toEqual(['Fackförvaltningar', 'N392', 'Park- och Naturförvaltn.', 6277, 6206, 6379]);
    expect(rows[31]).toEqual(['Bolag', 'B100', 'Stadshus AB', 354, 341, 404]);
    expect(rows[34]).toEqual(['Bolag', 'B115', 'Göteborg Energi GothNet AB', 54, 54, 0]);
    expect(rows[62]).toEqual(['Kommunalförbund', 'K920', 'Samordningsförbundet Gbg - Hisingen', 3, 3, 3]);
    expect(Object.keys(organisations[0]?.amounts ?? {})).toEqual(['P0 2016', 'P1 2016', 'Budget 2017']);
    expect(sliceOf(organisations[31]!.at)).toBe('B100 Stadshus AB 354 341 404');
  });

  test('give the cost per service in its groups, with figures in names and comments told from amounts', () => {
    const { services } = result();
    const counts = new Map<string, number>();
    for (const { area, kind } of services) counts.set(`${area} ${kind}`, (counts.get(`${area} ${kind}`) ?? 0) + 1);
    expect([...counts]).toEqual([
      ['E-handel development', 1],
      ['E-handel maintenance', 7],
      ['Ekonomi development', 2],
      ['Ekonomi maintenance', 10],
      ['HR development', 2],
      ['HR maintenance', 2],
      ['IT-tjänster development', 4],
      ['IT-tjänster maintenance', 18],
      ['Kommunikation development', 4],
      ['Kommunikation maintenance', 14],
      ['Ledning och styrning development', 4],
      ['Ledning och styrning maintenance', 4],
      ['Utbildning development', 4],
      ['Utbildning maintenance', 4],
      ['Vård och omsorg development', 2],
      ['Vård och omsorg maintenance', 9],
    ]);
    const found = (name: string): unknown[] =>
      services
        .filter((service) => service.name === name)
        .map(({ area, amounts, comment }) => [area, ...inTkr(amounts), comment]);
    expect(found('Utvecklingsinitiativ - Övergång till 100% elektroniska leverantörsfakturor')).toEqual([
      ['E-handel', null, null, 200, null],
    ]);
    expect(found('Fakturahantering')).toEqual([['E-handel', 11_110, 11_106, 0, null]]);
    expect(found('Skanning pappersfakturor från leverantör - bolag (fakturahantering)')).toEqual([
      ['E-handel', null, null, 753, 'Motsvarar tjänst Fakturahantering 2016'],
    ]);
    expect(found('Inkassointäkter')).toEqual([['Ekonomi', -2142, -2142, -2142, null]]);
    expect(found('Momsexpertis')).toEqual([['Ekonomi', null, null, 956, 'Ny tjänst 2017']]);
    expect(found('Samlade utvecklingsinitiativ HR 2016')).toEqual([['HR', 1730, 550, null, null]]);
    expect(found('Telefoni 2016')).toEqual([
      ['IT-tjänster', 18_291, 17_673, null, 'Överförd till IT-tjänster till Kommunikation 2017'],
    ]);
    expect(found('Videokonferens 2016')).toEqual([
      ['Kommunikation', 466, 468, 0, 'Överförd från kommunikation till IT-tjänster 2017'],
    ]);
    expect(found('Digital intern kommunikation: Intranät (Intranät)')).toEqual([
      ['Kommunikation', 6053, 6373, 7854, 'Namnbyte'],
    ]);
    expect(found('Måltid')).toEqual([['Utbildning', 2970, 2697, 3210, null]]);
    expect(found('Vård och omsorg')).toEqual([['Vård och omsorg', null, null, 34_068, null]]);
    expect(sliceOf(services.find(({ name }) => name === 'Momsexpertis')!.at)).toBe(
      'Momsexpertis - - 956 Ny tjänst 2017',
    );
  });

  test('list the development initiatives, each amount in the year that the area’s sums say', () => {
    const rows = result().developmentList.map(({ area, name, amounts }) => [area, name, ...inTkr(amounts)]);
    expect(rows).toHaveLength(28);
    expect(rows[0]).toEqual(['E-handel', 'Övergång till 100% elektroniska leverantörsfakturor', null, 200]);
    expect(rows[4]?.slice(2)).toEqual([null, 3675]);
    expect(rows[7]).toEqual(['Kommunikation', 'Utveckla intranätet', null, 3000]);
    expect(rows[16]).toEqual(['Ledning och styrning', 'e-arkiv', null, 800]);
    expect(rows[19]).toEqual(['Utbildning', 'Effektiv och kvalitetssäker administration', null, 14_820]);
    expect(rows[27]?.slice(2)).toEqual([null, 4000]);
    expect(Object.keys(result().developmentList[0]?.amounts ?? {})).toEqual(['2016', '2017']);
  });

  test('give the funding of each initiative in both years', () => {
    const { funding } = result();
    expect(funding.map(({ area, amounts }) => [area, ...inTkr(amounts)])).toEqual([
      ['Utbildning', 3300, null],
      ['Utbildning', 3500, null],
      ['Utbildning', 870, null],
      ['Utbildning', 2100, null],
      ['Utbildning', 8100, 14_820],
      ['Utbildning', null, 2000],
      ['Utbildning', null, 200],
      ['Utbildning', null, 500],
      ['Vård och omsorg', 750, null],
      ['Vård och omsorg', 3300, null],
      ['Vård och omsorg', 1400, null],
      ['Vård och omsorg', 5000, 15_000],
      ['Vård och omsorg', 1000, 2000],
      ['Vård och omsorg', 7000, 8000],
      ['Vård och omsorg', 1500, 1000],
      ['Vård och omsorg', null, 4000],
    ]);
    expect(funding[2]?.name).toBe('Måltid');
    expect(sliceOf(funding[9]!.at)).toBe('Mobilitet Treserva 3 300');
  });

  test('do not add up where these findings say, a few tkr of rounding apart', () => {
    const found = (code: string, severity: string): unknown[] =>
      result()
        .findings.filter((finding) => finding.code === code && finding.severity === severity)
        .map(({ params, stated, computed }) => [params.column, (stated ?? 0) / 1000, (computed ?? 0) / 1000]);
    expect(found('table-rows-sum', 'error')).toEqual([
      ['P0 2016', 0, 5400],
      ['P1 2016', 0, 5400],
    ]);
    expect(found('table-rows-sum', 'rounding')).toHaveLength(11);
    // Once in the table by organisation, once in that by group.
    expect(found('table-total-sum', 'rounding')).toEqual([
      ['P0 2016', 616_750, 616_749],
      ['P0 2016', 616_750, 616_749],
    ]);
    // The adjustment of -1 474 before the total explains the difference in the second column.
    expect(found('table-total-sum', 'error')).toEqual([]);
    expect(found('table-totals-differ', 'error')).toEqual([
      ['P0 2016', 611_350, 616_750],
      ['P1 2016', 611_350, 616_750],
    ]);
    expect(found('service-area-differ', 'error')).toEqual([
      ['P0 2016', 5400, 0],
      ['P1 2016', 5400, 0],
    ]);
  });

  test('tell what the forum said of which initiatives, and what came of it', () => {
    const plans = result().plans.filter(({ statements }) => statements.length > 0);
    expect(plans.map(({ area }) => area)).toEqual(['Ledning och styrning']);
    const statements = plans[0]?.statements ?? [];
    expect(statements.map(({ date, subject, initiatives, outcome }) => [date, subject, initiatives, outcome])).toEqual([
      ['2015-10-29', 'Ledningssystem', [], 'notPrioritised'],
      ['2015-10-29', 'Kemikalieregistrering', ['1'], 'nominated'],
      [
        '2015-10-29',
        'Webenkäter Synpunktshantering Processkartläggning Stöd för innehålls-dokumenthantering Papperslös hantering av nämndhandlingar',
        ['2', '3', '4', '5', '8'],
        'approved',
      ],
      ['2015-10-29', 'Övrigt', ['9'], null],
      ['2016-05-18', 'Ställningstagande tjänsteplan 2017-2019', ['6'], 'referredBack'],
    ]);
    expect(new Set(statements.map(({ forum }) => forum))).toEqual(new Set(['Prioriteringsforum']));
    expect(statements.map(({ text }) => text.split(':')[0]).slice(0, 4)).toEqual([
      'Överväganden',
      'Övervägande',
      'Yttrande',
      'Yttrande',
    ]);
    for (const { text, at } of statements) expect(sliceOf(at).endsWith(text.slice(-12))).toBe(true);
  });
});

function inTkr(amounts: Readonly<Record<string, number | null>>): (number | null)[] {
  return Object.values(amounts).map((amount) => (amount === null ? null : amount / 1000));
}
