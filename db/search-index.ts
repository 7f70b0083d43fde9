import type { Database } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { wordsOf } from '../shared/language/words.ts';
import type { Entry, Part } from './search-entries.ts';

/** Stands between the pieces of a text, so that no phrase goes from one into the next; no word holds it. */
const between = ' ¶ ';

/** Puts texts into the index and takes them out again. Whoever calls it holds the transaction. */
export class SearchIndex {
  readonly #find;
  readonly #putText;
  readonly #putWords;
  readonly #putWord;
  readonly #putSlot;
  readonly #putPlace;
  readonly #textsOf;
  readonly #removePlaces;
  readonly #removeText;
  readonly #removeWords;
  readonly #tidy;
  /** Words known to be in `search_word`: what is asked a thousand times is asked once. */
  readonly #known = new Set<string>();

  constructor(db: Database) {
    this.#find = db.prepare<[Buffer], { id: number }>('SELECT id FROM search_text WHERE digest = ?');
    this.#putText = db.prepare('INSERT INTO search_text (digest, title, parts) VALUES (?, ?, ?)');
    this.#putWords = db.prepare('INSERT INTO search_index (rowid, title, body) VALUES (?, ?, ?)');
    this.#putWord = db.prepare('INSERT INTO search_word (word) VALUES (?) ON CONFLICT DO NOTHING');
    this.#putSlot = db
      .prepare<unknown[], number>(
        // What is changed to itself is given back too.
        `INSERT INTO search_slot (name, what, year, area_id, area) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (name) DO UPDATE SET name = name RETURNING id`,
      )
      .pluck();
    this.#putPlace = db.prepare(
      'INSERT INTO search_place (slot, owner, text, version, at, target) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#textsOf = db.prepare<[string], { text: number }>('SELECT DISTINCT text FROM search_place WHERE owner = ?');
    this.#removePlaces = db.prepare('DELETE FROM search_place WHERE owner = ?');
    this.#removeText = db.prepare(
      'DELETE FROM search_text WHERE id = ? AND NOT EXISTS (SELECT 1 FROM search_place WHERE text = id)',
    );
    this.#tidy = db.prepare(`INSERT INTO search_index (search_index) VALUES ('optimize')`);
    this.#removeWords = db.prepare('DELETE FROM search_index WHERE rowid = ?');
  }

  /** To be called first in each transaction: the last one may have been rolled back. */
  begin(): void {
    this.#known.clear();
  }

  /** Puts all that an owner holds in place of what it held before. */
  replace(owner: string, entries: readonly Entry[], at: string): void {
    this.#remove(owner);
    const taken = new Set<string>();
    for (const entry of entries) {
      let { slot } = entry;
      while (taken.has(slot)) slot += '+';
      taken.add(slot);
      const { what, year, areaId, area, version, target } = entry;
      const id = this.#putSlot.get(slot, what, year, areaId, area);
      this.#putPlace.run(id, owner, this.#textOf(entry), version, at, JSON.stringify(target));
    }
  }

  /** Joins what has been written piece by piece, so that a question finds each word in one place: 0,1 s for 100 years. */
  tidy(): void {
    this.#tidy.run();
  }

  #textOf(entry: Entry): number {
    const title = entry.title.normalize('NFC');
    const parts = entry.parts.flatMap(([key, heading, text]): Part[] =>
      text === '' && heading === '' ? [] : [[key, heading.normalize('NFC'), text.normalize('NFC')]],
    );
    const content = JSON.stringify([title, parts]);
    const digest = createHash('sha256').update(content).digest();
    const known = this.#find.get(digest);
    if (known) return known.id;
    const id = Number(this.#putText.run(digest, title, JSON.stringify(parts)).lastInsertRowid);
    const body = parts.flatMap(([, heading, text]) => [heading, text]);
    this.#putWords.run(id, this.#words(title), body.map((text) => this.#words(text)).join(between));
    return id;
  }

  #words(text: string): string {
    const words = wordsOf(text).map(({ word }) => word);
    for (const word of words) {
      if (this.#known.has(word)) continue;
      this.#putWord.run(word);
      this.#known.add(word);
    }
    return words.join(' ');
  }

  #remove(owner: string): void {
    const texts = this.#textsOf.all(owner);
    if (texts.length === 0) return;
    this.#removePlaces.run(owner);
    for (const { text } of texts) if (this.#removeText.run(text).changes > 0) this.#removeWords.run(text);
  }
}
