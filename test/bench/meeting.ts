// A register with one large meeting, and the way into it.
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { machineOf } from '../../electron/machine.ts';
import { MeetingSessions } from '../../electron/meeting/sessions.ts';
import { openingOf, planOf } from '../meeting/plans.ts';
import type { ElectronWindow } from '../window/electron-window.ts';

/** A register with a meeting about one plan, with a frame that a third of it fits in; its folder. */
export function makeMeeting(initiatives: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'klubba-bench-'));
  const register = openRegister(folder);
  if (!register.ok) throw new Error(register.problem.code);
  const rooms = roomsOf(register.value);
  const plan = planOf(initiatives);
  rooms.versions.put(plan, new Date().toISOString());
  const sessions = new MeetingSessions(machineOf(rooms, () => new Date(), randomUUID));
  const opened = sessions.open(openingOf(plan));
  if (!opened.ok) throw new Error(opened.problem.code);
  sessions.perform(opened.value.id, { type: 'set-frame', year: '2027', amount: initiatives * 130_000 });
  register.value.close();
  return folder;
}

/** Goes to the meeting, with focus on its first initiative. */
export async function enterMeeting(window: ElectronWindow): Promise<void> {
  await window.until(`document.querySelector('.shell-main h1') !== null`);
  await window.press('2', { control: true });
  await window.until(`document.querySelector('.k-row-button') !== null`);
  await window.evaluate(`document.querySelector('.k-row-button').click()`);
  await window.until(`document.querySelector('.ranked-row') !== null`);
  await window.evaluate(`document.querySelector('.ranked-row').click()`);
}
