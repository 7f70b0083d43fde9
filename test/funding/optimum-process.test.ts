import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleForMachine } from '../../build/bundle.mjs';
import { OptimumProcess } from '../../electron/funding/optimum-process.ts';
import { forkIsolate } from '../../electron/readers/fork-isolate.ts';
import { asking, problemWith } from '../scoring/problems.ts';

const folder = mkdtempSync(join(tmpdir(), 'klubba-optimum-'));
const fork = forkIsolate(folder);
const solver = new OptimumProcess(fork);

beforeAll(async () => {
  await bundleForMachine(
    { source: 'electron/funding/optimum-worker.ts', name: 'optimum-worker', split: false },
    folder,
  );
  copyFileSync(resolve('node_modules/highs/build/highs.wasm'), join(folder, 'highs.wasm'));
}, 60_000);
afterAll(() => {
  solver.end();
  rmSync(folder, { recursive: true, force: true });
});

const small = problemWith(1000, [asking('parker/1', 1000, 2), asking('parker/2', 1000, 4)]);
/** Nothing that a solver does in a second: every cost its points, and no sum of costs reaches the frame. */
const hard = problemWith(
  100_003_333,
  Array.from({ length: 400 }, (_, i) => {
    const cost = 1_000_000 + ((i * 7919) % 999_983) * 2;
    return asking(`parker/${i + 1}`, cost, null, { points: { benefit: cost / 1_000_000 } });
  }),
);
const ask = (problem: typeof small, seconds = 30) => solver.ask({ problem, forced: null, seconds });

test('answers questions one by one from a process of its own', async () => {
  const answers = await Promise.all([ask(small), ask({ ...small, frames: [] })]);
  expect(answers.map((one) => one.ok && [...(one.value.optimum?.funded ?? [])].sort())).toEqual([
    ['parker/2'],
    ['parker/1', 'parker/2'],
  ]);
});

test('is stopped in the middle with no answer, and answers the next question', async () => {
  const stopped = [ask(small), ask(hard), ask(small)];
  // When the first is answered the second has been sent: the process works on it until it is ended.
  expect((await stopped.shift())?.ok).toBe(true);
  solver.stop();
  expect((await Promise.all(stopped)).map((one) => one.ok && one.value.optimum)).toEqual([null, null]);
  const next = await ask(small);
  expect(next.ok && next.value.optimum?.isProven).toBe(true);
});

test('out of time it gives the best it found, says that it is not proven, and keeps to the problem', async () => {
  const answer = await ask(hard, 0.001);
  const optimum = answer.ok ? answer.value.optimum : null;
  expect(optimum?.isProven).toBe(false);
  const cost = hard.candidates.reduce((sum, one) => sum + (optimum?.funded.has(one.id) ? one.costs['2027']! : 0), 0);
  expect(cost).toBeGreaterThan(0);
  expect(cost).toBeLessThanOrEqual(100_003_333);
});

test('is made ready once, and keeps its process when what it is at is stopped and soon done', async () => {
  let processes = 0;
  const ready = new OptimumProcess((script) => {
    processes++;
    return fork(script);
  }, 60_000);
  ready.prepare();
  ready.prepare();
  const stopped = ready.ask({ problem: small, forced: null, seconds: 30 });
  ready.stop();
  const next = ready.ask({ problem: { ...small, frames: [] }, forced: null, seconds: 30 });
  const [first, second] = await Promise.all([stopped, next]);
  ready.end();
  expect(first.ok && first.value.optimum).toBe(null);
  expect(second.ok && second.value.optimum?.funded.size).toBe(2);
  expect(processes).toBe(1);
});
