// From a key to the frame that shows what it did, as the page itself sees it.
import { setTimeout as sleep } from 'node:timers/promises';
import type { ElectronWindow } from '../window/electron-window.ts';

/**
 * Listens for keys from now on. `event.timeStamp` is when the browser got the key; a message posted in the frame's own
 * callback arrives when its style, layout and paint are done and it is handed to the compositor.
 */
export async function listenForPaint(window: ElectronWindow): Promise<void> {
  await window.evaluate(`(() => {
    globalThis.painted = [];
    addEventListener('keydown', ({ timeStamp, key }) => {
      if (key === 'Alt') return;
      requestAnimationFrame((frameAt) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.painted.push([performance.now() - timeStamp, frameAt - timeStamp]);
        port2.postMessage(null);
      });
    }, { capture: true });
  })()`);
}

/** Milliseconds that a key took until its frame was painted, and how many of these it waited for the frame to begin. */
export type Painted = { readonly painted: number; readonly waited: number };

/** What the last key took, when its frame is there. */
export async function lastPainted(window: ElectronWindow): Promise<Painted> {
  await window.until('globalThis.painted.length > 0');
  const [[painted, waited]] = await window.evaluate<[[number, number]]>('globalThis.painted.splice(0)');
  return { painted, waited };
}

/** Milliseconds of scripting, and of all work, on the page's thread since it was made. */
export async function spent(window: ElectronWindow): Promise<{ script: number; work: number }> {
  const { metrics } = (await window.send('Performance.getMetrics')) as { metrics: { name: string; value: number }[] };
  const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000;
  return { script: of('ScriptDuration'), work: of('TaskDuration') };
}

export type Key = { readonly key: string; readonly alt?: boolean };
export type Pressed = Painted & { readonly script: number; readonly work: number };

/** Long enough for the answer to be back and everything painted; nothing runs meanwhile that is not the key's own. */
const rest = 200;

/** Presses keys one at a time, each left alone until all is at rest; the first so many are not counted. */
export async function pressed(window: ElectronWindow, keys: readonly Key[], warmUp: number): Promise<Pressed[]> {
  const all: Pressed[] = [];
  for (const { key, alt = false } of keys) {
    await sleep(rest);
    const before = await spent(window);
    await window.press(key, { alt });
    await sleep(rest);
    const painted = await lastPainted(window);
    const after = await spent(window);
    all.push({ ...painted, script: after.script - before.script, work: after.work - before.work });
  }
  return all.slice(warmUp);
}
