// Meetings of 1,000 and 10,000 initiatives in the real window: what one Alt+↓ costs, from the key to the painted frame, and
// on the page's thread until the answer has come back from disk and been shown (Performance.getMetrics: ScriptDuration
// is all JavaScript, TaskDuration everything, style and layout too).
import { rmSync } from 'node:fs';
import { openElectron } from '../window/electron-window.ts';
import { enterMeeting, makeMeeting } from './meeting.ts';
import { median, percentile, report } from './measures.ts';
import { listenForPaint, pressed } from './painted.ts';

const moves = 60;
const warmUp = 10;

async function measure(initiatives: number): Promise<void> {
  const folder = makeMeeting(initiatives);
  const window = await openElectron(['--register', folder]);
  await window.send('Performance.enable');
  await enterMeeting(window);
  const moved = await window.evaluate<string>(`document.activeElement.dataset.id`);
  await listenForPaint(window);
  const keys = Array.from({ length: moves + warmUp }, () => ({ key: 'ArrowDown', alt: true }));
  const presses = await pressed(window, keys, warmUp);
  const place = await window.evaluate<number>(`Number(document.activeElement.getAttribute('aria-rowindex')) - 1`);
  const stillThere = await window.evaluate<string>(`document.activeElement.dataset.id`);
  await window.close();
  rmSync(folder, { recursive: true, force: true });
  if (stillThere !== moved || place !== moves + warmUp + 1) throw new Error(`${moved} went to ${place}`);
  const painted = presses.map((one) => one.painted);
  const own = presses.map((one) => one.painted - one.waited);
  const script = presses.map((one) => one.script);
  report(`one Alt+↓ among ${initiatives} initiatives, ${moves} of them`, [
    { what: 'key to painted frame, median', value: median(painted), unit: 'ms', goal: 16 },
    { what: 'key to painted frame, 90th percentile', value: percentile(painted, 0.9), unit: 'ms' },
    { what: 'of that after the frame began, median', value: median(own), unit: 'ms' },
    { what: 'scripting until the answer is shown, median', value: median(script), unit: 'ms', goal: 16 },
    { what: 'scripting until the answer is shown, 90th percentile', value: percentile(script, 0.9), unit: 'ms' },
    { what: 'all work on the page’s thread, median', value: median(presses.map(({ work }) => work)), unit: 'ms' },
  ]);
}

async function all(): Promise<void> {
  for (const initiatives of [1000, 10_000]) await measure(initiatives);
}

void all();
