import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { BudgetSchema, type Budget, type ImportResult } from '../shared/document/import-result.ts';
import { PlaceSchema, type Place } from '../shared/document/place.ts';
import type { Places } from '../shared/document/plans-of.ts';

/** A document's text as it was read: what its places count in (UTF-16 units). */
export type SourceText = { readonly sha256: string; readonly name: string; readonly text: string };
/** A document with all that was read from it. */
export type Source = SourceText & { readonly kind: string; readonly import: ImportResult };
const PlacesSchema = z.record(z.string(), PlaceSchema);

/** Documents that were taken in, and where each plan version's values stand in them. */
export class Sources {
  readonly #put;
  readonly #get;
  readonly #budgets;
  readonly #putPlaces;
  readonly #placesOf;

  constructor(db: Database) {
    this.#put = db.prepare(
      `INSERT INTO source (sha256, name, kind, text, import, received_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (sha256) DO NOTHING`,
    );
    this.#get = db.prepare<[string], SourceText>('SELECT sha256, name, text FROM source WHERE sha256 = ?');
    this.#budgets = db.prepare<[], { budget: string }>(
      `SELECT import ->> '$.budget' AS budget FROM source WHERE import ->> '$.budget' IS NOT NULL ORDER BY received_at`,
    );
    this.#putPlaces = db.prepare('INSERT INTO place (hash, source, places) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
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

  putPlaces(hash: string, source: string, places: Readonly<Record<string, Place>>): void {
    this.#putPlaces.run(hash, source, JSON.stringify(places));
  }

  /** Where a version's values stand in the document it was first read from; null where it came from none. */
  placesOf(hash: string): { readonly sha256: string; readonly name: string; readonly places: Places } | null {
    const row = this.#placesOf.get(hash);
    return row ? { sha256: row.source, name: row.name, places: PlacesSchema.parse(JSON.parse(row.places)) } : null;
  }
}
