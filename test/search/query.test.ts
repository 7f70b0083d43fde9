import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerm, readQuery, type Term } from '../../shared/bridge/search-query.ts';
import { wordsOf } from '../../shared/language/words.ts';

const asked = (text: string, isTyping = false) => readQuery(text, isTyping);
const finds = (query: string, text: string, isTyping = false) =>
  asked(query, isTyping).map((term) => findTerm(term, wordsOf(text)).length > 0);

describe('what a person asks for', () => {
  it('is all of the words', () => {
    expect(asked('avtal Uppföljning').map(({ words }) => words)).toEqual([['avtal'], ['uppföljning']]);
    expect(asked('  – … ')).toEqual([]);
  });

  it('in quotes of any kind is a phrase as it stands', () => {
    for (const query of ['"säker identitet"', '”säker identitet”', '“säker identitet', '»säker identitet«']) {
      expect(asked(query)).toMatchObject([{ words: ['säker', 'identitet'], goesOn: false, inside: false }]);
    }
    expect(finds('"säker identitet"', 'en säker identitet')).toEqual([true]);
    expect(finds('"säker identitet"', 'säker och identitet')).toEqual([false]);
    expect(finds('"säker identitet"', 'säker identitetshantering')).toEqual([false]);
  });

  it('with a minus before is left out; a minus inside a word is not', () => {
    expect(asked('avtal -ramavtal −"i dag"').map(({ without }) => without)).toEqual([false, true, true]);
    expect(asked('e-handel')).toMatchObject([{ words: ['e', 'handel'], without: false }]);
    expect(asked('avtal -')).toHaveLength(1);
  });

  it('stands inside longer words from four letters, begins them from three, and else stands alone', () => {
    expect(finds('upphandling', 'direktupphandlingar')).toEqual([true]);
    expect(finds('mål', 'målgrupp')).toEqual([true]);
    expect(finds('mål', 'ändamål')).toEqual([false]);
    expect(finds('it', 'iterativ')).toEqual([false]);
    expect(finds('it', 'IT')).toEqual([true]);
  });

  it('may still be being written: the last word goes on from its second letter, until a space ends it', () => {
    expect(finds('av', 'avtal', true)).toEqual([true]);
    expect(finds('av ', 'avtal', true)).toEqual([false]);
    expect(finds('a', 'avtal', true)).toEqual([false]);
    expect(finds('"säker ide', 'säker identitet', true)).toEqual([true]);
    expect(finds('"säker ide"', 'säker identitet', true)).toEqual([false]);
  });

  it('with a sign in it is found with the sign, with a space and as one word', () => {
    for (const text of ['E-handel', 'e handel', 'ehandel', 'e-handelsavtal'])
      expect(finds('e-handel', text)).toEqual([true]);
    expect(finds('e-handel', 'handel')).toEqual([false]);
  });

  it('may be an amount, however its thousands are parted', () => {
    for (const text of ['2 400 tkr', '2\u00a0400', '2400']) expect(finds('2 400', text)).toEqual([true]);
    expect(finds('2 400', '12 400')).toEqual([false]);
    expect(finds('2 400', '400 och 2')).toEqual([false]);
  });

  it('is never an error, whatever is written', () => {
    const signs = fc.constantFrom(
      '"',
      '-',
      '*',
      '^',
      '(',
      ')',
      ':',
      'NEAR',
      'AND',
      'OR',
      'NOT',
      '{',
      '+',
      "'",
      ' ',
      '\0',
      'å',
      '”',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(signs).map((all) => all.join('')),
        ),
        fc.boolean(),
        (text, isTyping) => {
          for (const { words } of asked(text, isTyping))
            for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        },
      ),
    );
  });

  it('finds itself in what it was taken from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { start, end } of wordsOf(text)) {
          const [term] = asked(text.slice(start, end)) as [Term];
          expect(findTerm(term, wordsOf(text)).length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
