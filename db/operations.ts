import type { Database } from 'better-sqlite3';
import { readOperation, type Operation } from '../shared/log/operation.ts';

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
 * The operations of meetings, and of a year's review: any log, by its name. Appending is one durable transaction: when
 * it returns, they are on disk. What is here already is left as it is, so the same log can come twice.
 */
export class Operations {
  readonly #append: (meeting: string, operation: Operation) => number;
  readonly #appendAll: (meeting: string, operations: readonly Operation[]) => number;
  readonly #read;
  readonly #list;
  readonly #holding;
  readonly #opening;
  readonly #closing;

  constructor(db: Database) {
    const insert = db.prepare(
      'INSERT INTO operation (id, meeting, type, content) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
    );
    const put = (meeting: string, operation: Operation): number =>
      insert.run(operation.id, meeting, operation.fact.type, JSON.stringify(operation)).changes;
    this.#append = put;
    this.#appendAll = db.transaction((meeting: string, operations: readonly Operation[]) =>
      operations.reduce((added, operation) => added + put(meeting, operation), 0),
    );
    this.#read = db.prepare<[string], Row>('SELECT content FROM operation WHERE meeting = ? ORDER BY position');
    this.#list = db.prepare<[], { meeting: string; operations: number }>(
      'SELECT meeting, count(*) AS operations FROM operation GROUP BY meeting ORDER BY min(position) DESC',
    );
    this.#holding = db.prepare<[string, string, string], { name: string; operations: number }>(
      `SELECT meeting AS name, count(*) AS operations FROM operation WHERE meeting >= ? AND meeting < ?
       GROUP BY meeting HAVING sum(type = ?) > 0 ORDER BY meeting`,
    );
    // The types stand in the text, so that the partial indexes are used.
    const first = (...types: string[]) =>
      db.prepare<[string], Row>(
        `SELECT content FROM operation WHERE meeting = ? AND type IN ('${types.join("', '")}')
         ORDER BY position LIMIT 1`,
      );
    this.#opening = first('meeting.opened.1', 'meeting.opened.2');
    this.#closing = first('meeting.closed.1');
  }

  /** Returns how many were new. */
  append(meeting: string, operations: readonly Operation[]): number {
    const [only] = operations;
    // A statement is a transaction by itself, and most intents make one operation.
    return only && operations.length === 1 ? this.#append(meeting, only) : this.#appendAll(meeting, operations);
  }

  /** A meeting's operations in order of arrival; throws where one on disk is not what its id says. */
  read(meeting: string): Operation[] {
    return this.#read.all(meeting).map((row) => parse(meeting, row));
  }

  /** The logs whose names begin so (`review:`) and that hold an operation of a type, with how many each holds in all. */
  logsHolding(prefix: string, type: string): { name: string; operations: number }[] {
    return this.#holding.all(prefix, `${prefix}\u{10ffff}`, type);
  }

  /** The newest first. */
  list(): StoredMeeting[] {
    return this.#list.all().flatMap(({ meeting, operations }) => {
      const opening = this.#opening.get(meeting);
      const closing = this.#closing.get(meeting);
      if (!opening) return [];
      return [
        { meeting, operations, opening: parse(meeting, opening), closing: closing ? parse(meeting, closing) : null },
      ];
    });
  }
}

function parse(meeting: string, { content }: Row): Operation {
  const operation = readOperation(JSON.parse(content));
  if (!operation) throw new Error(`an operation of meeting ${meeting} does not match its id`);
  return operation;
}
