import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { roomsOf } from '../../db/rooms.ts';
import type { Body } from '../../shared/meeting/body.ts';
import { body, preparation } from '../meeting/prepared.ts';
import { freshFolder, open } from './folders.ts';

const at = '2026-06-01T08:00:00.000Z';
const later = '2026-06-01T09:00:00.000Z';

describe('migration 5', () => {
  it('gives a register of before room for bodies and preparations, and changes nothing else in it', () => {
    const db = new Database(join(freshFolder(), 'before.db'));
    migrate(db, 4);
    db.exec(`INSERT INTO setting VALUES ('owner', 'Sara Lind')`);
    const before = db.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all();
    migrate(db, 5);
    expect(db.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all()).toEqual(
      expect.arrayContaining(before),
    );
    expect(db.prepare('SELECT value FROM setting').pluck().get()).toBe('Sara Lind');
    expect(db.prepare('SELECT count(*) FROM body').pluck().get()).toBe(0);
    expect(db.prepare('SELECT count(*) FROM preparation').pluck().get()).toBe(0);
    db.close();
  });

  it('takes no text where there should be JSON, and no body without a name', () => {
    const { db } = open();
    expect(() => db.exec(`INSERT INTO body VALUES ('b', '', '{}', '${at}')`)).toThrow();
    expect(() => db.exec(`INSERT INTO body VALUES ('b', 'Nämnden', 'no', '${at}')`)).toThrow();
    expect(() => db.exec(`INSERT INTO preparation VALUES ('p', 'no', '${at}', '${at}')`)).toThrow();
  });
});

describe('bodies', () => {
  it('come back as they were, by name, and can be changed and removed', () => {
    const { bodies } = roomsOf(open());
    const other: Body = { ...body, id: 'other', name: 'Barn- och utbildningsnämnden', roster: [] };
    bodies.put(body, at);
    bodies.put(other, at);
    expect(bodies.list()).toEqual([other, body]);
    bodies.put({ ...body, seats: 13 }, later);
    bodies.remove('other');
    expect(bodies.list()).toEqual([{ ...body, seats: 13 }]);
  });

  it('that are none are refused, going in and coming out', () => {
    const register = open();
    const { bodies } = roomsOf(register);
    expect(() => bodies.put({ ...body, name: ' ' }, at)).toThrow();
    register.db.exec(`INSERT INTO body VALUES ('b', 'Nämnden', '{"id":"b"}', '${at}')`);
    expect(() => bodies.list()).toThrow('body b is not as it was written');
  });
});

describe('preparations', () => {
  it('come back as they were, half written too, the last begun first', () => {
    const { preparations } = roomsOf(open());
    const half = { ...preparation, body: '', date: '', plans: [], participants: [] };
    preparations.save('one', preparation, at);
    preparations.save('two', half, later);
    expect(preparations.list()).toEqual([
      { id: 'two', changedAt: later, preparation: half },
      { id: 'one', changedAt: at, preparation },
    ]);
  });

  it('stand as they were last saved after the register was closed, and are gone when removed', () => {
    const folder = join(freshFolder(), 'register');
    const first = open(folder);
    roomsOf(first).preparations.save('one', preparation, at);
    roomsOf(first).preparations.save('one', { ...preparation, place: 'Rådhuset' }, later);
    first.close();
    const { preparations } = roomsOf(open(folder));
    expect(preparations.read('one')).toEqual({
      id: 'one',
      changedAt: later,
      preparation: { ...preparation, place: 'Rådhuset' },
    });
    preparations.remove('one');
    expect(preparations.read('one')).toBeNull();
  });

  it('that are none are refused, going in and coming out', () => {
    const register = open();
    const { preparations } = roomsOf(register);
    expect(() => preparations.save('one', { ...preparation, date: 'i morgon' }, at)).toThrow();
    register.db.exec(`INSERT INTO preparation VALUES ('p', '{}', '${at}', '${at}')`);
    expect(() => preparations.list()).toThrow('preparation p is not as it was written');
  });
});
