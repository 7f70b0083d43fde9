// Meetings of 1,000 and 10,000 initiatives in the real window: what one digit in the grid of points costs, from the key to
// the frame in which the points are given and the next cell has focus.
import { rmSync } from 'node:fs';
import { openElectron } from '../window/electron-window.ts';
import { enterMeeting, makeMeeting } from './meeting.ts';
import { median, percentile, report } from './measures.ts';
import { listenForPaint, pressed } from './painted.ts';

const digits = 60;
const warmUp = 12;
const at = `document.activeElement.closest('[data-id]').dataset.id`;

async function measure(initiatives: number): Promise<void> {
  const folder = makeMeeting(initiatives);
  const window = await openElectron(['--register', folder]);
  await window.send('Performance.enable');
  await enterMeeting(window);
  await window.press('3', { alt: true });
  await window.until(`document.activeElement.matches('.score-cell')`);
  await listenForPaint(window);
  const keys = Array.from({ length: digits + warmUp }, (_, i) => ({ key: String(i % 6) }));
  const presses = await pressed(window, keys, warmUp);
  const row = await window.evaluate<number>(`Number(document.activeElement.closest('[role=row]').ariaRowIndex) - 1`);
  const id = await window.evaluate<string>(at);
  await window.close();
  rmSync(folder, { recursive: true, force: true });
  if (row !== (digits + warmUp) / 4 + 1) throw new Error(`${digits + warmUp} digits led to row ${row}, ${id}`);
  const painted = presses.map((one) => one.painted);
  const own = presses.map((one) => one.painted - one.waited);
  const script = presses.map((one) => one.script);
  report(`one score among ${initiatives} initiatives, ${digits} of them`, [
    { what: 'key to painted frame, median', value: median(painted), unit: 'ms', goal: 16 },
    { what: 'key to painted frame, 90th percentile', value: percentile(painted, 0.9), unit: 'ms' },
    { what: 'of that after the frame began, median', value: median(own), unit: 'ms' },
    { what: 'scripting until the answer is shown, median', value: median(script), unit: 'ms', goal: 16 },
    { what: 'all work on the page’s thread, median', value: median(presses.map(({ work }) => work)), unit: 'ms' },
  ]);
}

async function all(): Promise<void> {
  for (const initiatives of [1000, 10_000]) await measure(initiatives);
}

void all();
