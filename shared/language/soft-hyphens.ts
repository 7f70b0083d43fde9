const softHyphen = '\u00AD';
const vowel = /[aeiouyåäöé]/i;
/** So many letters at the least stand on either side of a hyphen. */
const least = 3;

/**
 * A text whose words of more than `longest` letters may be broken by syllable in a column narrower than they are,
 * `Genom-för-bar-het`: of consonants between vowels the last goes to the next line (Svenska skrivregler). The soft
 * hyphens show only where a line breaks.
 */
export function withSoftHyphens(text: string, longest: number): string {
  return text.replaceAll(/\p{L}+/gu, (word) => (word.length > longest ? syllables(word).join(softHyphen) : word));
}

function syllables(word: string): readonly string[] {
  const found: string[] = [];
  let begun = 0;
  for (let i = least; i <= word.length - least; i++) {
    if (i - begun < least || !beginsSyllable(word, i)) continue;
    found.push(word.slice(begun, i));
    begun = i;
  }
  return [...found, word.slice(begun)];
}

/** A consonant before a vowel, once there has been one. */
function beginsSyllable(word: string, at: number): boolean {
  return !vowel.test(word.charAt(at)) && vowel.test(word.charAt(at + 1)) && vowel.test(word.slice(0, at));
}
