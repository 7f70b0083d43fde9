import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applicationId, migrate, migrations } from '../../db/migrate.ts';
import { freshFolder, open } from './folders.ts';

type Row = { name: string; sql: string };

/** What a database holds, as it says itself. */
function schemaOf(db: Database.Database): Row[] {
  return db.prepare<[], Row>('SELECT name, sql FROM sqlite_master ORDER BY name').all();
}

describe('migrating', () => {
  it('from nothing, one step at a time, comes to what a new register has', () => {
    const db = new Database(join(freshFolder(), 'step.db'));
    for (let version = 1; version <= migrations.length; version++) {
      migrate(db, version);
      expect(db.pragma('user_version', { simple: true })).toBe(version);
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(db.pragma('foreign_key_check')).toEqual([]);
    }
    expect(schemaOf(db)).toEqual(schemaOf(open().db));
    expect(db.pragma('application_id', { simple: true })).toBe(applicationId);
    db.close();
  });

  it('what is up to date does nothing', () => {
    const { db } = open();
    const before = db.pragma('schema_version', { simple: true });
    migrate(db);
    expect(db.pragma('schema_version', { simple: true })).toBe(before);
  });

  it('leaves only strict tables', () => {
    const tables = open().db.pragma('table_list') as { name: string; type: string; strict: number }[];
    const loose = tables.filter(({ name, type, strict }) => type === 'table' && !name.startsWith('sqlite_') && !strict);
    expect(loose).toEqual([]);
  });
});

describe('migration 1', () => {
  const hash = 'a'.repeat(64);
  const filled = () => {
    const { db } = open();
    db.exec(`
      INSERT INTO operation (id, meeting, type, content) VALUES ('${hash}', '${hash}', 'meeting.opened.1', '{}');
      INSERT INTO plan_version VALUES ('${hash}', 'parker', 2027, '{}', '2026-06-01T08:00:00.000Z');
      INSERT INTO source VALUES ('${hash}', 'plan.txt', 'text', 'Text', '{}', '2026-06-01T08:00:00.000Z');
      INSERT INTO package VALUES ('${hash}', 'p.asice', '${hash}', 'made', '2026-06-01T08:00:00.000Z', x'00');`);
    return db;
  };

  it('never lets an operation change or go', () => {
    const db = filled();
    expect(() => db.exec(`UPDATE operation SET content = '{"a":1}'`)).toThrow('the log is append-only');
    expect(() => db.exec('DELETE FROM operation')).toThrow('the log is append-only');
    expect(() => db.exec(`REPLACE INTO operation VALUES (1, '${hash}', 'm', 't', '')`)).toThrow('append-only');
  });

  it('never lets a plan version change or go, nor a source or a package change', () => {
    const db = filled();
    expect(() => db.exec(`UPDATE plan_version SET content = ''`)).toThrow('a plan version is a value');
    expect(() => db.exec('DELETE FROM plan_version')).toThrow('a plan version is a value');
    expect(() => db.exec(`UPDATE source SET text = ''`)).toThrow('a source is kept as it was read');
    expect(() => db.exec(`UPDATE package SET content = x'01'`)).toThrow('a package is kept as it is');
  });

  it('takes no hash that is none, no text where there should be JSON, no parent of an unknown version', () => {
    const db = filled();
    const at = `'2026-06-01T08:00:00.000Z'`;
    expect(() => db.exec(`INSERT INTO operation (id, meeting, type, content) VALUES ('ab', 'm', 't', '')`)).toThrow();
    expect(() => db.exec(`INSERT INTO plan_version VALUES ('${'b'.repeat(64)}', 'a', 1, 'no', ${at})`)).toThrow();
    expect(() => db.exec(`INSERT INTO plan_version_parent VALUES ('${'c'.repeat(64)}', '${hash}')`)).toThrow();
  });
});

describe('migration 3', () => {
  it('tells the documents of a year without reading those of other years, also of a register that had them before', () => {
    const db = new Database(join(freshFolder(), 'before.db'));
    migrate(db, 2);
    const insert = db.prepare(
      `INSERT INTO source VALUES (?, 'plan.txt', 'text', 'Text', ?, '2026-06-01T08:00:00.000Z')`,
    );
    insert.run('a'.repeat(64), JSON.stringify({ budget: { year: 2027 }, plans: [] }));
    insert.run('b'.repeat(64), JSON.stringify({ budget: null, plans: [{ period: [2028, 2029] }] }));
    insert.run('c'.repeat(64), JSON.stringify({ budget: null, plans: [] }));
    migrate(db, 3);
    const query = `SELECT sha256 FROM source
      WHERE coalesce(import ->> '$.budget.year', import ->> '$.plans[0].period[0]') = ? ORDER BY received_at`;
    expect(db.prepare(query).pluck().all(2027)).toEqual(['a'.repeat(64)]);
    expect(db.prepare(query).pluck().all(2028)).toEqual(['b'.repeat(64)]);
    const plan = db.prepare<[number], { detail: string }>(`EXPLAIN QUERY PLAN ${query}`).all(2027);
    expect(plan.map(({ detail }) => detail).join()).toContain('source_by_year');
    db.close();
  });
});
