import type { Database } from 'better-sqlite3';
import register from './migrations/0001-register.sql?raw';

/** One file each, in order, never changed once released. The register's version is how many have been run. */
export const migrations: readonly string[] = [register];

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

/** Brings a register up to date, each migration in one transaction. Throws `RegisterFromFuture`. */
export function migrate(db: Database, upTo = migrations.length): void {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version > migrations.length) throw new RegisterFromFuture(version);
  for (let i = version; i < upTo; i++) {
    db.transaction(() => {
      db.exec(migrations[i]!);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${i + 1}`);
    })();
  }
}
