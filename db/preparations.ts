import type { Database } from 'better-sqlite3';
import { PreparationSchema, type Preparation, type StoredPreparation } from '../shared/meeting/preparation.ts';

type Row = { id: string; content: string; changedAt: string };

/** Meetings that are prepared and not yet opened. What was saved is on disk when `save` returns. */
export class Preparations {
  readonly #put;
  readonly #list;
  readonly #read;
  readonly #remove;

  constructor(db: Database) {
    this.#put = db.prepare(
      `INSERT INTO preparation (id, content, made_at, changed_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
       SET content = excluded.content, changed_at = excluded.changed_at`,
    );
    const columns = 'SELECT id, content, changed_at AS changedAt FROM preparation';
    this.#list = db.prepare<[], Row>(`${columns} ORDER BY made_at DESC, id`);
    this.#read = db.prepare<[string], Row>(`${columns} WHERE id = ?`);
    this.#remove = db.prepare('DELETE FROM preparation WHERE id = ?');
  }

  /** Keeps a preparation as it is now; throws where it is none. */
  save(id: string, preparation: Preparation, at: string): void {
    this.#put.run(id, JSON.stringify(PreparationSchema.parse(preparation)), at, at);
  }

  /** The last begun first; throws where one on disk is no preparation. */
  list(): StoredPreparation[] {
    return this.#list.all().map(parse);
  }

  /** Null where there is none of that id. */
  read(id: string): StoredPreparation | null {
    const row = this.#read.get(id);
    return row ? parse(row) : null;
  }

  remove(id: string): void {
    this.#remove.run(id);
  }
}

function parse({ id, content, changedAt }: Row): StoredPreparation {
  const read = PreparationSchema.safeParse(JSON.parse(content));
  if (!read.success) throw new Error(`preparation ${id} is not as it was written`);
  return { id, changedAt, preparation: read.data };
}
