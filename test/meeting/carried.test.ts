import { describe, expect, it } from 'vitest';
import { translator } from '../../shared/language/translator.ts';
import type { Item } from '../../shared/meeting/agenda/facts.ts';
import { carriedFrom, carriedKey, carriedTo, takenUpIn } from '../../shared/meeting/carried.ts';
import type { FactOf } from '../../shared/meeting/facts.ts';
import { followProposal, proposeAgenda } from '../../shared/meeting/propose-agenda.ts';
import { hashOf } from '../../shared/plan/plan.ts';
import { Laptop } from './given.ts';
import { openingOf, parks, roads, versionsOf } from './plans.ts';

const versions = versionsOf(parks, roads);
const said = { motion: null, isImmediate: false, extracts: [], reason: '', to: '', until: null, passedOn: [] } as const;

function meeting(): Laptop {
  return new Laptop('a', versions).open(openingOf(parks, roads));
}

function decided(part: Partial<FactOf<'decision.recorded.2'>>): FactOf<'decision.recorded.2'> {
  const base = { type: 'decision.recorded.2', item: 'ranking', clauses: ['bifalla'], outcome: 'approved' } as const;
  return { ...base, ...said, ...part } as FactOf<'decision.recorded.2'>;
}

function carriedOf(laptop: Laptop) {
  laptop.write({ type: 'meeting.closed.1' });
  return carriedFrom(laptop.state, 'a'.repeat(64), versions);
}

describe('what a meeting leaves to later ones', () => {
  it('is nothing until it is closed', () => {
    const laptop = meeting();
    laptop.write(decided({ outcome: 'tabled', until: '2026-09-01' }));
    expect(carriedFrom(laptop.state, 'a'.repeat(64), versions)).toEqual([]);
  });

  it('is what it tabled, for itself, with until when and why', () => {
    const laptop = meeting();
    laptop.write(decided({ outcome: 'tabled', until: '2026-09-01', reason: 'Kalkylen saknas.' }));
    expect(carriedOf(laptop)).toEqual([
      {
        to: 'Prioriteringsforum',
        subject: 'Prioritering',
        caseNumber: '',
        plan: null,
        until: '2026-09-01',
        carried: {
          meeting: 'a'.repeat(64),
          body: 'Prioriteringsforum',
          date: '2026-06-01',
          section: 13,
          how: 'tabled',
          text: 'Kalkylen saknas.',
        },
      },
    ]);
  });

  it('is what it referred back, to whom it was sent', () => {
    const laptop = meeting();
    laptop.write(decided({ outcome: 'referredBack', to: 'Tjänsteforum Parker', reason: 'Räkna om.' }));
    expect(carriedOf(laptop)).toMatchObject([{ to: 'Tjänsteforum Parker', carried: { how: 'referredBack' } }]);
  });

  it('is what decisions and statements sent along to a named body', () => {
    const laptop = meeting();
    laptop.write(decided({ passedOn: [{ to: 'Beslutsforum', text: 'Se över nycklarna.' }] }));
    laptop.write({
      type: 'statement.recorded.2',
      statement: 's',
      kind: 'statement',
      initiative: 'parker/2',
      plan: null,
      item: null,
      from: 'Prioriteringsforum',
      outcome: 'approved',
      text: 'Bra.',
      conditions: [],
      passedOn: [{ to: 'beslutsforum ', text: 'Samordna med vägarna.' }],
    });
    const carried = carriedOf(laptop);
    expect(carried.map(({ subject, plan, carried: { section, text } }) => [subject, plan, section, text])).toEqual([
      ['Prioritering', null, 13, 'Se över nycklarna.'],
      ['Belysning', hashOf(parks), 13, 'Samordna med vägarna.'],
    ]);
    expect(carriedTo('BESLUTSFORUM', carried, new Set())).toHaveLength(2);
    expect(carriedTo('Kommunstyrelsen', carried, new Set())).toEqual([]);
  });

  it('is nothing of an item that is contested', () => {
    const [one, other] = [meeting(), new Laptop('b', versions)];
    other.meeting.merge(one.log.values());
    one.write(decided({ outcome: 'tabled', until: '2026-09-01' }));
    other.write(decided({ outcome: 'tabled', until: '2026-10-01' }));
    one.meeting.merge(other.log.values());
    expect(one.state.items.get('ranking')?.decisions).toHaveLength(2);
    expect(carriedOf(one)).toEqual([]);
  });

  it('is taken up once: what stands on a later agenda is carried no more', () => {
    const laptop = meeting();
    laptop.write(decided({ outcome: 'tabled', until: '2026-09-01' }));
    const [over] = carriedOf(laptop);
    const opening = openingOf(parks);
    const item = proposeAgenda(translator('sv'), 'prioritisation', [], [over!]).find(({ kind }) => kind === 'carried')!;
    const later = new Laptop('c', versions).open({ ...opening, date: '2026-09-01', agenda: [...opening.agenda, item] });
    expect(takenUpIn(later.state)).toEqual([carriedKey(over!.carried)]);
    expect(carriedTo('Prioriteringsforum', [over!], new Set(takenUpIn(later.state)))).toEqual([]);
  });
});

describe('the agenda that a meeting is proposed', () => {
  const t = translator('sv');
  const plans = [parks, roads].map((version) => ({ hash: hashOf(version), title: version.plan.title }));
  const kinds = (items: readonly Item[]) => items.map(({ kind }) => kind);

  it('is for a forum the frame and the ranking between the forms', () => {
    expect(kinds(proposeAgenda(t, 'prioritisation', plans, []))).toEqual([
      'opening',
      'approver',
      'agenda',
      'frame',
      'ranking',
      'other',
      'closing',
    ]);
  });

  it('has a roll call and an item for each plan in a nämnd and the kommunstyrelse', () => {
    for (const forum of ['board', 'executive'] as const) {
      const items = proposeAgenda(t, forum, plans, []);
      expect(items[1]?.title).toBe('Upprop');
      expect(items.filter(({ kind }) => kind === 'plan').map(({ plan }) => plan)).toEqual(
        plans.map(({ hash }) => hash),
      );
    }
  });

  it('says where what is carried comes from, in one line', () => {
    const carried = {
      meeting: 'f'.repeat(64),
      body: 'Tjänsteforum',
      date: '2026-05-04',
      section: 4,
      text: '',
    } as const;
    const over = { to: 'Nämnden', subject: 'x'.repeat(300), caseNumber: 'KS 2026/7', plan: null, until: null };
    const items = proposeAgenda(
      t,
      'board',
      [],
      [
        { ...over, subject: 'Belysning', carried: { ...carried, how: 'passedOn' } },
        { ...over, carried: { ...carried, how: 'referredBack' } },
        { ...over, subject: 'Dammar', until: '2026-09-01', carried: { ...carried, how: 'tabled' } },
      ],
    ).filter(({ kind }) => kind === 'carried');
    expect(items[0]).toMatchObject({ title: 'Medskick från Tjänsteforum: Belysning', caseNumber: 'KS 2026/7' });
    expect(items[1]?.title).toHaveLength(300);
    expect(items[2]?.title).toBe('Bordlagt till 2026-09-01: Dammar');
    expect(new Set(items.map(({ id }) => id)).size).toBe(3);
  });

  it('is followed without undoing what somebody made of it', () => {
    const first = proposeAgenda(t, 'board', plans.slice(0, 1), []);
    const own: Item = { ...first[0]!, id: 'own', title: 'Studiebesök', kind: 'other' };
    const renamed = first.map((item) => (item.id === 'frame' ? { ...item, title: 'Budgetläget' } : item));
    const edited = [renamed[0]!, own, ...renamed.slice(1).filter(({ id }) => id !== 'other')];
    const proposed = first.map(({ id }) => id);
    const after = followProposal({ agenda: edited, proposed }, proposeAgenda(t, 'board', plans, []));
    expect(after.agenda.map(({ title }) => title)).toEqual([
      'Mötets öppnande',
      'Studiebesök',
      'Upprop',
      'Val av justerare',
      'Fastställande av dagordning',
      'Budgetläget',
      'Prioritering av initiativ',
      'Tjänsteplan Parker 2027',
      'Tjänsteplan Vägar 2027',
      'Mötets avslutande',
    ]);
    const without = followProposal(after, proposeAgenda(t, 'board', plans.slice(1), []));
    expect(without.agenda.some(({ plan }) => plan === plans[0]!.hash)).toBe(false);
    const again = followProposal(without, proposeAgenda(t, 'board', plans, []));
    expect(again.agenda.map(({ title }) => title)).toEqual(after.agenda.map(({ title }) => title));
  });
});
