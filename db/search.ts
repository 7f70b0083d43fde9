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

const question = `
  SELECT slot, text, what, year
  FROM json_each(:texts) AS found JOIN search_place ON text = found.value JOIN search_slot AS thing ON thing.id = slot
  WHERE (:year IS NULL OR year = :year) AND (:area IS NULL OR area_id = :area) AND (:what IS NULL OR what = :what)`;

type Place = readonly [slot: number, text: number, what: SearchedKind, year: number | null];

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
  readonly #places;
  readonly #matches: Matches;
  readonly #suggestions: Suggestions;
  readonly #keeper: SearchKeeper;

  constructor(db: Database.Database) {
    this.#keeper = new SearchKeeper(db);
    this.#ask = db.prepare<[object], Place>(question).raw();
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
    const scores = this.#matches.of(terms);
    if (scores.size === 0) return [];
    const texts = JSON.stringify([...scores.keys()]);
    return rank(
      this.#ask.all({ texts, year, area: areaId, what }).map(([slot, text, kind, of]): Found => {
        const score = scores.get(text) ?? 0;
        // A row of a list says less than the thing itself.
        return [slot, text, kind === 'table' ? score / 2 : score, of];
      }),
    );
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
