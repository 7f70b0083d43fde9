import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSoftHyphens } from '../../shared/language/soft-hyphens.ts';

const shown = (text: string): string => withSoftHyphens(text, 9).replaceAll('\u00AD', '-');

test('a long word may be broken where a syllable begins', () => {
  expect(shown('Genomförbarhet')).toBe('Genom-för-bar-het');
  expect(shown('Risk vid avslag')).toBe('Risk vid avslag');
  expect(shown('Samhällsnytta och säkerhet')).toBe('Sam-hälls-nytta och säkerhet');
});

test('what is read is the same, and no piece is shorter than three letters', () => {
  const letter = fc.constantFrom('a', 'e', 'ö', 'b', 'r', 's', 't', 'n', 'G', 'Å', ' ', '-');
  fc.assert(
    fc.property(fc.string({ unit: letter }), (text) => {
      const broken = withSoftHyphens(text, 6);
      expect(broken.replaceAll('\u00AD', '')).toBe(text);
      for (const word of broken.split(/[^\p{L}\u00AD]+/u))
        if (word.includes('\u00AD')) for (const piece of word.split('\u00AD')) expect(piece.length).toBeGreaterThan(2);
    }),
  );
});
