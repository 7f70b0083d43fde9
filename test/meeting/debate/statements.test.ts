import { describe, expect, test } from 'vitest';
import type { CommandOf } from '../../../shared/meeting/commands.ts';
import { decidedIn } from '../../../shared/meeting/decided.ts';
import { resultsOf } from '../../../shared/meeting/results.ts';
import { compileMinutes } from '../../../shared/minutes/compile.ts';
import { hashOf } from '../../../shared/plan/plan.ts';
import { given, Laptop, meetingWith } from '../given.ts';
import { openingOf, parks, roads, versionsOf } from '../plans.ts';

type State = CommandOf<'state'>;

const said = (statement: string, change: Partial<State> = {}): State => ({
  type: 'state',
  statement,
  kind: 'statement',
  initiative: null,
  plan: null,
  item: null,
  from: 'Forumet',
  outcome: null,
  text: 'Vi har läst.',
  conditions: [],
  passedOn: [],
  ...change,
});
const unknown = 'e'.repeat(64);
const whole = {
  initiative: 'parker/2',
  outcome: 'approved',
  text: 'Belysningen behövs.',
  conditions: ['att driften ryms i ramen', 'att den mäts'],
  passedOn: [{ to: 'Beslutsforum', text: 'Se till helheten.' }],
} as const;

describe('a statement', () => {
  test('is of an initiative, a plan, an item or the meeting', () => {
    given(meetingWith(parks))
      .when(
        said('a', { initiative: 'parker/2' }),
        said('b', { plan: hashOf(parks) }),
        said('c', { item: 'frame' }),
        said('d'),
      )
      .gives(({ statements }) => expect([...statements.keys()]).toEqual(['a', 'b', 'c', 'd']));
  });

  test('of what is not there is refused', () => {
    given(meetingWith(parks))
      .when(said('a', { initiative: 'vagar/1' }))
      .refused('initiative-unknown');
    given(meetingWith(parks))
      .when(said('a', { plan: unknown }))
      .refused('plan-unknown');
    given(meetingWith(parks))
      .when(said('a', { item: 'no-such-item' }))
      .refused('item-unknown');
    given(meetingWith(parks)).when(said('a'), said('a')).refused('statement-exists');
  });

  test('keeps its conditions and what it sends along', () => {
    given(meetingWith(parks))
      .when(said('a', { ...whole, conditions: [...whole.conditions], passedOn: [...whole.passedOn] }))
      .gives(({ statements }) => expect(statements.get('a')).toMatchObject(whole));
  });
});

const written = `Belysningen behövs.

Villkor:
– att driften ryms i ramen
– att den mäts

Medskick till Beslutsforum: Se till helheten.`;

function held(): Laptop {
  return meetingWith(parks, roads).does(
    said('a', { ...whole, conditions: [...whole.conditions], passedOn: [...whole.passedOn] }),
    said('b', { plan: hashOf(roads), kind: 'consideration', conditions: ['att den hålls'] }),
    said('c', { item: 'frame', text: 'Ramen är snäv.' }),
    said('d', { text: 'Ett gott möte.' }),
  );
}

describe('what is said', () => {
  test('stands in the plan’s next version, with its conditions and medskick in the text', () => {
    const chair = held().does({ type: 'close' });
    const [first, second] = resultsOf(chair.state, chair.meeting.versions);
    expect(first?.plan.statements).toEqual([
      {
        date: '2026-06-01',
        forum: 'Forumet',
        subject: 'Belysning',
        initiatives: ['parker/2'],
        outcome: 'approved',
        text: written,
      },
    ]);
    expect(second?.plan.statements).toMatchObject([
      { subject: '', initiatives: [], outcome: null, text: 'Vi har läst.\n\nVillkor: att den hålls' },
    ]);
  });

  test('stands in the minutes under its item, yttranden and överväganden apart', () => {
    const chair = held();
    const { blocks } = compileMinutes(chair.state, chair.meeting.versions, '')!;
    const told = blocks.flatMap((block) => {
      if (block.kind === 'section') return [block.title];
      if (block.kind === 'heading' && /^Y|^Ö/.test(block.text)) return [block.text];
      return block.kind === 'statement' ? [`${block.on}: ${block.text.split('\n')[0]}`] : [];
    });
    expect(told).toEqual([
      'Mötet öppnas',
      'Prioritering',
      'Yttranden',
      'Initiativ 2, Belysning: Belysningen behövs.',
      'Mötet i dess helhet: Ett gott möte.',
      'Överväganden',
      'Tjänsteplan Vägar 2027: Vi har läst.',
      'Ram',
      'Yttranden',
      'Ärendet i dess helhet: Ramen är snäv.',
      'Mötet avslutas',
    ]);
  });

  test('of a plan stands under the item that handles it', () => {
    const item = { id: 'p', title: 'Vägar', kind: 'plan', plan: hashOf(roads), caseNumber: '', carried: null } as const;
    const opening = openingOf(parks, roads);
    const chair = new Laptop('chair', versionsOf(parks, roads))
      .open({ ...opening, agenda: [...opening.agenda, item] })
      .does(said('b', { plan: hashOf(roads) }), said('i', { initiative: 'vagar/1' }));
    const { blocks } = compileMinutes(chair.state, chair.meeting.versions, '')!;
    const from = blocks.findIndex((block) => block.kind === 'section' && block.title === 'Vägar');
    const under = blocks.slice(from).flatMap((block) => (block.kind === 'statement' ? [block.on] : []));
    expect(under).toEqual(['Initiativ 1, Cykelväg', 'Tjänsteplan Vägar 2027']);
  });

  test('is told whole to machines', () => {
    const { state } = held();
    expect(decidedIn(state, 'm', {})?.statements[0]).toMatchObject(whole);
  });
});
