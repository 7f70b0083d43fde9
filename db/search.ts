import Database from 'better-sqlite3';
import {
  TargetSchema,
  type Hit,
  type SearchAnswer,
  type SearchedKind,
  type SearchQuestion,
} from '../shared/bridge/search-contract.ts';
import { wordsOf } from '../shared/language/words.ts';
import { readQuery, type Term } from '../shared/bridge/search-query.ts';
import { excerptOf, markAll } from './search-excerpt.ts';
import type { Part } from './search-entries.ts';
import { SearchKeeper, type ReadMeeting } from './search-keeper.ts';
import { Matches } from './search-match.ts';
import { rank, type Found, type Ranked } from './search-ranking.ts';
import { Suggestions } from './search-suggest.ts';
import { versionRuns } from './version-runs.ts';

// A title says more of what a text is about than a word in it does, and a row of a list less than the thing itself.
// A text that both parts find is counted once, by its better score: `rank` sees to it faster than SQL does.
const question = `
  WITH found AS (
    SELECT rowid AS id, bm25(search_index, 8.0, 1.0) AS score FROM search_index WHERE search_index MATCH :near
    UNION ALL
    SELECT rowid, 0.0 FROM search_index WHERE search_index MATCH :wide
  )
  SELECT slot, text, iif(what = 'table', score / 2, score), year
  FROM found JOIN search_place ON text = found.id JOIN search_slot AS thing ON thing.id = slot
  WHERE (:year IS NULL OR year = :year) AND (:area IS NULL OR area_id = :area) AND (:what IS NULL OR what = :what)`;

/** Where a thing stands: each of its versions, the oldest first. */
type Row = {
  readonly owner: string;
  readonly text: number;
  readonly name: string;
  readonly what: SearchedKind;
  readonly year: number | null;
  readonly area: string;
  readonly version: string | null;
  readonly target: string;
  readonly title: string;
  readonly parts: string;
};
const places = `
  SELECT owner, text, name, what, year, area, version, target, title, parts
  FROM search_place JOIN search_slot AS thing ON thing.id = slot JOIN search_text ON search_text.id = text
  WHERE slot = ? ORDER BY at`;

/** Asks the index, brought up to date first. What it answers with was put there whole: nothing else is read to show it. */
export class Search {
  readonly #ask;
  readonly #besides;
  readonly #places;
  readonly #matches: Matches;
  readonly #suggestions: Suggestions;
  readonly #keeper: SearchKeeper;

  constructor(db: Database.Database) {
    this.#keeper = new SearchKeeper(db);
    this.#ask = db.prepare<[object], Found>(question).raw();
    this.#besides = db.prepare<[string], number>('SELECT rowid FROM search_index WHERE search_index MATCH ?').pluck();
    this.#places = db.prepare<[number], Row>(places);
    this.#matches = new Matches(db);
    this.#suggestions = new Suggestions(db);
  }

  /** Indexes what the open transaction has brought, in it; see `SearchKeeper`. */
  keepUpQuietly(): void {
    this.#keeper.keepUpQuietly();
  }

  /** Makes the index anew from what the register holds. */
  rebuild(readMeeting: ReadMeeting): void {
    this.#keeper.rebuild(readMeeting);
  }

  /** The best first; equally good ones the newest first. A damaged index is made anew, once, before the answer. */
  find(question: SearchQuestion, readMeeting: ReadMeeting): SearchAnswer {
    try {
      this.#keeper.keepUp(readMeeting);
      return this.#find(question);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#keeper.rebuild(readMeeting);
      return this.#find(question);
    }
  }

  #find({ query, isTyping, year, areaId, what, limit }: SearchQuestion): SearchAnswer {
    const terms = readQuery(query, isTyping);
    const nothing = { isAsked: false, hits: [], count: 0, meant: null, isApart: false };
    if (terms.every(({ without }) => without)) return nothing;
    const ask = (asked: readonly Term[]) => this.#rank(asked, { year, areaId, what });
    const things = ask(terms);
    const hits = things.slice(0, limit).flatMap((thing) => this.#hit(thing, terms));
    if (hits.length > 0) return { ...nothing, isAsked: true, hits, count: things.length };
    const meant = inOtherWords(query, this.#suggestions.for(terms));
    const wanted = terms.filter(({ without }) => !without);
    return {
      ...nothing,
      isAsked: true,
      meant: meant !== null && ask(readQuery(meant, isTyping)).length > 0 ? meant : null,
      isApart: wanted.length > 1 && wanted.every((term) => ask([term]).length > 0),
    };
  }

  #rank(terms: readonly Term[], { year, areaId, what }: Pick<SearchQuestion, 'year' | 'areaId' | 'what'>): Ranked[] {
    const match = this.#matches.of(terms);
    if (!match) return [];
    const { near, wide, besides } = match;
    const without = new Set(besides === null ? [] : this.#besides.all(besides));
    return rank(this.#ask.all({ near, wide, year, area: areaId, what }), without);
  }

  #hit({ slot: id, texts }: Ranked, terms: readonly Term[]): Hit[] {
    const versions = this.#places.all(id);
    // The newest that holds what is asked for stands for them all.
    const shown = versions.findLast(({ text }) => texts.includes(text));
    if (!shown) return [];
    const { owner, name: slot, what, year, area, version } = shown;
    const { part, text: excerpt } = excerptOf(JSON.parse(shown.parts) as Part[], terms);
    return [
      {
        owner,
        slot,
        what,
        year,
        area,
        version,
        title: markAll(shown.title, terms),
        part: part && { key: part[0], heading: part[1] },
        excerpt,
        alsoIn: versionRuns(
          versions.map((one) => ({ version: one.version ?? '', isIn: one !== shown && texts.includes(one.text) })),
        ),
        target: TargetSchema.parse(JSON.parse(shown.target)),
      },
    ];
  }
}

/** A question with some of its words exchanged, the rest as it was written; null where there is none to exchange. */
function inOtherWords(query: string, meant: ReadonlyMap<string, string>): string | null {
  if (meant.size === 0) return null;
  return wordsOf(query).reduceRight(
    (text, { word, start, end }) =>
      text.slice(0, start) + (meant.get(word) ?? text.slice(start, end)) + text.slice(end),
    query,
  );
}

/** What SQLite and FTS5 say of a table that is damaged, and of one that has gone. */
function isDamage(error: unknown): boolean {
  if (!(error instanceof Database.SqliteError)) return false;
  return (
    error.code.startsWith('SQLITE_CORRUPT') ||
    /^(no such table: search_|vtable constructor failed: search_)/.test(error.message)
  );
}
