import type { Database } from 'better-sqlite3';
import register from './migrations/0001-register.sql?raw';
import search from './migrations/0002-search.sql?raw';
import sourceYear from './migrations/0003-source-year.sql?raw';
import openings from './migrations/0004-openings.sql?raw';
import bodies from './migrations/0005-bodies.sql?raw';

/** One file each, in order, never changed once released. The register's version is how many have been run. */
export const migrations: readonly string[] = [register, search, sourceYear, openings, bodies];

/** Marks the file as Klubba's own ("KLUB"): https://sqlite.org/pragma.html#pragma_application_id */
export const applicationId = 0x4b4c5542;

/** The register was written by a newer Klubba; it is left untouched. */
export class RegisterFromFuture extends Error {
  readonly version: number;
  constructor(version: number) {
    super(`register of version ${version}, this Klubba knows ${migrations.length}`);
    this.version = version;
  }
}

/** The file is some other program's database; it is left untouched. */
export class NotARegister extends Error {
  constructor() {
    super('not a Klubba register');
  }
}

/** Looks before anything is written: throws `RegisterFromFuture` or `NotARegister`. */
export function checkRegister(db: Database): void {
  const version = versionOf(db);
  const owner = db.pragma('application_id', { simple: true }) as number;
  const isEmpty = version === 0 && db.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0;
  if (owner !== applicationId && !(owner === 0 && isEmpty)) throw new NotARegister();
  if (version > migrations.length) throw new RegisterFromFuture(version);
}

/** Brings a register up to date, each migration in one transaction. */
export function migrate(db: Database, upTo = migrations.length): void {
  for (let i = versionOf(db); i < upTo; i++) {
    db.transaction(() => {
      db.exec(migrations[i]!);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${i + 1}`);
    })();
  }
}

function versionOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}
