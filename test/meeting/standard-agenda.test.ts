import { describe, expect, it } from 'vitest';
import { translator } from '../../shared/language/translator.ts';
import { itemKinds1, ItemSchema } from '../../shared/meeting/agenda/facts.ts';
import { standardAgenda } from '../../shared/meeting/standard-agenda.ts';

describe('the standard agenda', () => {
  it('has one item of each kind, from opening to closing', () => {
    const items = standardAgenda(translator('sv'));
    expect(items.map(({ kind }) => kind)).toEqual(itemKinds1);
    expect(items.map((item) => ItemSchema.parse(item))).toEqual(items);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('is in the language it was asked for', () => {
    expect(standardAgenda(translator('sv'))[0]?.title).toBe('Mötets öppnande');
    expect(standardAgenda(translator('en'))[0]?.title).toBe('Opening of the meeting');
  });
});
