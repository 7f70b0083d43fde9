// What a meeting costs a battery while nobody does anything: processor time and wake-ups of all Klubba's processes with a
// running meeting in the window, against an empty window of the same Electron. Read from /proc (proc(5)), so Linux only:
// time is user and system time, a wake-up is a context switch of any thread, of its own will or not.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { machineOf } from '../../electron/machine.ts';
import { MeetingSessions } from '../../electron/meeting/sessions.ts';
import { openingOf, planOf } from '../meeting/plans.ts';
import { openElectron, type ElectronWindow } from '../window/electron-window.ts';
import { makeEmptyApp } from './empty-app.ts';
import { report } from './measures.ts';

/** Seconds that each is watched, after as long to settle. */
const watched = 60;
const settling = 20;
/** A clock tick of /proc: USER_HZ is 100 on every Linux that Electron runs on. */
const tick = 10;
const folder = mkdtempSync(join(tmpdir(), 'klubba-bench-'));

type Spent = { readonly milliseconds: number; readonly switches: number };

function makeMeeting(): void {
  const register = openRegister(join(folder, 'register'));
  if (!register.ok) throw new Error(register.problem.code);
  const rooms = roomsOf(register.value);
  const plan = planOf(41);
  rooms.versions.put(plan, new Date().toISOString());
  const sessions = new MeetingSessions(machineOf(rooms, () => new Date(), randomUUID));
  const opened = sessions.open(openingOf(plan));
  if (!opened.ok) throw new Error(opened.problem.code);
  register.value.close();
}

/** A process and all that it started. */
function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    const stat = read(`/proc/${name}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    return [{ child: Number(name), parent }];
  });
  const family = [pid];
  for (const one of family) family.push(...parents.filter(({ parent }) => parent === one).map(({ child }) => child));
  return family;
}

/** A process may be gone while it is read. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function spentBy(pids: readonly number[]): Spent {
  let milliseconds = 0;
  let switches = 0;
  for (const pid of pids) {
    const stat = read(`/proc/${pid}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    milliseconds += (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tick;
    for (const thread of readdirSync(`/proc/${pid}/task`))
      for (const [, count] of read(`/proc/${pid}/task/${thread}/status`).matchAll(/ctxt_switches:\s+(\d+)/g))
        switches += Number(count);
  }
  return { milliseconds, switches };
}

/** What a window at rest costs, a second. */
async function atRest(window: ElectronWindow): Promise<Spent> {
  await sleep(settling * 1000);
  const family = familyOf(window.process.pid ?? 0);
  const before = spentBy(family);
  await sleep(watched * 1000);
  const after = spentBy(family);
  await window.close();
  return {
    milliseconds: (after.milliseconds - before.milliseconds) / watched,
    switches: (after.switches - before.switches) / watched,
  };
}

async function openMeeting(): Promise<ElectronWindow> {
  const window = await openElectron(['--register', join(folder, 'register')]);
  await window.until(`document.querySelector('.shell-main h1') !== null`);
  await window.press('2', { control: true });
  await window.until(`document.querySelector('.k-row-button') !== null`);
  await window.evaluate(`document.querySelector('.k-row-button').click()`);
  await window.until(`document.querySelector('.ranked-row') !== null`);
  return window;
}

async function measure(): Promise<void> {
  makeMeeting();
  makeEmptyApp(join(folder, 'empty'));
  const empty = await openElectron([join(folder, 'user-data')], join(folder, 'empty'));
  await empty.until(`document.querySelector('h1') !== null`);
  const nothing = await atRest(empty);
  const meeting = await atRest(await openMeeting());
  report(`at rest for ${watched} s, all processes`, [
    { what: 'a meeting of 41 initiatives, processor time a second', value: meeting.milliseconds, unit: 'ms' },
    { what: 'an empty window, processor time a second', value: nothing.milliseconds, unit: 'ms' },
    { what: 'a meeting, wake-ups a second', value: meeting.switches, unit: '' },
    { what: 'an empty window, wake-ups a second', value: nothing.switches, unit: '' },
  ]);
}

void measure().finally(() => rmSync(folder, { recursive: true, force: true }));
