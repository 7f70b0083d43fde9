import type { Database } from 'better-sqlite3';
import { canonicalJson } from '../shared/plan/canonical-json.ts';
import { hashOf, PlanVersionSchema, type Plan, type PlanVersion } from '../shared/plan/plan.ts';

export type StoredVersion = { readonly hash: string; readonly version: PlanVersion };
type Row = { hash: string; content: string };

/** Plan versions by hash. A version is a value: it is added once and never changes. */
export class Versions {
  readonly #put: (version: PlanVersion, at: string) => { hash: string; added: boolean };
  readonly #get;
  readonly #all;
  readonly #of;
  readonly #ofArea;

  constructor(db: Database) {
    const insert = db.prepare(
      `INSERT INTO plan_version (hash, area_id, first_year, content, received_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (hash) DO NOTHING`,
    );
    const insertParent = db.prepare('INSERT INTO plan_version_parent (hash, parent) VALUES (?, ?)');
    this.#put = db.transaction((version: PlanVersion, at: string) => {
      const hash = hashOf(version);
      const { areaId, period } = version.plan;
      const added = insert.run(hash, areaId, period[0] ?? 0, canonicalJson(version), at).changes > 0;
      if (added) for (const parent of version.parents) insertParent.run(hash, parent);
      return { hash, added };
    });
    this.#get = db.prepare<[string], Row>('SELECT hash, content FROM plan_version WHERE hash = ?');
    this.#all = db.prepare<[], Row>(
      'SELECT hash, content FROM plan_version ORDER BY first_year DESC, area_id, received_at DESC',
    );
    this.#of = db.prepare<[number, string], Row>(
      'SELECT hash, content FROM plan_version WHERE first_year = ? AND area_id = ? ORDER BY received_at DESC',
    );
    this.#ofArea = db.prepare<[string], Row & { received_at: string }>(
      'SELECT hash, content, received_at FROM plan_version WHERE area_id = ? ORDER BY received_at DESC',
    );
  }

  /** Adds a version where it is not here; `added` is false where it is. */
  put(version: PlanVersion, at: string): { readonly hash: string; readonly added: boolean } {
    return this.#put(version, at);
  }

  get(hash: string): PlanVersion | null {
    const row = this.#get.get(hash);
    return row ? read(row).version : null;
  }

  /** All versions, the latest year first, by area, the last received first. */
  all(): StoredVersion[] {
    return this.#all.all().map(read);
  }

  /** All versions of a plan's area and year, the last received first. */
  of({ period, areaId }: Pick<Plan, 'period' | 'areaId'>): StoredVersion[] {
    return this.#of.all(period[0] ?? 0, areaId).map(read);
  }

  /** All versions of an area over all years with when each came here, the last received first. */
  ofArea(areaId: string): (StoredVersion & { readonly receivedAt: string })[] {
    return this.#ofArea.all(areaId).map((row) => ({ ...read(row), receivedAt: row.received_at }));
  }
}

function read({ hash, content }: Row): StoredVersion {
  return { hash, version: PlanVersionSchema.parse(JSON.parse(content)) };
}
