import { apply, type Matrix } from './matrix.ts';

type Point = [number, number];

// How the library writes a path: what to do, and then the points it takes.
const moveTo = 0;
const lineTo = 1;
const closePath = 4;
const points: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 3, 3: 2 };
// A filled box this thin is a line; a thicker one colours what it lies under. In points.
const thinnest = 2.5;
const mostCorners = 16;

/** Tells the straight lines of a path that is drawn, or the boxes that are as thin as lines of one that is only filled. */
export function tracePath(
  buffer: unknown,
  ctm: Matrix,
  isFilled: boolean,
  line: (from: Point, to: Point) => void,
): void {
  if (!(buffer instanceof Float32Array)) return;
  let begun: Point = [0, 0];
  let last: Point = [0, 0];
  let box: Point[] = [];
  const closeBox = (): void => {
    if (isFilled && box.length > 1 && box.length < mostCorners) boxLine(box, line);
    box = [];
  };
  const draw = (to: Point): void => {
    if (!isFilled) line(last, to);
    last = to;
  };
  for (let at = 0; at < buffer.length;) {
    const what = buffer[at++]!;
    if (what === closePath) {
      draw(begun);
      continue;
    }
    const taken = points[what];
    if (taken === undefined) return;
    at += taken * 2;
    const to = apply(ctm, buffer[at - 2] ?? 0, buffer[at - 1] ?? 0);
    if (what === moveTo) {
      closeBox();
      begun = to;
    }
    box.push(to);
    if (what === lineTo) draw(to);
    else last = to;
  }
  closeBox();
}

function boxLine(box: readonly Point[], line: (from: Point, to: Point) => void): void {
  const [left, right, top, bottom] = [0, 1].flatMap((axis) => {
    const values = box.map((point) => point[axis]!);
    return [Math.min(...values), Math.max(...values)];
  }) as [number, number, number, number];
  if (bottom - top <= thinnest) line([left, (top + bottom) / 2], [right, (top + bottom) / 2]);
  else if (right - left <= thinnest) line([(left + right) / 2, top], [(left + right) / 2, bottom]);
}
