import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openRegister } from '../../db/register.ts';
import { roomsOf, type Rooms } from '../../db/rooms.ts';
import { machineOf, type Machine } from '../../electron/machine.ts';
import { MeetingSessions } from '../../electron/meeting/sessions.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { openingOf, parks } from '../meeting/plans.ts';

/** A folder that lasts as long as its test. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-joining-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A laptop with a register of its own on disk, as the application has it. */
export class Desk {
  readonly machine: Machine;
  readonly rooms: Rooms;
  sessions: MeetingSessions;

  constructor(folder = folderForTest()) {
    const register = openRegister(join(folder, 'register'));
    if (!register.ok) throw new Error(register.problem.code);
    onTestFinished(() => register.value.close());
    this.rooms = roomsOf(register.value);
    this.machine = machineOf(this.rooms, () => new Date(), randomUUID);
    this.sessions = new MeetingSessions(this.machine);
  }

  /** Opens a meeting on the parks' plan. */
  opens(): string {
    this.rooms.versions.put(parks, new Date().toISOString());
    const opened = this.sessions.open(openingOf(parks));
    if (!opened.ok) throw new Error(opened.problem.code);
    return opened.value.id;
  }

  does(meeting: string, ...commands: Command[]): this {
    for (const command of commands) {
      const performed = this.sessions.perform(meeting, command);
      if (!performed.ok) throw new Error(JSON.stringify(performed.problem));
    }
    return this;
  }

  /** What is on disk, and nothing that memory holds. */
  stateOnDisk(meeting: string): MeetingState {
    const log = new MeetingSessions(this.machine).log(meeting);
    if (!log) throw new Error('no such meeting');
    return log.state;
  }
}
