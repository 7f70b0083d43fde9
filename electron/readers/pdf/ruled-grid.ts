import type { Rule } from './word.ts';

/** Rows and columns that ruled lines part: edges across and down, and which edges of a cell are drawn. */
export type Grid = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly isRuledLeft: (row: number, column: number) => boolean;
  readonly isRuledAbove: (row: number, column: number) => boolean;
};

type Line = { readonly at: number; from: number; to: number };

const near = 2.5;
const mostRules = 1500;
const mostCells = 20_000;

/** The grids on a page, none where a page holds more lines than tables do. A frame around text is no grid. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const across = merged(
    rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 > y1 - y0).map(({ x0, x1, y0 }) => ({ at: y0, from: x0, to: x1 })),
  );
  const down = merged(
    rules.filter(({ x0, x1, y0, y1 }) => x1 - x0 <= y1 - y0).map(({ y0, y1, x0 }) => ({ at: x0, from: y0, to: y1 })),
  );
  if (across.length + down.length > mostRules) return [];
  return connected(across, down).flatMap(([rows, columns]) => gridOf(rows, columns));
}

/** Lines that go on from each other, as one; a line's thickness is two lines until here. */
function merged(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const line of lines.toSorted((a, b) => a.at - b.at || a.from - b.from)) {
    const same = found.findLast(
      ({ at, from, to }) => line.at - at <= 1.5 && line.from <= to + near && line.to >= from - near,
    );
    if (same === undefined || found.length > mostRules) found.push({ ...line });
    else {
      same.from = Math.min(same.from, line.from);
      same.to = Math.max(same.to, line.to);
    }
  }
  return found;
}

/** Lines across and down that cross or meet, directly or by others. */
function connected(across: readonly Line[], down: readonly Line[]): [Line[], Line[]][] {
  const groups: { across: Line[]; down: Line[] }[] = [];
  for (const line of across) {
    const touched = groups.filter(({ down: lines }) => lines.some((other) => cross(line, other)));
    const fresh = down.filter(
      (other) => cross(line, other) && !touched.some(({ down: lines }) => lines.includes(other)),
    );
    const group = {
      across: [line, ...touched.flatMap((one) => one.across)],
      down: [...fresh, ...touched.flatMap((one) => one.down)],
    };
    for (const one of touched) groups.splice(groups.indexOf(one), 1);
    groups.push(group);
  }
  return groups.map((group) => [group.across, group.down]);
}

function cross(across: Line, down: Line): boolean {
  return (
    down.at >= across.from - near &&
    down.at <= across.to + near &&
    across.at >= down.from - near &&
    across.at <= down.to + near
  );
}

function gridOf(across: readonly Line[], down: readonly Line[]): Grid[] {
  const xs = edges([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])]);
  const ys = edges([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])]);
  if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > mostCells) return [];
  const drawn = (lines: readonly Line[], at: number, through: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) <= near && line.from - 1 <= through && line.to + 1 >= through);
  return [
    {
      xs,
      ys,
      isRuledLeft: (row, column) => drawn(down, xs[column]!, (ys[row]! + ys[row + 1]!) / 2),
      isRuledAbove: (row, column) => drawn(across, ys[row]!, (xs[column]! + xs[column + 1]!) / 2),
    },
  ];
}

/** Places of lines along one axis, those that nearly meet as one. */
function edges(places: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of places.toSorted((a, b) => a - b))
    if (found.length === 0 || place - found.at(-1)! > near * 2) found.push(place);
  return found;
}
