import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { done, failed, type Result } from '../shared/bridge/problem.ts';
import { checkRegister, migrate, NotARegister, RegisterFromFuture } from './migrate.ts';
import { sharedPlace } from './shared-place.ts';

/** One installation's database: a folder with `register.db` in it. */
export type Register = { readonly db: Database.Database; readonly folder: string; close(): void };

/**
 * Opens the register in a folder, made where it is missing. One process owns it: SQLite's own lock is held until it is
 * closed or the process dies, so a crash leaves nothing to clean up. What is committed is on disk (WAL, FULL).
 */
export function openRegister(folder: string): Result<Register> {
  const shared = sharedPlace(folder);
  if (shared) return failed('registerOnNetwork', { name: folder, kind: shared });
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    return failed('registerNotWritable', { name: folder });
  }
  let db: Database.Database | null = null;
  try {
    db = new Database(join(folder, 'register.db'), { timeout: 300 });
    db.pragma('locking_mode = EXCLUSIVE');
    checkRegister(db);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    // So that a REPLACE meets the triggers that keep the log append-only: https://sqlite.org/lang_conflict.html
    db.pragma('recursive_triggers = ON');
    const known = db;
    migrate(known);
    return done({ db: known, folder, close: () => void known.close() });
  } catch (error) {
    db?.close();
    return openingFailed(folder, error);
  }
}

function openingFailed(folder: string, error: unknown): Result<never> {
  if (error instanceof RegisterFromFuture)
    return failed('registerFromFuture', { name: folder, version: error.version });
  if (error instanceof NotARegister) return failed('registerDamaged', { name: folder, what: error.message });
  const code = error instanceof Database.SqliteError ? error.code : '';
  const what = error instanceof Error ? error.message : String(error);
  if (code.startsWith('SQLITE_BUSY')) return failed('registerInUse', { name: folder });
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|FULL|IOERR)/.test(code)) return failed('registerNotWritable', { name: folder });
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return failed('registerDamaged', { name: folder, what });
  throw error;
}
