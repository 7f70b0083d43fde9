import type { Database } from 'better-sqlite3';
import { oneWord, type Term } from '../shared/bridge/search-query.ts';

/** A question in the language of FTS5, in three parts. */
export type Match = {
  /** What is ranked: the words themselves, and those that they begin. */
  readonly near: string;
  /** Beside that: what stands inside longer words. */
  readonly wide: string;
  /** What is left out; null where nothing is. */
  readonly besides: string | null;
};

/** Makes FTS5's questions of people's. Every word is quoted and holds letters and figures only: nothing can be misread. */
export class Matches {
  readonly #around;

  constructor(db: Database) {
    this.#around = db
      .prepare<[string, string], string>('SELECT word FROM search_word WHERE instr(word, ?) > 1 AND word <> ?')
      .pluck();
  }

  /** Null where nothing is asked for. */
  of(terms: readonly Term[]): Match | null {
    const wanted = terms.filter(({ without }) => !without);
    const [only] = wanted;
    if (!only) return null;
    const unwanted = terms.filter(({ without }) => without).map((term) => either(near(term), this.#insideOf(term)));
    const around = wanted.map((term) => this.#insideOf(term));
    return {
      near: wanted.map(near).join(' AND '),
      wide: around.every((words) => words === '')
        ? nothing
        : wanted.length === 1
          ? around.join('')
          : wanted.map((term, i) => either(near(term), around[i]!)).join(' AND '),
      besides: unwanted.length === 0 ? null : unwanted.join(' OR '),
    };
  }

  /** The words that a term stands inside of. */
  #insideOf({ inside, words: [word] }: Term): string {
    return inside ? this.#around.all(word, word).map(quoted).join(' OR ') : '';
  }
}

/** A phrase of no words, which nothing has. */
const nothing = '""';
const quoted = (words: string): string => `"${words}"`;
const either = (one: string, other: string): string => (other === '' ? one : `(${one} OR ${other})`);

function near(term: Term): string {
  const more = term.goesOn ? '*' : '';
  const asked = quoted(term.words.join(' ')) + more;
  return term.mayJoin ? either(asked, quoted(oneWord(term).words[0]) + more) : asked;
}
