import { describe, expect, it } from 'vitest';
import { describeFact } from '../../renderer/minutes/describe-fact.ts';
import { formatter } from '../../shared/language/format.ts';
import { locales } from '../../shared/language/locale.ts';
import { translator } from '../../shared/language/translator.ts';
import { facts, type Fact } from '../../shared/meeting/facts.ts';
import { meetingWith } from '../meeting/given.ts';
import { examples } from '../meeting/parts/every.ts';
import { parks } from '../meeting/plans.ts';

const cia = { id: 'cia', name: 'Cia Lo', role: 'approver' as const, organisation: '' };
const { state } = meetingWith(parks).does({ type: 'add-participant', participant: cia });
const swedish = (fact: Fact) => describeFact(fact, state, translator('sv'), formatter('sv'));
const one = examples;

describe('what happened, in words', () => {
  it.each(locales)('is a sentence for every fact there is, in %s', (locale) => {
    expect(Object.keys(one).sort()).toEqual(Object.keys(facts).sort());
    for (const fact of Object.values(one)) {
      const sentence = describeFact(fact, state, translator(locale), formatter(locale));
      expect(sentence).toMatch(/^\p{Lu}|^§/u);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/[{}]|parker\/|undefined/);
    }
  });

  it('names initiatives, people, items and criteria as the meeting does', () => {
    expect(swedish(one['initiative.moved.1'])).toBe('Belysning flyttades till efter Lekplatser.');
    expect(swedish(one['initiative.scored.1'])).toBe('Belysning fick 4 poäng för nytta.');
    expect(swedish(one['frame.set.1'])).toBe('Ramen för 2027 sattes till 2\u202f500 tkr.');
    expect(swedish(one['participant.added.1'])).toBe('Cia Lo lades till, som justerare.');
    expect(swedish(one['item.begun.1'])).toMatch(/^§ \d+ .+ påbörjades\.$/);
  });

  it('says what was taken away', () => {
    const emptied: Fact[] = [
      { ...one['initiative.moved.1'], after: null },
      { ...one['initiative.prioritised.1'], priority: null },
      { ...one['initiative.scored.1'], points: null },
      { ...one['frame.set.1'], amount: null },
    ];
    expect(emptied.map(swedish)).toEqual([
      'Belysning flyttades överst.',
      'Belysning fick ingen prioritet.',
      'Belysning fick inga poäng för nytta.',
      'Ramen för 2027 togs bort.',
    ]);
  });

  it('does not keep silent about a fact from a newer Klubba', () => {
    const unknown = describeFact({ type: 'vote.counted.1' }, state, translator('sv'), formatter('sv'));
    expect(unknown).toContain('vote.counted.1');
  });
});
