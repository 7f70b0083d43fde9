import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLine, type Costed } from '../../shared/scoring/cut-line.ts';

const period = ['2027', '2028', '2029'];

/** Initiatives with these costs in the budget year. */
function costing(...amounts: number[]): Costed[] {
  return amounts.map((amount, i) => ({ id: `${i + 1}`, costs: { '2027': amount } }));
}

describe('the cut-line, by hand', () => {
  test('funds from the top until the next would exceed the frame, and says what is left and what it lacks', () => {
    const line = cutLine(costing(400, 300, 500, 100), { '2027': 1000 }, period);
    expect(line).toMatchObject({ funded: 2, year: '2027', frame: 1000, left: 300, short: 200 });
    expect(line.accumulated).toEqual([400, 700, 1200, 1300]);
  });

  test('what comes below the line is not funded, even where it alone would fit', () => {
    expect(cutLine(costing(900, 200, 50), { '2027': 1000 }, period).funded).toBe(1);
  });

  test('without a frame everything is funded and nothing is left or lacking', () => {
    const line = cutLine(costing(400, 300), {}, period);
    expect(line).toMatchObject({ funded: 2, year: null, frame: null, left: null, short: null });
    expect(line.accumulated).toEqual([400, 700]);
  });

  test('a frame of nothing funds what costs nothing', () => {
    const line = cutLine(costing(0, 0, 1), { '2027': 0 }, period);
    expect(line).toMatchObject({ funded: 2, frame: 0, left: 0, short: 1 });
  });

  test('a frame that is exactly used cuts nothing', () => {
    expect(cutLine(costing(600, 400), { '2027': 1000 }, period)).toMatchObject({ funded: 2, left: 0, short: null });
    expect(cutLine(costing(600, 401), { '2027': 1000 }, period)).toMatchObject({ funded: 1, left: 400, short: 1 });
  });

  test('a saving makes room for what comes after it', () => {
    const line = cutLine(costing(800, -300, 500), { '2027': 1000 }, period);
    expect(line).toMatchObject({ funded: 3, left: 0 });
  });

  test('a saving below the line does not lift what stands above it', () => {
    const line = cutLine(costing(800, 500, -300), { '2027': 1000 }, period);
    expect(line).toMatchObject({ funded: 1, left: 200, short: 300 });
    expect(line.accumulated).toEqual([800, 1300, 1000]);
  });

  test('a later year over its frame is shown, and does not cut', () => {
    const ranked = [
      { id: '1', costs: { '2027': 100, '2028': 900 } },
      { id: '2', costs: { '2027': 100, '2028': 900 } },
    ];
    const line = cutLine(ranked, { '2027': 500, '2028': 1000 }, period);
    expect(line).toMatchObject({ funded: 2, year: '2027', left: 300 });
    expect(line.years).toEqual([
      { year: '2027', used: 200, frame: 500 },
      { year: '2028', used: 1800, frame: 1000 },
      { year: '2029', used: 0, frame: null },
    ]);
  });

  test('the first year of the period with a frame is the one that cuts', () => {
    const ranked = [
      { id: '1', costs: { '2027': 9000, '2028': 600 } },
      { id: '2', costs: { '2028': 600 } },
    ];
    expect(cutLine(ranked, { '2028': 1000 }, period)).toMatchObject({ funded: 1, year: '2028', left: 400, short: 200 });
  });

  test('a frame for a year outside the period cuts nothing', () => {
    expect(cutLine(costing(400), { '1999': 1 }, period)).toMatchObject({ funded: 1, year: null });
  });

  test('an initiative without costs in the year costs nothing', () => {
    expect(cutLine([{ id: '1', costs: { '2028': 5 } }], { '2027': 0 }, period)).toMatchObject({ funded: 1, left: 0 });
  });

  test('the first that does not fit leaves the whole frame', () => {
    expect(cutLine(costing(1500), { '2027': 1000 }, period)).toMatchObject({ funded: 0, left: 1000, short: 500 });
  });

  test('an empty list has no line', () => {
    expect(cutLine([], { '2027': 1000 }, period)).toMatchObject({
      funded: 0,
      left: 1000,
      short: null,
      accumulated: [],
    });
    expect(cutLine([], {}, [])).toEqual({
      funded: 0,
      year: null,
      frame: null,
      left: null,
      short: null,
      accumulated: [],
      years: [],
    });
  });
});

describe('the cut-line, always', () => {
  const amounts = fc.array(fc.integer({ min: -500, max: 2000 }), { maxLength: 30 });

  test('what is funded fits at every place, and the next would not', () => {
    fc.assert(
      fc.property(amounts, fc.nat(10_000), (costs, frame) => {
        const line = cutLine(costing(...costs), { '2027': frame }, period);
        for (const sum of line.accumulated.slice(0, line.funded)) expect(sum).toBeLessThanOrEqual(frame);
        if (line.funded < costs.length) expect(line.short).toBeGreaterThan(0);
        expect(line.left).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a frame raised by what is lacking funds one more', () => {
    fc.assert(
      fc.property(amounts, fc.nat(10_000), (costs, frame) => {
        const { funded, short } = cutLine(costing(...costs), { '2027': frame }, period);
        if (short === null) return;
        expect(cutLine(costing(...costs), { '2027': frame + short }, period).funded).toBeGreaterThan(funded);
        expect(cutLine(costing(...costs), { '2027': frame + short - 1 }, period).funded).toBe(funded);
      }),
    );
  });

  test('used and left make up the frame', () => {
    fc.assert(
      fc.property(amounts, fc.nat(10_000), (costs, frame) => {
        const { left, years } = cutLine(costing(...costs), { '2027': frame }, period);
        expect(left! + years[0]!.used).toBe(frame);
      }),
    );
  });
});
