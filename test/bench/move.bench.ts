// A meeting of 1,000 initiatives in the real window: what one Alt+↓ costs. Scripting is Chromium's own count of all
// JavaScript that ran on the page's thread (Performance.getMetrics, ScriptDuration), from before the key until the answer
// has come back from disk and been shown; work is everything on that thread, style and layout too (TaskDuration).
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { machineOf } from '../../electron/machine.ts';
import { MeetingSessions } from '../../electron/meeting/sessions.ts';
import { openingOf, planOf } from '../meeting/plans.ts';
import { openElectron, type ElectronWindow } from '../window/electron-window.ts';
import { median, percentile, report } from './measures.ts';

const initiatives = 1000;
const moves = 60;
const warmUp = 10;
/** Long enough for the answer to be back and everything painted; nothing runs meanwhile that is not the move's own. */
const rest = 200;
const folder = mkdtempSync(join(tmpdir(), 'klubba-bench-'));

/** A register with a meeting about one plan, with a frame that a third of it fits in. */
function makeMeeting(): void {
  const register = openRegister(folder);
  if (!register.ok) throw new Error(register.problem.code);
  const rooms = roomsOf(register.value);
  const plan = planOf(initiatives);
  rooms.versions.put(plan, new Date().toISOString());
  const sessions = new MeetingSessions(machineOf(rooms, () => new Date(), randomUUID));
  const opened = sessions.open(openingOf(plan));
  if (!opened.ok) throw new Error(opened.problem.code);
  sessions.perform(opened.value.id, { type: 'set-frame', year: '2027', amount: 130_000_000 });
  register.value.close();
}

/** Milliseconds of scripting, and of all work, on the page's thread since it was made. */
async function spent(window: ElectronWindow): Promise<{ script: number; work: number }> {
  const { metrics } = (await window.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
  const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  return { script: of('ScriptDuration'), work: of('TaskDuration') };
}

async function measure(): Promise<void> {
  makeMeeting();
  const window = await openElectron(['--register', folder]);
  await window.send('Performance.enable');
  await window.until(`document.querySelector('.shell-main h1') !== null`);
  await window.press('2', { control: true });
  await window.until(`document.querySelector('.k-row-button') !== null`);
  await window.evaluate(`document.querySelector('.k-row-button').click()`);
  await window.until(`document.querySelector('.ranked-row') !== null`);
  await window.evaluate(`document.querySelector('.ranked-row').click()`);
  const moved = await window.evaluate<string>(`document.activeElement.dataset.id`);
  const script: number[] = [];
  const work: number[] = [];
  for (let i = 0; i < moves + warmUp; i++) {
    await sleep(rest);
    const before = await spent(window);
    await window.press('ArrowDown', { alt: true });
    await sleep(rest);
    const after = await spent(window);
    if (i < warmUp) continue;
    script.push(after.script - before.script);
    work.push(after.work - before.work);
  }
  const place = await window.evaluate<number>(`Number(document.activeElement.getAttribute('aria-rowindex')) - 1`);
  const stillThere = await window.evaluate<string>(`document.activeElement.dataset.id`);
  await window.close();
  if (stillThere !== moved || place !== moves + warmUp + 1) throw new Error(`${moved} went to ${place}`);
  report(`one Alt+↓ among ${initiatives} initiatives, ${moves} of them`, [
    { what: 'scripting, median', value: median(script), unit: 'ms', goal: 16 },
    { what: 'scripting, 90th percentile', value: percentile(script, 0.9), unit: 'ms', goal: 16 },
    { what: 'all work on the page’s thread, median', value: median(work), unit: 'ms' },
  ]);
}

void measure().finally(() => rmSync(folder, { recursive: true, force: true }));
