import Database from 'better-sqlite3';
import { join } from 'node:path';

/** How many rows each table of a register holds, read from its file once nobody has it open; settings are left out. */
export function rowsIn(register: string): Record<string, number> {
  const db = new Database(join(register, 'register.db'), { readonly: true });
  try {
    const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).pluck().all();
    const count = (table: unknown) =>
      db
        .prepare(`SELECT count(*) FROM "${String(table)}"`)
        .pluck()
        .get() as number;
    return Object.fromEntries(
      tables.filter((table) => table !== 'setting').map((table) => [String(table), count(table)]),
    );
  } finally {
    db.close();
  }
}
