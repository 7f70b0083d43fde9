import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { machineOf } from '../../electron/machine.ts';
import { MeetingSessions } from '../../electron/meeting/sessions.ts';
import { everyCommand, opening, plan } from './scripted-input.ts';

export type Session = { readonly sessions: MeetingSessions; readonly meeting: string; readonly close: () => void };

/** Opens the register with its meeting, made the first time. */
export function openSession(folder: string): Session {
  const register = openRegister(folder);
  if (!register.ok) throw new Error(register.problem.code);
  const rooms = roomsOf(register.value);
  const sessions = new MeetingSessions(machineOf(rooms, () => new Date(), randomUUID));
  const close = (): void => register.value.close();
  const known = rooms.operations.list()[0]?.meeting;
  if (known !== undefined) return { sessions, meeting: known, close };
  rooms.versions.put(plan, new Date().toISOString());
  const opened = sessions.open(opening);
  if (!opened.ok) throw new Error(opened.problem.code);
  return { sessions, meeting: opened.value.id, close };
}

/** Works in the meeting until it is killed; says each operation's id as soon as it was answered, and never before. */
export function write(folder: string, seed: number): never {
  const { sessions, meeting } = openSession(folder);
  for (const command of everyCommand(seed)) {
    const performed = sessions.perform(meeting, command);
    if (performed.ok) for (const { id } of performed.value) writeSync(1, `${id}\n`);
    else if (performed.problem.code !== 'meetingRefused') throw new Error(performed.problem.code);
  }
  throw new Error('there is always something more to do');
}
