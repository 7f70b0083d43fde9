// From starting the program to what can be worked in, against an empty window of the same Electron, turn by turn. Ours opens
// on a register with the sample's eight plans; it counts as usable when the year's table has been painted, the empty one
// when its one word has. Both times are the page's own (largest contentful paint), the start is the moment of spawning.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openRegister } from '../../db/register.ts';
import { roomsOf } from '../../db/rooms.ts';
import { importText, isRefusal } from '../../shared/document/import-text.ts';
import { plansOf } from '../../shared/document/plans-of.ts';
import { planVersion } from '../../shared/plan/plan.ts';
import { openElectron, type ElectronWindow } from '../window/electron-window.ts';
import { makeEmptyApp } from './empty-app.ts';
import { median, report } from './measures.ts';

const rounds = 10;
/** Milliseconds in which each is left alone: what asks it anything would slow it down. */
const rest = 2500;
const folder = mkdtempSync(join(tmpdir(), 'klubba-bench-'));
const at = new Date().toISOString();

/** A register with the sample year. */
function makeRegister(place: string): void {
  const text = readFileSync(resolve(process.cwd(), 'electron/readers/sample/exempelstad-2027.txt'), 'utf8');
  const result = importText(text, { name: 'exempelstad-2027.txt', sha256: 'a'.repeat(64), kind: 'text' });
  const register = openRegister(place);
  if (isRefusal(result) || !register.ok) throw new Error('no register to start on');
  const rooms = roomsOf(register.value);
  rooms.sources.put({ ...result.source, text, import: result }, at);
  for (const { plan } of plansOf(result)) rooms.versions.put(planVersion(plan), at);
  register.value.close();
}

/** Milliseconds from the start to the last of the largest paints, once `ready` holds. */
async function paintedAfter(window: ElectronWindow, ready: string): Promise<number> {
  await window.until(ready);
  const painted = await window.evaluate<number>(`new Promise((done) =>
    new PerformanceObserver((list) => {
      const last = list.getEntries().at(-1);
      done(performance.timeOrigin + last.startTime);
    }).observe({ type: 'largest-contentful-paint', buffered: true }))`);
  return painted - window.startedAt;
}

async function startKlubba(): Promise<number> {
  const window = await openElectron(['--register', join(folder, 'register')], undefined, rest);
  const took = await paintedAfter(window, `document.querySelectorAll('.shell-main tbody tr').length === 8`);
  await window.close();
  return took;
}

async function startEmpty(): Promise<number> {
  const window = await openElectron([join(folder, 'user-data')], join(folder, 'empty'), rest);
  const took = await paintedAfter(window, `document.querySelector('h1') !== null`);
  await window.close();
  return took;
}

async function measure(): Promise<void> {
  makeRegister(join(folder, 'register'));
  makeEmptyApp(join(folder, 'empty'));
  // The first of each makes its folder of window data, as on the first day only.
  const first = await startKlubba();
  await startEmpty();
  const ours: number[] = [];
  const empty: number[] = [];
  for (let i = 0; i < rounds; i++) {
    ours.push(await startKlubba());
    empty.push(await startEmpty());
  }
  report(`a cold start to a usable window, ${rounds} of each`, [
    { what: 'Klubba, median', value: median(ours), unit: 'ms' },
    { what: 'an empty window, median', value: median(empty), unit: 'ms' },
    { what: 'ratio of medians', value: median(ours) / median(empty), unit: '×', goal: 1.5 },
    { what: 'Klubba, the very first start', value: first, unit: 'ms' },
  ]);
}

void measure().finally(() => rmSync(folder, { recursive: true, force: true }));
