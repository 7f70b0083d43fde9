import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitAround } from '../../renderer/projector/fit-around.ts';

const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0);

test('as many whole rows as there is room for, the chosen one among them, and no room left for another', () => {
  const rows = fc.array(fc.integer({ min: 20, max: 120 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(rows, fc.nat(59), fc.integer({ min: 120, max: 900 }), (heights, at, room) => {
      const chosen = at % heights.length;
      const { from, to } = fitAround(heights, chosen, room);
      expect(from).toBeLessThanOrEqual(chosen);
      expect(to).toBeGreaterThan(chosen);
      const used = sum(heights.slice(from, to));
      expect(used).toBeLessThanOrEqual(room);
      if (from > 0) expect(used + heights[from - 1]!).toBeGreaterThan(room);
      if (to < heights.length) expect(used + heights[to]!).toBeGreaterThan(room);
    }),
  );
});

test('a third of the room is above, and what one side does not need goes to the other', () => {
  const ten = Array.from({ length: 10 }, () => 100);
  expect(fitAround(ten, 5, 600)).toEqual({ from: 3, to: 9 });
  expect(fitAround(ten, 0, 600)).toEqual({ from: 0, to: 6 });
  expect(fitAround(ten, 9, 600)).toEqual({ from: 4, to: 10 });
  expect(fitAround([], 0, 600)).toEqual({ from: 0, to: 0 });
});
