import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = readFileSync(resolve(import.meta.dirname, '../../renderer/ui/tokens.css'), 'utf8');

/** Both colours of every token, as they stand first in the file: `--ink: light-dark(#16202b, #e9eef3)`. */
const tokens = new Map(
  [...source.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)]
    .map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const)
    .toReversed(),
);

function colour(name: string, theme: 'light' | 'dark'): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`no such token: ${name}`);
  return token[theme];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['ground', 'panel', 'raised', 'sunken', 'hover', 'soft'];

/** Text and what it may stand on, everywhere in renderer/. */
const texts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...surfaces, 'careful-soft', 'stop-soft', 'good-soft', 'neutral-soft', 'paper']],
  ['ink-2', [...surfaces, 'careful-soft', 'stop-soft', 'paper']],
  ['ink-3', ['ground', 'panel', 'raised', 'sunken', 'hover', 'soft']],
  ['accent', [...surfaces]],
  ['stop', ['ground', 'panel', 'raised', 'sunken', 'soft', 'hover', 'stop-soft']],
  ['careful', ['ground', 'panel', 'raised', 'sunken', 'soft', 'hover', 'careful-soft']],
  ['good', ['ground', 'panel', 'raised', 'sunken', 'soft', 'hover', 'good-soft']],
  ['neutral', ['neutral-soft']],
  ['bar-ink', ['bar', 'bar-hover']],
  ['bar-ink-2', ['bar', 'bar-hover']],
  ['bar-careful', ['bar']],
  ['bar-stop', ['bar']],
  ['on-accent', ['accent', 'accent-strong']],
  ['on-stop', ['stop', 'stop-strong']],
  ['on-mark', ['mark']],
  ['ground', ['ink']],
  ['on-chart', [1, 2, 3, 4, 5, 6, 7, 8].map((place) => `chart-${place}`)],
  ...['0', '1', '2', '3'].map((priority) => [`on-priority-${priority}`, [`priority-${priority}`]] as const),
];

/** Text that a room reads from afar, on the projector; what is in a chip is large and bold, for which 4.5 is as much. */
const farTexts: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['panel', 'soft', 'sunken']],
  ['far-ink-2', ['panel', 'sunken']],
  ['stop-strong', ['panel']],
  ['accent-strong', ['panel', 'soft', 'sunken']],
];

/** What has to be seen without being read: the edge of a field, a ring, a bar, a dot. */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ['edge', ['ground', 'panel', 'raised']],
  ['focus', [...surfaces]],
  ['focus-bar', ['bar']],
  ['bar-good', ['bar']],
  ['accent', ['track', 'soft', 'panel']],
  ['stop', ['track', 'panel']],
  ['careful', ['panel', 'careful-soft']],
  ['good', ['panel']],
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((place) => [`chart-${place}`, ['panel', 'ground']] as const),
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const cases = (pairs: typeof texts) =>
    pairs.flatMap(([front, grounds]) => grounds.map((ground) => [front, ground] as const));

  it.each(cases(texts))('%s can be read on %s', (front, ground) => {
    expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(cases(farTexts))('%s can be read on %s from afar', (front, ground) => {
    expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(7);
  });

  it.each(cases(shapes))('%s can be seen on %s', (front, ground) => {
    expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

it('the measure agrees with what is known', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
