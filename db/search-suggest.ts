import type { Database } from 'better-sqlite3';
import { isMeant, type Term } from '../shared/bridge/search-query.ts';
import { editDistance } from './edit-distance.ts';

/** Shorter words are near too many others to say what was meant. */
const suggestFrom = 4;

/** What may have been meant by words that the register does not have. */
export class Suggestions {
  readonly #near;
  readonly #count;

  constructor(db: Database) {
    this.#near = db
      .prepare<[number, number], string>('SELECT word FROM search_word WHERE length(word) BETWEEN ? AND ?')
      .pluck();
    this.#count = db.prepare<[string], number>('SELECT count(*) FROM search_index WHERE search_index MATCH ?').pluck();
  }

  /** For each word that nothing has, the nearest that something has: the commonest of those. */
  for(terms: readonly Term[]): ReadonlyMap<string, string> {
    const meant = new Map<string, string>();
    for (const term of terms.filter(({ without }) => !without))
      for (const word of term.words) {
        const nearest = word.length < suggestFrom ? null : this.#nearest(word, term);
        if (nearest !== null) meant.set(word, nearest);
      }
    return meant;
  }

  /** Null where the word is there as it is, and where nothing is near it. */
  #nearest(word: string, term: Term): string | null {
    const reach = word.length < 6 ? 1 : 2;
    const asked: Term = { ...term, words: [word] };
    let best: string[] = [];
    let least = reach;
    for (const other of this.#near.iterate(word.length - reach, 200)) {
      if (isMeant(asked, other)) return null;
      if (other.length > word.length + reach) continue;
      const distance = editDistance(word, other, least);
      if (distance > least) continue;
      if (distance < least) best = [];
      least = distance;
      best.push(other);
    }
    const counted = best.slice(0, 50).map((other) => ({ other, count: this.#count.get(`"${other}"`) ?? 0 }));
    return counted.reduce((most, one) => (one.count > most.count ? one : most), { other: '', count: 0 }).other || null;
  }
}
