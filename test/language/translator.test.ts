import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ArgumentNames } from '../../shared/language/arguments.ts';
import { findMessage, translator, type Translate, type ValuesOf } from '../../shared/language/translator.ts';

describe('the translator', () => {
  it('gives the text in the language that was asked for', () => {
    expect(translator('sv')('shell.plans')).toBe('Planer');
    expect(translator('en')('shell.plans')).toBe('Plans');
  });

  it('fills in values and chooses the plural', () => {
    const t = translator('sv');
    expect(t('shell.planningYear', { year: '2027' })).toBe('Planeringsår 2027');
    expect(translator('en')('shell.packagesWaiting', { count: 1 })).toBe('1 package waiting');
    expect(translator('en')('shell.packagesWaiting', { count: 2 })).toBe('2 packages waiting');
  });

  it('is the same function each time', () => {
    expect(translator('sv')).toBe(translator('sv'));
    expect(translator('sv')).not.toBe(translator('en'));
  });

  it('shows the message as written when a value is missing, and the key when there is none', () => {
    const loose = translator('sv') as (key: string, values?: Record<string, string>) => string;
    expect(loose('shell.planningYear')).toBe('Planeringsår {year}');
    expect(loose('shell.planningYear', {})).toBe('Planeringsår {year}');
    expect(loose('nowhere.at.all')).toBe('nowhere.at.all');
    expect(findMessage('sv', 'nothing')).toBe('nothing');
  });

  it('never throws, whatever the values hold', () => {
    const t = translator('sv');
    for (const year of ['', '{', "'", '<b>', '\u0000', Number.NaN]) {
      expect(t('shell.planningYear', { year })).toBe(`Planeringsår ${year}`);
    }
  });

  it('knows at compile time which values a message needs', () => {
    expectTypeOf<ValuesOf<'shell.plans'>>().toEqualTypeOf<[]>();
    expectTypeOf<ValuesOf<'common.meterOver'>[0]>().toEqualTypeOf<
      Readonly<Record<'used' | 'limit' | 'over', string | number>>
    >();
    expectTypeOf<ArgumentNames<'Ett { a } och {b, number}'>>().toEqualTypeOf<'a' | 'b'>();
    expectTypeOf<ArgumentNames<'{n, plural, one {ord} other {# ord av {sum}}} i {what}'>>().toEqualTypeOf<
      'n' | 'sum' | 'what'
    >();
    expectTypeOf<ArgumentNames<'{n, plural, =0 {{who} har inga} other {#}}, {when}'>>().toEqualTypeOf<
      'n' | 'who' | 'when'
    >();
    expectTypeOf<ArgumentNames<'inga alls'>>().toEqualTypeOf<never>();
    expectTypeOf<ReturnType<Translate>>().toEqualTypeOf<string>();
  });
});
