import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { machineOf } from '../../electron/machine.ts';
import { MeetingSessions } from '../../electron/meeting/sessions.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { openingOf, parks } from '../meeting/plans.ts';
import { folderForTest, klubba, objectIn } from './klubba.ts';

/** Does something in a register as the application would, and lets go of it. */
function inRegister<T>(folder: string, work: (sessions: MeetingSessions) => T): T {
  const register = openRegister(folder);
  if (!register.ok) throw new Error(register.problem.code);
  const rooms = roomsOf(register.value);
  rooms.versions.put(parks, new Date().toISOString());
  const done = work(new MeetingSessions(machineOf(rooms, () => new Date(), randomUUID)));
  register.value.close();
  return done;
}

function perform(folder: string, meeting: string, ...commands: Command[]): void {
  inRegister(folder, (sessions) => {
    for (const command of commands) expect(sessions.perform(meeting, command)).toMatchObject({ ok: true });
  });
}

describe('klubba export and merge', () => {
  it('carry a meeting from one register to another and back, and say what came and what is unsettled', async () => {
    const folder = folderForTest();
    const [chair, secretary] = [join(folder, 'ordforande'), join(folder, 'sekreterare')];
    const meeting = inRegister(chair, (sessions) => {
      const opened = sessions.open(openingOf(parks));
      if (!opened.ok) throw new Error(opened.problem.code);
      return opened.value.id;
    });
    const there = join(folder, 'dit.klubba-mote');
    const exported = await klubba(['export', meeting.slice(0, 12), there, '--register', chair, '--json']);
    expect(objectIn(exported)).toMatchObject({ file: there, meeting, operations: 1 });
    const merged = await klubba(['merge', there, '--register', secretary, '--json']);
    expect(objectIn(merged)).toMatchObject({ meeting, operations: 1, plans: 1, isNew: true, contested: [] });

    perform(chair, meeting, { type: 'record-decision', item: 'ranking', clauses: ['att bifalla'] });
    perform(secretary, meeting, { type: 'record-decision', item: 'ranking', clauses: ['att avslå'] });
    const back = join(folder, 'tillbaka.klubba-mote');
    expect((await klubba(['export', meeting.slice(0, 12), back, '--register', secretary])).out).toContain(
      '2 händelser',
    );
    const said = await klubba(['merge', back, '--register', chair]);
    expect(said).toMatchObject({ status: 0 });
    expect(said.out).toContain('1 händelse och 0 planversioner togs in');
    expect(said.out).toContain('1 ärende har fått olika beslut');
    expect((await klubba(['merge', back, '--register', chair])).out).toContain('Allt fanns redan');
  }, 180_000);

  it('refuse a file that is not what it says, make no register of it, and say what to do', async () => {
    const folder = folderForTest();
    const file = join(folder, 'x.klubba-mote');
    writeFileSync(file, readFileSync(import.meta.filename));
    const register = join(folder, 'register');
    const said = await klubba(['merge', file, '--register', register, '--json']);
    expect(said.status).not.toBe(0);
    expect(objectIn(said)).toMatchObject({ error: { code: 'meetingFileUnknown' } });
    expect(existsSync(register)).toBe(false);
  }, 180_000);
});
