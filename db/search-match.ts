import type { Database } from 'better-sqlite3';
import { oneWord, type Term } from '../shared/bridge/search-query.ts';

/** Of more texts than these, where the words stand tells more than how often: bm25 would only take time. */
const mostWeighed = 3000;

/** FTS5 steps through all of the words that it is asked for at once; in pieces of these it has less to step through. */
const wordsAtOnce = 8;

/** The texts that hold what is asked for. Every word that FTS5 gets is quoted and holds letters and figures only. */
export class Matches {
  readonly #around;
  readonly #ids;
  readonly #weighed;

  constructor(db: Database) {
    this.#around = db
      .prepare<[string, string], string>('SELECT word FROM search_word WHERE instr(word, ?) > 1 AND word <> ?')
      .pluck();
    this.#ids = db.prepare<[string], number>('SELECT rowid FROM search_index WHERE search_index MATCH ?').pluck();
    // A title says more of what a text is about than a word in it does.
    this.#weighed = db
      .prepare<[string], [number, number]>(
        'SELECT rowid, bm25(search_index, 8.0, 1.0) FROM search_index WHERE search_index MATCH ?',
      )
      .raw();
  }

  /** Each text with its score, less is better; 0 for what stands only inside longer words. */
  of(terms: readonly Term[]): Map<number, number> {
    const wanted = terms.filter(({ without }) => !without);
    if (wanted.length === 0) return new Map();
    const near = wanted.map(nearOf).join(' AND ');
    const ids = this.#ids.all(near);
    const scores = new Map<number, number>(
      ids.length > mostWeighed ? this.#byTitle(ids, near) : this.#weighed.all(near),
    );
    for (const id of this.#inside(wanted)) if (!scores.has(id)) scores.set(id, 0);
    for (const term of terms.filter(({ without }) => without)) for (const id of this.#holding(term)) scores.delete(id);
    return scores;
  }

  #byTitle(ids: readonly number[], near: string): [number, number][] {
    const titled = new Set(this.#ids.all(`title : (${near})`));
    return ids.map((id) => [id, titled.has(id) ? -2 : -1]);
  }

  /** The texts that hold every term, some of them inside longer words. */
  #inside(wanted: readonly Term[]): Iterable<number> {
    const [only] = wanted;
    if (only && wanted.length === 1) return this.#insideOf(only);
    const inside = wanted.map((term) => this.#insideOf(term));
    if (inside.every(({ size }) => size === 0)) return [];
    const [fewest, ...others] = wanted
      .map((term, i) => new Set([...inside[i]!, ...this.#ids.all(nearOf(term))]))
      .sort((one, other) => one.size - other.size);
    return [...(fewest ?? [])].filter((id) => others.every((other) => other.has(id)));
  }

  #holding(term: Term): Iterable<number> {
    return [...this.#ids.all(nearOf(term)), ...this.#insideOf(term)];
  }

  /** The texts with words that a term stands inside of. */
  #insideOf({ inside, words: [word] }: Term): Set<number> {
    const found = new Set<number>();
    const words = inside ? this.#around.all(word, word).map(quoted) : [];
    for (let from = 0; from < words.length; from += wordsAtOnce)
      for (const id of this.#ids.all(words.slice(from, from + wordsAtOnce).join(' OR '))) found.add(id);
    return found;
  }
}

const quoted = (words: string): string => `"${words}"`;

/** A term as FTS5 asks for it: the words themselves, and those that they begin. */
function nearOf(term: Term): string {
  const more = term.goesOn ? '*' : '';
  const asked = quoted(term.words.join(' ')) + more;
  return term.mayJoin ? `(${asked} OR ${quoted(oneWord(term).words[0])}${more})` : asked;
}
