import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedPlace } from '../../db/shared-place.ts';
import { freshFolder, open, refusalOf } from './folders.ts';

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('opening a register', () => {
  it('makes the folder where it is missing, for its owner alone', () => {
    const folder = join(freshFolder(), 'a', 'register');
    open(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('puts each commit on disk before it returns', () => {
    const { db } = open();
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('finds what was there', () => {
    const folder = join(freshFolder(), 'register');
    const first = open(folder);
    first.db.exec(`INSERT INTO setting VALUES ('owner', 'Anna Ek')`);
    first.close();
    expect(open(folder).db.prepare('SELECT value FROM setting').pluck().get()).toBe('Anna Ek');
  });

  it('leaves one file behind when it is closed', () => {
    const register = open();
    register.close();
    expect(() => statSync(join(register.folder, 'register.db-wal'))).toThrow('ENOENT');
  });
});

describe('a register that is not opened', () => {
  it('belongs to another that has it open', () => {
    const { folder } = open();
    expect(refusalOf(folder)).toBe('registerInUse');
  });

  it('is on a synced or network folder', () => {
    const folder = freshFolder();
    const names = ['Dropbox', 'OneDrive - Exempelstad', 'Nextcloud', 'Google Drive', 'iCloud Drive'];
    for (const name of names) expect(refusalOf(join(folder, name, 'register'))).toBe('registerOnNetwork');
    expect(sharedPlace(join(folder, 'dropboxer', 'register'))).toBeNull();
  });

  it('was written by a newer Klubba, and is left as it is, byte for byte', () => {
    for (const mode of ['WAL', 'DELETE']) {
      const register = open();
      const file = join(register.folder, 'register.db');
      register.db.pragma(`journal_mode = ${mode}`);
      register.db.pragma('user_version = 4711');
      register.close();
      const before = digest(file);
      expect(refusalOf(register.folder)).toBe('registerFromFuture');
      expect(digest(file)).toBe(before);
    }
  });

  it('is some other program’s database, and is left as it is', () => {
    const folder = freshFolder();
    const file = join(folder, 'register.db');
    const other = new Database(file);
    other.exec('CREATE TABLE bookmark (url TEXT)');
    other.close();
    const before = digest(file);
    expect(refusalOf(folder)).toBe('registerDamaged');
    expect(digest(file)).toBe(before);
  });

  it('is damaged: no database, or one whose first pages are overwritten', () => {
    const folder = freshFolder();
    const file = join(folder, 'register.db');
    writeFileSync(file, 'Det här är ingen databas. '.repeat(400));
    expect(refusalOf(folder)).toBe('registerDamaged');
    const register = open();
    register.close();
    const bytes = readFileSync(join(register.folder, 'register.db'));
    bytes.fill(0xff, 100, 4096);
    writeFileSync(join(register.folder, 'register.db'), bytes);
    expect(refusalOf(register.folder)).toBe('registerDamaged');
  });

  it('can’t be written', () => {
    const folder = freshFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(refusalOf(join(folder, 'file', 'register'))).toBe('registerNotWritable');
    mkdirSync(join(folder, 'register.db'));
    expect(refusalOf(folder)).toBe('registerNotWritable');
  });
});
