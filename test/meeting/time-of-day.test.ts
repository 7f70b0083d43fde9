import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, timeOfDay } from '../../renderer/meeting/attendance/time-of-day.ts';

const opened = '2026-06-01T11:00:00.000Z'; // 13.00 in Sweden
const minute = 60_000;

describe('a time of day, as it was in Sweden', () => {
  test('is the last that has been since the day of the meeting', () => {
    expect(instantOf('13:30', opened, '2026-06-01T12:00:00.000Z')).toBe('2026-06-01T11:30:00.000Z');
    expect(instantOf('08:50', opened, '2026-06-01T12:00:00.000Z')).toBe('2026-06-01T06:50:00.000Z');
    expect(instantOf('00:20', opened, '2026-06-01T23:00:00.000Z')).toBe('2026-06-01T22:20:00.000Z');
    expect(instantOf('23:50', opened, '2026-06-01T23:00:00.000Z')).toBe('2026-06-01T21:50:00.000Z');
  });

  test('follows the clocks of winter and of the nights when they are set', () => {
    expect(instantOf('09:00', '2026-01-15T08:00:00.000Z', '2026-01-15T10:00:00.000Z')).toBe('2026-01-15T08:00:00.000Z');
    expect(instantOf('04:00', '2026-03-28T22:30:00.000Z', '2026-03-29T06:00:00.000Z')).toBe('2026-03-29T02:00:00.000Z');
    expect(instantOf('02:30', '2026-03-29T00:30:00.000Z', '2026-03-29T06:00:00.000Z')).toBeNull();
  });

  test('is found on the stroke of midnight, which is still the day before in UTC', () => {
    const midnight = '2026-12-30T23:00:00.000Z';
    expect(instantOf('00:00', midnight, midnight)).toBe(midnight);
  });

  test('that has not been yet is on the day of the meeting, for who asks to see', () => {
    expect(instantOf('15:00', opened, '2026-06-01T12:00:00.000Z')).toBe('2026-06-01T13:00:00.000Z');
  });

  test('what is no time is none', () => {
    for (const text of ['', 'kl', '24:00', '12:60', '-1:10']) expect(instantOf(text, opened, opened)).toBeNull();
  });

  test('LAW: an instant since the meeting was opened is found again by its time of day, to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 * 24 * 60 }), fc.integer({ min: 0, max: 23 * 60 }), (start, later) => {
        const at = Date.parse('2026-01-01T00:00:00.000Z') + start * minute;
        const instant = new Date(at + later * minute).toISOString();
        const found = instantOf(timeOfDay(instant), new Date(at).toISOString(), instant);
        expect(timeOfDay(found ?? '')).toBe(timeOfDay(instant));
        expect(found! <= instant).toBe(true);
      }),
    );
  });
});
