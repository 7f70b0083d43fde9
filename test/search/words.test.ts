import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, wordsOf } from '../../shared/language/words.ts';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('are runs of letters and figures, whatever stands between them', () => {
    expect(words('E-handel (N131): 2\u00a0400 tkr, "år" – §7.')).toEqual([
      'e',
      'handel',
      'n131',
      '2',
      '400',
      'tkr',
      'år',
      '7',
    ]);
    expect(words('')).toEqual([]);
    expect(words(' – … ¶ ')).toEqual([]);
  });

  it('keep å, ä and ö as letters of their own, whatever their case', () => {
    expect(words('ÅRSPLAN Älg Öga')).toEqual(['årsplan', 'älg', 'öga']);
    expect(foldWord('ar')).not.toBe(foldWord('år'));
  });

  it('leave other accents aside', () => {
    expect(words('Idé, kafé, à la Müller, ﬁl')).toEqual(['ide', 'kafe', 'a', 'la', 'muller', 'fil']);
  });

  it('are the same composed and decomposed, each where it stands', () => {
    const text = 'Åtgärd på ön: idé';
    const apart = text.normalize('NFD');
    expect(words(apart)).toEqual(words(text));
    expect(wordsOf(apart).map(({ start, end }) => apart.slice(start, end).normalize('NFC'))).toEqual(
      wordsOf(text).map(({ start, end }) => text.slice(start, end)),
    );
  });

  it('hold for any text: they come in order, fold to themselves, and hold nothing that parts words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0;
        for (const { word, start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
          expect(foldWord(word)).toBe(word);
          last = end;
        }
      }),
    );
  });
});
