import { describe, expect, it } from 'vitest';
import { describeFact } from '../../renderer/minutes/describe-fact.ts';
import { formatter } from '../../shared/language/format.ts';
import { locales } from '../../shared/language/locale.ts';
import { translator } from '../../shared/language/translator.ts';
import { facts, type Fact } from '../../shared/meeting/facts.ts';
import { meetingWith } from '../meeting/given.ts';
import { openingOf, parks } from '../meeting/plans.ts';

const cia = { id: 'cia', name: 'Cia Lo', role: 'approver' as const, organisation: '' };
const { state } = meetingWith(parks).does({ type: 'add-participant', participant: cia });
const swedish = (fact: Fact) => describeFact(fact, state, translator('sv'), formatter('sv'));
const ranking = state.agenda.find(({ kind }) => kind === 'ranking')?.id ?? '';

const one: { readonly [T in Fact['type']]: Extract<Fact, { type: T }> } = {
  'meeting.opened.1': { type: 'meeting.opened.1', ...openingOf(parks) },
  'participant.added.1': { type: 'participant.added.1', participant: cia },
  'participant.arrived.1': { type: 'participant.arrived.1', participant: 'cia' },
  'participant.left.1': { type: 'participant.left.1', participant: 'cia' },
  'item.begun.1': { type: 'item.begun.1', item: ranking },
  'initiative.moved.1': { type: 'initiative.moved.1', initiative: 'parker/2', after: 'parker/1' },
  'initiative.prioritised.1': { type: 'initiative.prioritised.1', initiative: 'parker/2', priority: 1 },
  'initiative.scored.1': { type: 'initiative.scored.1', initiative: 'parker/2', criterion: 'benefit', points: 4 },
  'frame.set.1': { type: 'frame.set.1', year: '2027', amount: 2_500_000 },
  'statement.recorded.1': {
    type: 'statement.recorded.1',
    statement: 's',
    initiative: 'parker/2',
    from: 'Forumet',
    outcome: 'approved',
    text: 'Ja.',
  },
  'statement.withdrawn.1': { type: 'statement.withdrawn.1', statement: 's' },
  'decision.recorded.1': { type: 'decision.recorded.1', item: ranking, clauses: ['att göra det'] },
  'decision.settled.1': { type: 'decision.settled.1', item: ranking, operation: 'a'.repeat(64) },
  'command.undone.1': { type: 'command.undone.1', command: 'c' },
  'meeting.closed.1': { type: 'meeting.closed.1' },
};

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
