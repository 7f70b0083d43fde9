import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { importText, isRefusal, longestText } from '../../shared/document/import-text.ts';
import { ImportResultSchema } from '../../shared/document/import-result.ts';
import { placesIn, sample } from './documents.ts';
import { unrelated } from './unrelated.ts';
import { wrap } from './variants.ts';

const report =
  'Tjänsteutlåtande Utfärdat 2026-11-04 Diarienummer 1/26 Kontoret Eva Ek Telefon 1 Förslag till beslut 1. Allt.';
const source = { name: 'brev.txt', sha256: '0'.repeat(64), kind: 'text' };

describe('a text that is no plan is refused, as a value', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['only spaces', ' \n\t\u00a0 ', 'empty'],
    ['a letter', 'Hej! Här kommer protokollet från i tisdags. Vi ses.', 'not-a-plan'],
    [
      'titles that look like plans',
      'Tjänsteplan tjänsteområde HR\n\nÖvergripande tjänsteplan IT-tjänster\n\nTidplan 2019',
      'not-a-plan',
    ],
    [
      'talk of a plan',
      'I tjänsteplan 2017-2020 beskrivs utvecklingen. Tjänsteplan 2017-2020 är antagen 2016-06-29.',
      'not-a-plan',
    ],
    [
      'a budget without plans',
      sample.slice(sample.indexOf('dnr 0112/26'), sample.indexOf('Tjänsteplan 2027-2030')),
      'not-a-plan',
    ],
    [
      'a front alone',
      'Tjänsteplan 2027-2030 HR 2026-06-27 Version 4.0 Datum Version Beskrivning Ändrat av',
      'not-a-plan',
    ],
    ...Object.entries(unrelated).map(([what, text]): [string, string, string] => [what, text, 'not-a-plan']),
  ])('%s', (_, text, code) => {
    expect(importText(text, source)).toMatchObject({ refused: { code } });
  });

  test.each(Object.entries(unrelated))('%s, however it is wrapped or repeated', (_, text) => {
    for (const shape of [wrap(text, 40), text.replaceAll(' ', '\u00a0'), `${text}\n\n`.repeat(30)])
      expect(importText(shape, source)).toMatchObject({ refused: { code: 'not-a-plan' } });
  });

  test('a text longer than any bundle of plans', () => {
    expect(importText('a'.repeat(longestText + 1), source)).toMatchObject({ refused: { code: 'too-long' } });
  });
});

describe('whatever the text', () => {
  const check = (text: string): void => {
    const result = importText(text, source);
    if (isRefusal(result)) return;
    expect(ImportResultSchema.safeParse(result).error).toBeUndefined();
    for (const { place } of placesIn(result)) {
      expect(place[0]).toBeLessThan(place[1]);
      expect(place[1]).toBeLessThanOrEqual(text.length);
    }
  };

  test('nothing is thrown', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 });
    fc.assert(fc.property(units, (codes) => check(String.fromCharCode(...codes))));
  });

  const words = fc.constantFrom(
    ...'Tjänsteplan 2027-2030|Övergripande tjänsteplan|HR|E-handel|2026-06-29|Version 4.0|Datum Version Beskrivning Ändrat av|0.1|Anna Ek|MO MO|Långsiktig inriktning och mål|Utvecklingsinsatser|utvecklingsinitiativ, tkr|Prioritering Summa 2027 2028 2029 2030|1. Ett initiativ|1.1 Mål med utvecklingsinsatsen|1.2 Nytta|2.1.1 Mål|2. Annat|1.6 Finansieringsform|Kostnaden är 400 tkr.|1 800 0 0|- 0 200|999 999 999 999|2026-06-29 Sida 2 (2)|Budget 2026 2027 Tjänsteområde Vidmakthållande Utveckling|HR 75 869 3 675|TOTALT 1 2 3 4|Tjänsteområde tkr tkr|Vidmakthålla HR 1 2|Summa vidmakthålla 1 2|Inledning... 2|e-\n|\r\n\r\n|\u0308|\u00ad|Bilaga 2 - Svar'.split(
      '|',
    ),
  );

  test('nothing is thrown at a plan’s words in any order, and every place holds something', () => {
    const parts = fc.array(words, { maxLength: 60 });
    fc.assert(
      fc.property(parts, (chosen) => check(chosen.join(' '))),
      { numRuns: 400 },
    );
    const front = 'Tjänsteplan 2027-2030 HR 2026-06-27 Version 4.0 Datum Version Beskrivning Ändrat av 2026-01-01 0.1 ';
    fc.assert(
      fc.property(parts, (chosen) => check(front + chosen.join(' '))),
      { numRuns: 400 },
    );
  });

  test('nothing is thrown at the sample with a piece taken out, moved or doubled', () => {
    const at = fc.nat({ max: sample.length });
    const damage = fc.tuple(at, fc.nat({ max: 4000 }), at, fc.boolean());
    fc.assert(
      fc.property(damage, ([from, length, to, keep]) => {
        const piece = sample.slice(from, from + length);
        const rest = keep ? sample : sample.slice(0, from) + sample.slice(from + length);
        check(rest.slice(0, to) + piece + rest.slice(to));
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ['figures', '1 234 '.repeat(200_000)],
    ['dashes and figures', '- 1 '.repeat(200_000)],
    ['headings', '1. Ab 1.1 Mål med '.repeat(40_000)],
    ['fronts', 'Tjänsteplan 2027-2030 HR 2026-06-27 Version 4.0 Datum Version Beskrivning Ändrat av '.repeat(8_000)],
    ['spaces', `Tjänsteplan${' '.repeat(700_000)}`],
    ['line ends', '\r\n'.repeat(300_000) + 'a'],
    [
      'names',
      `Tjänsteplan 2027-2030 HR 2026-06-27 Datum Version Beskrivning 2026-01-01 0.1 ${'Anna Ek, '.repeat(60_000)}`,
    ],
    [
      'rows',
      `Tjänsteplan 2027-2030 HR 2026-06-27 Långsiktig inriktning Prioritering 2027 2028 2029 ${'Ab 1 100 100 100 100 100 100 100 100 '.repeat(12_000)}`,
    ],
    [
      'budget rows',
      `Tjänsteplan 2027-2030 HR 2026-06-27 Långsiktig inriktning och mål Allt. 2026 2027 Tjänsteområde Vidmakthållande Utveckling HR 11 222 333 ${'ab 100 '.repeat(60_000)}`,
    ],
    ['marks', 'a\u0301\u0302'.repeat(200_000)],
    ['one word', 'å'.repeat(700_000)],
    ['capitals in a report', `${report} ${'Å'.repeat(700_000)}\n\n${sample}`],
    ['amounts in a report', `${report} ${'totalt 5 mkr (6 mkr 2016) '.repeat(27_000)}\n\n${sample}`],
    ['words broken at line ends', `${sample}\n${'utveck-\nling '.repeat(54_000)}`],
    ['annexes', `${'Bilaga 1 - Aa bb '.repeat(40_000)}\n\n${sample}`],
  ])('a hostile text of nothing but %s takes no longer than its length', (_, text) => {
    const before = performance.now();
    check(text);
    expect(performance.now() - before).toBeLessThan(4000);
  });
});
