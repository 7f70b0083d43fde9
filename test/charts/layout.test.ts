import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutBars } from '../../renderer/charts/bar-layout.ts';
import { layOutColumns } from '../../renderer/charts/column-layout.ts';
import type { FigureRow } from '../../renderer/charts/figure-data.ts';
import { textWidth, wrapText } from '../../renderer/charts/text-width.ts';

const label = (kronor: number | null): string => (kronor === null ? '–' : String(kronor));
const row = (id: string, cells: FigureRow['cells']): FigureRow => ({ id, label: `Rad ${id}`, cells });
const amount = fc.option(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }));
const rows = fc
  .array(fc.record({ before: amount, after: amount }), { maxLength: 70 })
  .map((all) => all.map((cells, place) => row(String(place), cells)));
const bars = [{ segments: ['before'] }, { segments: ['before', 'after'] }];

describe('horizontal bars', () => {
  it('stay within the chart, whatever the amounts', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 320, max: 2000 }), (some, width) => {
        const { rows: laid, height } = layOutBars(some, bars, width, label);
        for (const { bars: each, y, height: high } of laid) {
          expect(y + high).toBeLessThanOrEqual(height);
          for (const { segments } of each)
            for (const { x, width: wide } of segments) {
              expect(wide).toBeGreaterThan(0);
              expect(x).toBeGreaterThanOrEqual(0);
              expect(x + wide).toBeLessThanOrEqual(width + 1);
            }
        }
      }),
    );
  });

  it('are as long as their amounts are large', () => {
    const { rows: laid } = layOutBars(
      [row('a', { x: 100 }), row('b', { x: 300 }), row('c', { x: -100 })],
      [{ segments: ['x'] }],
      800,
      label,
    );
    const [a = 0, b = 0, c = 0] = laid.map(({ bars: [bar] }) => bar?.segments[0]?.width ?? 0);
    expect(b / a).toBeCloseTo(3, 5);
    expect(c / a).toBeCloseTo(1, 5);
    const [first, , last] = laid.map(({ bars: [bar] }) => bar);
    expect((last?.segments[0]?.x ?? 0) + c).toBeCloseTo(first?.segments[0]?.x ?? 0, 5);
    expect(last?.label.anchor).toBe('end');
  });

  it('tell empty from zero: neither has a bar, and only one has a sum', () => {
    const { rows: laid } = layOutBars([row('a', { x: null }), row('b', { x: 0 })], [{ segments: ['x'] }], 800, label);
    expect(laid.map(({ bars: [bar] }) => [bar?.sum, bar?.segments.length])).toEqual([
      [null, 0],
      [0, 0],
    ]);
  });
});

describe('stacked columns', () => {
  const plot = { left: 60, width: 500, top: 20, height: 260 };

  it('stand on zero, keep to the plot, and are as high as their sum', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const { columns, zero } = layOutColumns(some, ['before', 'after'], plot);
        for (const { blocks, x, width } of columns) {
          expect(x).toBeGreaterThanOrEqual(plot.left);
          expect(x + width).toBeLessThanOrEqual(plot.left + plot.width + 0.001);
          for (const { y, height, kronor } of blocks) {
            expect(y).toBeGreaterThanOrEqual(plot.top - 0.001);
            expect(y + height).toBeLessThanOrEqual(plot.top + plot.height + 1);
            if (kronor > 0) expect(y).toBeLessThan(zero);
            if (kronor < 0) expect(y).toBeGreaterThanOrEqual(zero - 0.001);
          }
        }
      }),
    );
  });

  it('say nothing of a year that all left empty, and zero of one where someone wrote zero', () => {
    const { columns } = layOutColumns(
      [row('a', { before: 0, after: null }), row('b', { before: null })],
      ['before', 'after'],
      plot,
    );
    expect(columns.map(({ sum, blocks }) => [sum, blocks.length])).toEqual([
      [0, 0],
      [null, 0],
    ]);
  });
});

describe('a long name', () => {
  it('is broken at words, and cut with an ellipsis where two lines are not enough', () => {
    const lines = wrapText('Kompetensförsörjning attrahera rekrytera behålla och introducera nya medarbetare', 140, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(140);
    expect(wrapText('Ekonomi', 140, 2)).toEqual(['Ekonomi']);
    expect(wrapText('Kommunikationsverksamhetsutvecklingsplattform', 100, 2)[0]).toMatch(/…$/);
  });
});
