import type { Database } from 'better-sqlite3';
import { readOperation, type Operation } from '../shared/log/operation.ts';
import { canonicalJson } from '../shared/plan/canonical-json.ts';

/** A meeting in the register: named by its first operation. */
export type StoredMeeting = {
  readonly meeting: string;
  readonly operations: number;
  /** The operation that opened it, and the first that closed it. */
  readonly opening: Operation;
  readonly closing: Operation | null;
};
type Row = { content: string };

/**
 * The operations of meetings. Appending is one durable transaction: when it returns, they are on disk.
 * What is here already is left as it is, so the same log can come twice.
 */
export class Operations {
  readonly #append: (meeting: string, operations: readonly Operation[]) => number;
  readonly #read;
  readonly #list;
  readonly #ofType;

  constructor(db: Database) {
    const insert = db.prepare(
      'INSERT INTO operation (id, meeting, type, content) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
    );
    this.#append = db.transaction((meeting: string, operations: readonly Operation[]) => {
      let added = 0;
      for (const operation of operations)
        added += insert.run(operation.id, meeting, operation.fact.type, canonicalJson(operation)).changes;
      return added;
    });
    this.#read = db.prepare<[string], Row>('SELECT content FROM operation WHERE meeting = ? ORDER BY position');
    this.#list = db.prepare<[], { meeting: string; operations: number }>(
      'SELECT meeting, count(*) AS operations FROM operation GROUP BY meeting ORDER BY min(position) DESC',
    );
    this.#ofType = db.prepare<[string, string], Row>(
      'SELECT content FROM operation WHERE meeting = ? AND type = ? ORDER BY position LIMIT 1',
    );
  }

  /** Returns how many were new. */
  append(meeting: string, operations: readonly Operation[]): number {
    return this.#append(meeting, operations);
  }

  /** A meeting's operations in order of arrival; throws where one on disk is not what its id says. */
  read(meeting: string): Operation[] {
    return this.#read.all(meeting).map((row) => parse(meeting, row));
  }

  /** The newest first. */
  list(): StoredMeeting[] {
    return this.#list.all().flatMap(({ meeting, operations }) => {
      const opening = this.#firstOf(meeting, 'meeting.opened.1');
      return opening ? [{ meeting, operations, opening, closing: this.#firstOf(meeting, 'meeting.closed.1') }] : [];
    });
  }

  #firstOf(meeting: string, type: string): Operation | null {
    const row = this.#ofType.get(meeting, type);
    return row ? parse(meeting, row) : null;
  }
}

function parse(meeting: string, { content }: Row): Operation {
  const operation = readOperation(JSON.parse(content));
  if (!operation) throw new Error(`an operation of meeting ${meeting} does not match its id`);
  return operation;
}
