import type { Database } from 'better-sqlite3';
import { BodySchema, type Body } from '../shared/meeting/body.ts';

type Row = { id: string; content: string };

/** The register's bodies, each with its roster. */
export class Bodies {
  readonly #put;
  readonly #list;
  readonly #remove;

  constructor(db: Database) {
    this.#put = db.prepare(
      `INSERT INTO body (id, name, content, changed_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
       SET name = excluded.name, content = excluded.content, changed_at = excluded.changed_at`,
    );
    this.#list = db.prepare<[], Row>('SELECT id, content FROM body ORDER BY name, id');
    this.#remove = db.prepare('DELETE FROM body WHERE id = ?');
  }

  /** Keeps a body as it is now; throws where it is none. */
  put(body: Body, at: string): void {
    const checked = BodySchema.parse(body);
    this.#put.run(checked.id, checked.name, JSON.stringify(checked), at);
  }

  /** By name; throws where one on disk is no body. */
  list(): Body[] {
    return this.#list.all().map(({ id, content }) => {
      const read = BodySchema.safeParse(JSON.parse(content));
      if (!read.success) throw new Error(`body ${id} is not as it was written`);
      return read.data;
    });
  }

  remove(id: string): void {
    this.#remove.run(id);
  }
}
