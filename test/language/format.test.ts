import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatter } from '../../shared/language/format.ts';

const sv = formatter('sv');
const en = formatter('en');

describe('amounts', () => {
  it('are shown in tkr with a narrow no-break space between thousands', () => {
    expect(sv.tkr(2_000_000)).toBe('2\u202f000');
    expect(sv.tkr(689_695_000)).toBe('689\u202f695');
    expect(en.tkr(2_000_000)).toBe('2,000');
  });

  it('have a wider space on a screen', () => {
    expect(formatter('sv', 'wide').tkr(2_000_000)).toBe('2\u00a0000');
    expect(formatter('en', 'wide').tkr(2_000_000)).toBe('2,000');
  });

  it('tell zero from empty', () => {
    expect(sv.tkr(0)).toBe('0');
    expect(sv.tkr(-0)).toBe('0');
    expect(sv.tkr(null)).toBe('–');
    expect(sv.mnkr(null)).toBe('–');
  });

  it('never round a krona away in tkr', () => {
    expect(sv.tkr(1_250_500)).toBe('1\u202f250,5');
    expect(sv.tkr(1)).toBe('0,001');
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (kronor) => {
        const plain = sv.tkr(kronor).replaceAll('\u202f', '').replace(',', '.').replace('\u2212', '-');
        expect(Math.round(Number(plain) * 1000)).toBe(kronor);
      }),
    );
  });

  it('are shown in mnkr with one decimal', () => {
    expect(sv.mnkr(1_234_000)).toBe('1,2');
    expect(en.mnkr(5_000_000)).toBe('5.0');
  });

  it('carry a real minus, and differences their sign', () => {
    expect(sv.tkr(-50_000)).toBe('−50');
    expect(en.tkr(-50_000)).toBe('−50');
    expect(sv.difference(200_000)).toBe('+200');
    expect(sv.difference(-50_000)).toBe('−50');
    expect(sv.difference(0)).toBe('0');
    expect(en.difference(-1_000_000)).toBe('−1,000');
  });
});

describe('days and times', () => {
  it('are written as in Swedish minutes', () => {
    expect(sv.date('2026-11-23')).toBe('23 november 2026');
    expect(sv.shortDate('2026-11-23')).toBe('23 nov. 2026');
    expect(sv.dayAndMonth('2026-02-12')).toBe('12 februari');
    expect(en.date('2026-11-23')).toBe('23 November 2026');
  });

  it('are the time of day in Sweden, summer and winter', () => {
    expect(sv.time('2026-11-23T13:32:00.000Z')).toBe('14.32');
    expect(sv.time('2026-06-23T13:32:00.000Z')).toBe('15.32');
    expect(sv.time('2026-11-23T23:05:00.000Z')).toBe('00.05');
    expect(en.time('2026-11-23T13:32:00.000Z')).toBe('14:32');
    expect(sv.dateAndTime('2026-11-23T23:05:00.000Z')).toBe('24 november 2026 00.05');
  });

  it('are shown as they are when they are none', () => {
    expect(sv.date('våren 2017')).toBe('våren 2017');
    expect(sv.time('')).toBe('–');
    expect(sv.date(null)).toBe('–');
  });
});

describe('other figures', () => {
  it('have one decimal where that is what people read', () => {
    expect(sv.score(4.4)).toBe('4,4');
    expect(sv.score(4)).toBe('4,0');
    expect(sv.seconds(943)).toBe('0,9\u00a0s');
    expect(sv.percent(0.87)).toBe('87\u00a0%');
    expect(sv.count(1250)).toBe('1\u202f250');
  });

  it('take the unit of bytes that suits', () => {
    expect(sv.bytes(0)).toBe('0\u00a0B');
    expect(sv.bytes(999)).toBe('999\u00a0B');
    expect(sv.bytes(1000)).toBe('1\u00a0kB');
    expect(sv.bytes(3_400_000)).toBe('3,4\u00a0MB');
    expect(sv.bytes(999_999)).toBe('1\u00a0MB');
    expect(sv.bytes(2_147_483_648)).toBe('2,1\u00a0GB');
    expect(sv.bytes(5e15)).toBe('5\u202f000\u202f000\u00a0GB');
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer()), fc.string(), (figure, text) => {
        for (const show of [
          sv.tkr,
          sv.mnkr,
          sv.kronor,
          sv.difference,
          sv.count,
          sv.score,
          sv.percent,
          sv.bytes,
          sv.seconds,
        ]) {
          expect(show(figure)).not.toBe('');
        }
        for (const show of [sv.date, sv.shortDate, sv.dayAndMonth, sv.time, sv.dateAndTime])
          expect(show(text)).not.toBe('');
      }),
    );
  });
});
