import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { BudgetSchema, ImportResultSchema, type Budget, type ImportResult } from '../shared/document/import-result.ts';
import { ImportedDocumentSchema, type ImportedDocument } from '../shared/document/papers/imported-document.ts';
import { PlaceSchema, type Place } from '../shared/document/place.ts';
import type { Places } from '../shared/document/plans-of.ts';

/** A document's text as it was read: what its places count in (UTF-16 units). */
export type SourceText = { readonly sha256: string; readonly name: string; readonly text: string };
/** A document with all that was read from it. */
export type Source = SourceText & { readonly kind: string; readonly import: ImportResult };
/** A document as it was taken in, without its text. */
export type ReceivedSource = Omit<Source, 'text'> & { readonly receivedAt: string };
type ReceivedRow = Omit<ReceivedSource, 'import'> & { readonly import: string };
/** The tables of a year beside its plans and its budget. */
export const yearTables = ['services', 'organisations', 'developmentList', 'funding'] as const;
export type YearTables = Pick<ImportResult, (typeof yearTables)[number]>;
const YearTablesSchema = ImportResultSchema.pick({
  services: true,
  organisations: true,
  developmentList: true,
  funding: true,
});
const PlacesSchema = z.record(z.string(), PlaceSchema);

/** Documents that were taken in, and where each plan version's values stand in them. */
export class Sources {
  readonly #put;
  readonly #get;
  readonly #budgets;
  readonly #tables;
  readonly #putPlaces;
  readonly #placesOf;
  readonly #nameOf;
  readonly #received;
  readonly #ofYear;
  readonly #documents;
  readonly #namesOf;

  constructor(db: Database) {
    this.#put = db.prepare(
      `INSERT INTO source (sha256, name, kind, text, import, received_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (sha256) DO NOTHING`,
    );
    this.#get = db.prepare<[string], SourceText>('SELECT sha256, name, text FROM source WHERE sha256 = ?');
    this.#budgets = db.prepare<[], { budget: string }>(
      `SELECT import ->> '$.budget' AS budget FROM source WHERE import ->> '$.budget' IS NOT NULL ORDER BY received_at`,
    );
    this.#tables = yearTables.map((name) => ({
      name,
      last: db.prepare<[number], { rows: string }>(
        `SELECT import ->> '$.${name}' AS rows FROM source
         WHERE coalesce(import ->> '$.budget.year', import ->> '$.plans[0].period[0]') = ?
           AND json_array_length(import, '$.${name}') > 0
         ORDER BY received_at DESC LIMIT 1`,
      ),
    }));
    this.#putPlaces = db.prepare('INSERT INTO place (hash, source, places) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
    const received = 'SELECT sha256, name, kind, import, received_at AS receivedAt FROM source';
    this.#received = db.prepare<[string], ReceivedRow>(`${received} WHERE sha256 = ?`);
    this.#ofYear = db.prepare<[number], ReceivedRow>(
      `${received}
       WHERE coalesce(import ->> '$.budget.year', import ->> '$.plans[0].period[0]') = ? ORDER BY received_at, sha256`,
    );
    this.#nameOf = db
      .prepare<[string], string>(
        `SELECT source.name FROM place JOIN source ON source.sha256 = place.source
         WHERE place.hash = ? ORDER BY source.received_at LIMIT 1`,
      )
      .pluck();
    this.#namesOf = db
      .prepare<[number], string>(
        `SELECT sha256 FROM source
         WHERE coalesce(import ->> '$.budget.year', import ->> '$.plans[0].period[0]') = ? ORDER BY received_at DESC`,
      )
      .pluck();
    this.#documents = db.prepare<[number], { documents: string }>(
      `SELECT import ->> '$.documents' AS documents FROM source
       WHERE coalesce(import ->> '$.budget.year', import ->> '$.plans[0].period[0]') = ?
         AND json_array_length(import, '$.documents') > 0
       ORDER BY received_at`,
    );
    this.#placesOf = db.prepare<[string], { source: string; name: string; places: string }>(
      `SELECT place.source, source.name, place.places FROM place JOIN source ON source.sha256 = place.source
       WHERE place.hash = ? ORDER BY source.received_at LIMIT 1`,
    );
  }

  /** Keeps a document; the same bytes once. */
  put(source: Source, at: string): void {
    this.#put.run(source.sha256, source.name, source.kind, source.text, JSON.stringify(source.import), at);
  }

  get(sha256: string): SourceText | null {
    return this.#get.get(sha256) ?? null;
  }

  /** The budget of every document that has one, the oldest first. */
  budgets(): Budget[] {
    return this.#budgets.all().map(({ budget }) => BudgetSchema.parse(JSON.parse(budget)));
  }

  /** The documents of a planning year, the last received first; each is read when it is come to. */
  *backFrom(year: number): Generator<ReceivedSource> {
    for (const sha256 of this.#namesOf.all(year)) {
      const source = this.received(sha256);
      if (source) yield source;
    }
  }

  /** The tables of a planning year: of each, the one in the last document of the year that has it. */
  tablesOf(year: number): YearTables {
    const found = this.#tables.map(({ name, last }) => [name, JSON.parse(last.get(year)?.rows ?? '[]') as unknown]);
    return YearTablesSchema.parse(Object.fromEntries(found));
  }

  putPlaces(hash: string, source: string, places: Readonly<Record<string, Place>>): void {
    this.#putPlaces.run(hash, source, JSON.stringify(places));
  }

  /** Where a version's values stand in the document it was first read from; null where it came from none. */
  placesOf(hash: string): { readonly sha256: string; readonly name: string; readonly places: Places } | null {
    const row = this.#placesOf.get(hash);
    return row ? { sha256: row.source, name: row.name, places: PlacesSchema.parse(JSON.parse(row.places)) } : null;
  }

  /** The documents of a planning year with all that was read from them, the first received first. */
  ofYear(year: number): ReceivedSource[] {
    return this.#ofYear.all(year).map(receivedOf);
  }

  /** A document with all that was read from it; null where it is not here. */
  received(sha256: string): ReceivedSource | null {
    const row = this.#received.get(sha256);
    return row ? receivedOf(row) : null;
  }

  /** The name of the document that a version was first read from; null where it came from none. */
  nameOf(hash: string): string | null {
    return this.#nameOf.get(hash) ?? null;
  }

  /** The decision documents of every source of a planning year, the oldest source first. */
  documentsOf(year: number): ImportedDocument[] {
    return this.#documents
      .all(year)
      .flatMap(({ documents }) => z.array(ImportedDocumentSchema).parse(JSON.parse(documents)));
  }
}

function receivedOf(row: ReceivedRow): ReceivedSource {
  return { ...row, import: ImportResultSchema.parse(JSON.parse(row.import)) };
}
