import type { Database } from 'better-sqlite3';

/** Small things that this installation remembers, by key. */
export class Settings {
  readonly #get;
  readonly #set;
  /** What was read stays true until it is set here: nobody else has the register open. */
  readonly #read = new Map<string, string | null>();

  constructor(db: Database) {
    this.#get = db.prepare<[string], { value: string }>('SELECT value FROM setting WHERE key = ?');
    this.#set = db.prepare(
      'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    );
  }

  get(key: string): string | null {
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const value = this.#get.get(key)?.value ?? null;
    this.#read.set(key, value);
    return value;
  }

  set(key: string, value: string): void {
    this.#set.run(key, value);
    this.#read.delete(key);
  }

  /** The value kept under a key; made and kept the first time. */
  keep(key: string, make: () => string): string {
    const known = this.get(key);
    if (known !== null) return known;
    const value = make();
    this.set(key, value);
    return value;
  }
}
