import { describe, expect, test } from 'vitest';
import { PhrasesSchema } from '../../../shared/bridge/debate-contract.ts';
import { blanks, fillPhrase, firstOpen, shippedPhrases } from '../../../shared/meeting/debate/house-phrases.ts';

describe('a phrase of the house', () => {
  test('is filled with what the meeting knows, and leaves open what it does not', () => {
    const text = fillPhrase('{forum} tillstyrker {initiativ} inom {ram}, {constructor}.', {
      forum: 'Vi',
      initiativ: 'Belysning {ram}',
    });
    expect(text).toBe('Vi tillstyrker Belysning {ram} inom {ram}, {constructor}.');
    expect(firstOpen('Ramen är {ram} kr')).toEqual([9, 14]);
    expect(firstOpen('Ramen är satt')).toBeNull();
  });

  test('comes with Klubba in a form that may be kept, and names only what can be filled', () => {
    expect(PhrasesSchema.parse(shippedPhrases)).toEqual(shippedPhrases);
    for (const { text } of shippedPhrases)
      for (const [, name] of text.matchAll(/\{(.*?)\}/g)) expect(blanks).toContain(name);
  });
});
