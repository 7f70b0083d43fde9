import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DrawableText, drawablePoints, placeholder } from '../../electron/documents/drawable.ts';
import { makeMinutesPdf } from '../../electron/documents/minutes-pdf.ts';
import { block, example } from './example.ts';

const draw = (text: string) => new DrawableText().of(text);

test('every character that is called drawable prints, in regular and in semibold', async () => {
  const all = [...drawablePoints].map((point) => String.fromCodePoint(point)).join(' ');
  const { replaced } = await makeMinutesPdf(
    { ...example, blocks: [block({ kind: 'paragraph', text: all }), block({ kind: 'note', note: all, text: '' })] },
    { now: new Date(0) },
  );
  expect(replaced).toEqual([]);
});

test('Swedish text and its signs pass untouched', () => {
  const text = 'Åsa Öberg, § 7 – 2\u202f000 tkr, −50, 1\u2009200, ”citat” … 25 % é ü ž Ł';
  expect(draw(text)).toBe(text);
});

test('decomposed letters are composed, line ends become one kind', () => {
  expect(draw('A\u030asa O\u0308berg\r\nrad\rrad\u2028rad\tflik')).toBe('Åsa Öberg\nrad\nrad\nrad flik');
});

test('signs that nobody sees are left out, also those that turn the text around', () => {
  expect(draw('a\u202eb\u202c\u2066c\u2069\u200bd\ufeffe\u0000f\u00adg☺\ufe0f')).toBe('abcdefg☺');
});

test('drawing twice changes nothing, and nothing is left that cannot be drawn', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      const once = draw(text);
      expect(draw(once)).toBe(once);
      for (const character of once.replaceAll('\n', ''))
        expect(drawablePoints.has(character.codePointAt(0)!)).toBe(true);
    }),
  );
  expect(drawablePoints.has(placeholder.codePointAt(0)!)).toBe(true);
});
