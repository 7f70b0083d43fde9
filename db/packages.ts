import type { Database } from 'better-sqlite3';

export type StoredPackage = {
  readonly sha256: string;
  readonly name: string;
  readonly meeting: string;
  readonly direction: 'made' | 'received';
  readonly at: string;
  readonly bytes: number;
};

/** Decision packages, whole, as they were made or received. */
export class Packages {
  readonly #put;
  readonly #list;
  readonly #content;

  constructor(db: Database) {
    this.#put = db.prepare(
      `INSERT INTO package (sha256, name, meeting, direction, at, content) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (sha256) DO NOTHING`,
    );
    this.#list = db.prepare<[], StoredPackage>(
      'SELECT sha256, name, meeting, direction, at, length(content) AS bytes FROM package ORDER BY at DESC, sha256',
    );
    this.#content = db.prepare<[string], { content: Buffer }>('SELECT content FROM package WHERE sha256 = ?');
  }

  /** Returns false where this very package is here already. */
  put(stored: Omit<StoredPackage, 'bytes'>, content: Uint8Array): boolean {
    const { sha256, name, meeting, direction, at } = stored;
    return this.#put.run(sha256, name, meeting, direction, at, content).changes > 0;
  }

  /** The newest first. */
  list(): StoredPackage[] {
    return this.#list.all();
  }

  content(sha256: string): Uint8Array | null {
    return this.#content.get(sha256)?.content ?? null;
  }
}
