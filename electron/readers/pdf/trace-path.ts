import { apply, type Matrix } from './matrix.ts';

type Point = [number, number];

// How the library writes a path: what to do, and then the points it takes.
const moveTo = 0;
const lineTo = 1;
const closePath = 4;
const points: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 3, 3: 2 };

/** Tells the straight lines of a path. */
export function tracePath(buffer: unknown, ctm: Matrix, line: (from: Point, to: Point) => void): void {
  if (!(buffer instanceof Float32Array)) return;
  let begun: Point = [0, 0];
  let last: Point = [0, 0];
  for (let at = 0; at < buffer.length;) {
    const what = buffer[at++]!;
    if (what === closePath) {
      line(last, begun);
      last = begun;
      continue;
    }
    const taken = points[what];
    if (taken === undefined) return;
    at += taken * 2;
    const to = apply(ctm, buffer[at - 2] ?? 0, buffer[at - 1] ?? 0);
    if (what === moveTo) begun = to;
    if (what === lineTo) line(last, to);
    last = to;
  }
}
