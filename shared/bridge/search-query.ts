import { foldWord, wordsOf, type Word } from '../language/words.ts';

/**
 * One thing that is asked for. Several words stand beside each other in that order: a quoted phrase, or a word with a
 * sign in it (`e-handel`, `2 400`), which may also be written as one.
 */
export type Term = {
  readonly words: readonly [string, ...string[]];
  /** Without it rather than with it. */
  readonly without: boolean;
  /** The last word may go on: `upphandl` finds `upphandling`. */
  readonly goesOn: boolean;
  /** The word may stand inside another: `upphandling` finds `direktupphandling`. One word only. */
  readonly inside: boolean;
  /** Words with a sign between them, where the text may have none. */
  readonly mayJoin: boolean;
};

/** Shorter words are common parts of others: they only begin them, or stand alone. */
const insideFrom = 4;
const goesOnFrom = 3;
const asked = /([-−–]?)"([^"]*)("|$)|(\d{1,3}(?:\s\d{3})+)(?!\S)|(\S+)/gu;

/**
 * What a person writes in the search field: all words must be there, `"a phrase"` stands as it is, `-word` is left out.
 * Nothing that can be written is an error; what has no letters or figures asks for nothing.
 *
 * @param isTyping the last word may not be finished
 */
export function readQuery(text: string, isTyping: boolean): Term[] {
  const even = text.replace(/[“”„»«]/gu, '"');
  const terms: Term[] = [];
  for (const match of even.matchAll(asked)) {
    const [whole, sign = '', phrase, quote, amount, bare = ''] = match;
    const isLast = isTyping && match.index + whole.length === even.length;
    const minus = phrase === undefined ? /^[-−–](?=.)/u.test(bare) : sign !== '';
    const words = wordsOf(phrase ?? amount ?? bare).map(({ word }) => word);
    const [first, ...rest] = words;
    if (first === undefined) continue;
    const length = words.at(-1)?.length ?? 0;
    const isPhrase = phrase !== undefined;
    terms.push({
      words: [first, ...rest],
      without: minus,
      goesOn: isPhrase ? isLast && quote === '' : amount === undefined && length >= (isLast ? 2 : goesOnFrom),
      inside: !isPhrase && rest.length === 0 && length >= insideFrom,
      mayJoin: !isPhrase && rest.length > 0,
    });
  }
  return terms;
}

/** Whether a word of a text, folded, is what a term of one word asks for. */
export function isMeant({ words, goesOn, inside }: Term, word: string): boolean {
  const [asked] = words;
  return word === asked || (goesOn && word.startsWith(asked)) || (inside && word.includes(asked));
}

/** Where a term stands among the words of a text: the first word and how many. */
export function findTerm(term: Term, words: readonly Word[]): { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  const joined = term.mayJoin ? oneWord(term) : null;
  for (let from = 0; from < words.length; from++) {
    const count = beginsAt(term, words, from) ? term.words.length : joined && beginsAt(joined, words, from) ? 1 : 0;
    if (count > 0) found.push({ from, count });
  }
  return found;
}

/** A term of several words written as one. */
export function oneWord(term: Term): Term {
  return { ...term, words: [foldWord(term.words.join(''))], mayJoin: false };
}

function beginsAt(term: Term, words: readonly Word[], from: number): boolean {
  if (term.words.length === 1) return isMeant(term, words[from]?.word ?? '');
  const last = term.words.length - 1;
  return term.words.every((asked, i) => {
    const word = words[from + i]?.word;
    return word === asked || (i === last && term.goesOn && word !== undefined && word.startsWith(asked));
  });
}
