/** A word of a text: as it is compared, and where it stands, `[start, end)` in the text's UTF-16 units. */
export type Word = { readonly word: string; readonly start: number; readonly end: number };

const letters = /[\p{L}\p{N}\p{M}]+/gu;
const plain = /^[0-9a-zåäö]*$/;

/**
 * The words of a text in order: runs of letters and figures, whatever stands between them. Composed and decomposed
 * letters give the same words.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.matchAll(letters)) {
    const word = foldWord(written);
    if (word !== '') words.push({ word, start: index, end: index + written.length });
  }
  return words;
}

/**
 * A word as it is compared: case and accents aside (`idé` is `ide`), but å, ä and ö are letters of their own, as in
 * Swedish. `''` where nothing but marks is left.
 */
export function foldWord(written: string): string {
  const folded = written.normalize('NFC').toLowerCase();
  return plain.test(folded) ? folded : folded.replace(/[^0-9a-zåäö]/gu, withoutMarks);
}

function withoutMarks(letter: string): string {
  return letter
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
