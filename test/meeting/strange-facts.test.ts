import { describe, expect, test } from 'vitest';
import { logOf } from '../../shared/log/log.ts';
import { seal, type AnyFact, type Operation } from '../../shared/log/operation.ts';
import { CommandSchema, OpeningCommandSchema } from '../../shared/meeting/commands.ts';
import { readLine } from '../../shared/meeting/joining/meeting-lines.ts';
import { MeetingLog } from '../../shared/meeting/meeting-log.ts';
import { replay } from '../../shared/meeting/replay.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { hashOf } from '../../shared/plan/plan.ts';
import { defaultModel } from '../../shared/scoring/model.ts';
import { given, Laptop, meetingWith } from './given.ts';
import { noSections, openingOf, parks, roads, versionsOf } from './plans.ts';

/** A fact that no `decide` made, written after all the laptop knows, or as a root of its own. */
function strange(laptop: Laptop, fact: AnyFact, asRoot = false): Operation {
  const { parents } = laptop.meeting.seal([{ type: 'meeting.closed.1' }], laptop.tick())[0]!;
  return seal({ ...laptop.tick(), device: 'a-stranger', parents: asRoot ? [] : parents, fact });
}

function hearing(laptop: Laptop, fact: AnyFact, asRoot = false): MeetingState {
  laptop.meeting.merge([strange(laptop, fact, asRoot)]);
  return laptop.state;
}

const meeting = (): Laptop => meetingWith(parks);
const withoutAside = (state: MeetingState): MeetingState => ({ ...state, aside: [] });

describe('SPEC M4: what is not understood is set aside and changes nothing', () => {
  test.each<[string, AnyFact]>([
    ['a type from a newer Klubba', { type: 'budget.exploded.7' }],
    ['a type named like a member of every object', { type: 'constructor' }],
    ['a fact without its content', { type: 'initiative.scored.1' }],
    ['a fact with a member too many', { type: 'item.begun.1', item: 'frame', because: '' }],
    ['a closing with a member too many', { type: 'meeting.closed.1', because: '' }],
    ['an undo with a member too many', { type: 'command.undone.1', command: 'chair-1', because: '' }],
    ['half points', { type: 'initiative.scored.1', initiative: 'parker/1', criterion: 'benefit', points: 2.5 }],
    ['a frame below nothing', { type: 'frame.set.1', year: '2027', amount: -1 }],
  ])('%s', (_, fact) => {
    const chair = meeting();
    const before = chair.state;
    const after = hearing(chair, fact);
    expect(after.aside).toMatchObject([{ why: 'unknown-fact', operation: { fact } }]);
    expect(withoutAside(after)).toEqual(before);
    given(chair).when({ type: 'close' }).refused('unsettled');
  });
});

describe('SPEC M4: what speaks of something that is not here is set aside and changes nothing', () => {
  const scored = { type: 'initiative.scored.1', initiative: 'parker/1', criterion: 'benefit', points: 1 };
  test.each<[string, AnyFact]>([
    [
      'a second coming of a participant',
      { type: 'participant.added.2', participant: openingOf(parks).participants[0] },
    ],
    ['a stranger’s arrival', { type: 'participant.arrived.1', participant: 'cia' }],
    ['a stranger’s leaving', { type: 'participant.left.1', participant: 'cia' }],
    ['an item that is not on the agenda', { type: 'item.begun.1', item: 'coffee' }],
    ['a move of an unknown initiative', { type: 'initiative.moved.1', initiative: 'parker/9', after: null }],
    ['a move after an unknown initiative', { type: 'initiative.moved.1', initiative: 'parker/1', after: 'parker/9' }],
    ['a move after itself', { type: 'initiative.moved.1', initiative: 'parker/1', after: 'parker/1' }],
    ['a priority of an unknown initiative', { type: 'initiative.prioritised.1', initiative: 'parker/9', priority: 1 }],
    ['points of an unknown initiative', { ...scored, initiative: 'parker/9' }],
    ['points for what the model does not ask', { ...scored, criterion: 'colour' }],
    ['points for what every object has', { ...scored, criterion: 'constructor' }],
    ['points for __proto__', { ...scored, criterion: '__proto__' }],
    ['points above the maximum', { ...scored, points: 6 }],
    ['a frame for a year outside the period', { type: 'frame.set.1', year: '2031', amount: 1 }],
    [
      'a statement on an unknown initiative',
      {
        type: 'statement.recorded.1',
        statement: 's',
        initiative: 'parker/9',
        from: 'F',
        outcome: 'approved',
        text: 'T',
      },
    ],
    ['the withdrawal of no statement', { type: 'statement.withdrawn.1', statement: 's9' }],
    ['a decision on no item', { type: 'decision.recorded.1', item: 'coffee', clauses: ['att'] }],
    ['a settlement on no item', { type: 'decision.settled.1', item: 'coffee', operation: 'a'.repeat(64) }],
    ['a settlement for no decision', { type: 'decision.settled.1', item: 'ranking', operation: 'a'.repeat(64) }],
    ['an undo of no command', { type: 'command.undone.1', command: 'nobody-7' }],
    ['an undo of the opening', { type: 'command.undone.1', command: 'chair-1' }],
  ])('%s', (_, fact) => {
    const chair = meeting();
    const before = chair.state;
    const after = hearing(chair, fact);
    expect(after.aside).toMatchObject([{ why: 'unknown-target' }]);
    expect(withoutAside(after)).toEqual(before);
  });

  test('a criterion may be named like what every object has', () => {
    const model = { ...defaultModel, criteria: [{ id: 'constructor', name: 'Byggare', weight: 1 }] };
    const chair = new Laptop('chair', versionsOf(parks)).open({ ...openingOf(parks), model });
    given(chair)
      .when({ type: 'score', initiative: 'parker/1', criterion: 'constructor', points: 4 })
      .gives((state) => expect(state.initiatives.get('parker/1')?.points['constructor']).toMatchObject({ value: 4 }));
  });

  test('a settlement for a decision on another item', () => {
    const chair = meeting().does({ type: 'record-decision', item: 'frame', clauses: ['att'] });
    const operation = chair.state.items.get('frame')!.decisions[0]!.by;
    hearing(chair, { type: 'decision.settled.1', item: 'ranking', operation });
    expect(chair.state.aside).toMatchObject([{ why: 'unknown-target' }]);
  });
});

describe('openings and closings', () => {
  test('SPEC M4: a second opening is set aside', () => {
    const after = hearing(meeting(), {
      type: 'meeting.opened.2',
      chairDevice: 'chair',
      ...openingOf(parks),
      body: 'Ett annat',
    });
    expect(after.aside).toMatchObject([{ why: 'second-opening' }]);
    expect(after.opening?.body).toBe('Prioriteringsforum');
  });

  test('SPEC M2: a closing whose writer knew of no opening closes nothing', () => {
    const chair = meeting().does({ type: 'begin-item', item: 'frame' });
    const after = hearing(chair, { type: 'meeting.closed.1' }, true);
    expect(after.closed).toBeNull();
    expect(after.currentItem).toBe('frame');
    expect(after.aside).toMatchObject([{ why: 'unknown-target' }]);
  });

  test('SPEC M2: nor does one that is broken, and the meeting goes on', () => {
    const chair = meeting();
    hearing(chair, { type: 'meeting.closed.1', because: '' });
    given(chair)
      .when({ type: 'begin-item', item: 'frame' })
      .gives((state) => expect(state.currentItem).toBe('frame'));
    expect(replay(chair.meeting.versions, chair.log).state).toEqual(chair.state);
  });

  test('SPEC M2: an opening from elsewhere does not open what was closed', () => {
    const chair = meeting().does({ type: 'close' });
    const after = hearing(
      chair,
      { type: 'meeting.opened.2', chairDevice: 'chair', ...openingOf(parks), body: 'Ett annat' },
      true,
    );
    expect(after.closed).not.toBeNull();
    expect(after.opening?.body).toBe('Prioriteringsforum');
    expect(after.aside).toMatchObject([{ why: 'annex' }]);
  });

  test('SPEC M4: a meeting whose plans are not here opens, says so, and cannot be closed', () => {
    const chair = meetingWith(parks, roads);
    const elsewhere = new MeetingLog(versionsOf(parks), 'chair', chair.log.values());
    expect(elsewhere.state.ranking).toEqual(['parker/1', 'parker/2', 'parker/3']);
    expect(elsewhere.state.aside).toMatchObject([{ why: 'unknown-target', operation: { fact: { plans: [{}, {}] } } }]);
    expect(elsewhere.decide({ type: 'close' })).toMatchObject({ refusal: { reason: 'unsettled' } });
    const operation = elsewhere.state.opening!.by;
    const dismissing = { type: 'dismiss-operation', operation, reason: 'Behövs inte' } as const;
    expect(elsewhere.decide(dismissing)).toMatchObject({ refusal: { reason: 'plan-missing' } });
  });

  test.each([
    ['two plans that are the same', { plans: [...openingOf(parks).plans, ...openingOf(parks).plans] }],
    ['two items of one name', { agenda: [openingOf(parks).agenda[0], openingOf(parks).agenda[0]] }],
    ['two people of one name', { participants: [openingOf(parks).participants[0], openingOf(parks).participants[0]] }],
  ])('an opening with %s is broken', (_, change) => {
    const chair = meeting();
    const opened = strange(
      chair,
      { type: 'meeting.opened.2', chairDevice: 'chair', ...openingOf(parks), ...change },
      true,
    );
    const { state } = new MeetingLog(versionsOf(parks), 'chair', [opened]);
    expect(state.aside).toMatchObject([{ why: 'unknown-fact' }]);
  });

  test('SPEC M8: an initiative in two versions of one plan is ranked once, as the first has it', () => {
    const newer = { ...parks, plan: { ...parks.plan, version: '1.0', initiatives: parks.plan.initiatives.slice(1) } };
    const fact = { type: 'meeting.opened.2', chairDevice: 'chair', ...openingOf(newer, parks) };
    const envelope = { parents: [], device: 'chair', at: '2026-05-12T08:00:00.000Z', actor: '', command: 'open' };
    const { state } = replay(versionsOf(newer, parks), logOf([seal({ ...envelope, fact })]));
    expect(state.ranking).toEqual(['parker/2', 'parker/3', 'parker/1']);
    expect(state.initiatives.get('parker/2')?.plan).toBe(openingOf(newer).plans[0]);
  });
});

describe('text', () => {
  test('half a character, as a cut emoji leaves it, becomes a replacement character when it is read', () => {
    const typed = CommandSchema.parse({ type: 'record-decision', item: 'ranking', clauses: ['att \uD83D bifalla'] });
    given(meeting())
      .when(typed)
      .gives((state) => expect(state.items.get('ranking')?.decisions[0]?.clauses).toEqual(['att \uFFFD bifalla']));
  });

  test('also in the sections of what is nominated, and in the criteria that a meeting opens with', () => {
    const nominated = { initiative: 'parker/4', kind: 'initiative', number: '4', title: 'Bänkar', priority: null };
    const sections = { ...noSections, goal: 'Fler \uD83D' };
    const rest = { plan: hashOf(parks), costs: {}, sections, from: '', reason: 'Önskat.' };
    given(meeting())
      .when(CommandSchema.parse({ type: 'nominate', ...nominated, ...rest }))
      .gives((state) => expect(state.initiatives.get('parker/4')?.stated.sections.goal).toBe('Fler \uFFFD'));
    const model = { ...defaultModel, criteria: [{ id: 'need', name: 'Behov \uDE00', weight: 1 }] };
    const opening = OpeningCommandSchema.parse({ ...openingOf(parks), model });
    const { state } = new Laptop('chair', versionsOf(parks)).open(opening);
    expect(state.opening?.model.criteria[0]?.name).toBe('Behov \uFFFD');
  });

  test('a plan that holds one has no name, and a line that carries it is damaged', () => {
    const plan = { ...parks, plan: { ...parks.plan, direction: 'Mer \uD83D' } };
    expect(readLine(JSON.stringify({ plan }))).toBeNull();
  });

  test('a whole emoji stays as it is', () => {
    const clauses = ['att bifalla 🌳'];
    expect(CommandSchema.parse({ type: 'record-decision', item: 'ranking', clauses })).toMatchObject({ clauses });
  });
});
