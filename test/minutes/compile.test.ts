import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeMinutesPdf } from '../../electron/documents/minutes-pdf.ts';
import type { BlockKind, BlockOf, Minutes } from '../../shared/minutes/block.ts';
import { compileMinutes } from '../../shared/minutes/compile.ts';
import type { OpeningCommand } from '../../shared/meeting/commands.ts';
import { standingItems } from '../../shared/meeting/agenda/queries.ts';
import { hashOf } from '../../shared/plan/plan.ts';
import { unopened } from '../../shared/meeting/state.ts';
import { anyMeeting } from '../meeting/arbitraries.ts';
import { joining, Laptop, meetingWith, sync } from '../meeting/given.ts';
import { openingOf, parks, roads, versionsOf } from '../meeting/plans.ts';

const now = new Date('2026-06-01T12:00:00.000Z');

function compiled(laptop: Laptop): Minutes {
  const minutes = compileMinutes(laptop.state, laptop.meeting.versions, 'Möte 1');
  if (!minutes) throw new Error('the meeting is not opened');
  return minutes;
}

function all<Kind extends BlockKind>(minutes: Minutes, kind: Kind): BlockOf<Kind>[] {
  return minutes.blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
}

const said = (minutes: Minutes) => JSON.stringify(minutes.blocks);
const factsOf = (minutes: Minutes) =>
  Object.fromEntries(all(minutes, 'facts').flatMap(({ rows }) => rows.map(({ term, text }) => [term, text])));
const opened = (change: Partial<OpeningCommand>) =>
  new Laptop('chair', versionsOf(parks, roads)).open({ ...openingOf(parks, roads), ...change });
const person = (id: string, name: string, role: 'approver' | 'member' | 'other') => ({
  id,
  name,
  role,
  organisation: '',
});

test('a meeting that is not opened has no minutes', () => {
  expect(compileMinutes(unopened, new Map(), '')).toBeNull();
});

test('the minutes begin with place, time, who decided, who else was there, and which paragraphs', () => {
  const chair = meetingWith(parks).does(
    { type: 'add-participant', participant: person('cia', 'Cia Lo', 'approver') },
    { type: 'set-present', participant: 'cia', present: false },
    { type: 'add-participant', participant: person('dan', 'Dan By', 'other') },
    { type: 'close' },
  );
  const minutes = compiled(chair);
  expect(factsOf(minutes)).toEqual({
    'Plats och tid': 'Rådhuset, måndagen den 1 juni 2026, klockan 11.00–11.00',
    Beslutande: 'Anna Ek, ordförande, N131\nCia Lo, justerare, kom klockan 11.00, gick klockan 11.00',
    'Övriga närvarande': 'Bo Al, sekreterare\nDan By, kom klockan 11.00',
    Justerare: 'Cia Lo',
    Paragrafer: '§ 12–§ 15',
    Beslutförhet: '1 av 2 ledamöter tjänstgör när mötet öppnas. Minst 2 krävs.',
  });
  expect(minutes.signatories).toEqual([
    { role: 'Ordförande', name: 'Anna Ek' },
    { role: 'Justerare', name: 'Cia Lo' },
    { role: 'Sekreterare', name: 'Bo Al' },
  ]);
  expect(minutes).toMatchObject({ draft: false, date: '2026-06-01', body: 'Prioriteringsforum', profile: 'forum' });
});

test('who was ticked off as the meeting was opened is absent, who left later left', () => {
  const absent = meetingWith(parks).does({ type: 'set-present', participant: 'bo', present: false });
  expect(factsOf(compiled(absent))).toMatchObject({ Frånvarande: 'Bo Al, sekreterare' });
  const left = meetingWith(parks);
  for (let second = 0; second < 60; second++) left.tick();
  left.does({ type: 'set-present', participant: 'bo', present: false });
  expect(factsOf(compiled(left))).toMatchObject({ 'Övriga närvarande': 'Bo Al, sekreterare, gick klockan 11.01' });
});

test('informal notes name participants in one list', () => {
  expect(factsOf(compiled(opened({ profile: 'notes' })))).toMatchObject({
    Deltagare: 'Anna Ek, ordförande, N131\nBo Al, sekreterare',
  });
});

test('each item of the agenda is a paragraph, numbered on from the first', () => {
  const minutes = compiled(meetingWith(parks));
  expect(all(minutes, 'section').map(({ number, title }) => `${number} ${title}`)).toEqual([
    '§ 12 Mötet öppnas',
    '§ 13 Prioritering',
    '§ 14 Ram',
    '§ 15 Mötet avslutas',
  ]);
});

test('the table shows the order, priority, score and cost, and where the frame ends', () => {
  const chair = meetingWith(parks).does(
    { type: 'move-to', initiative: 'parker/3', place: 0 },
    { type: 'prioritise', initiative: 'parker/3', priority: 1 },
    { type: 'score', initiative: 'parker/3', criterion: 'benefit', points: 4 },
    { type: 'set-frame', year: '2027', amount: 4_500_000 },
  );
  const [ranking, use, points, frames] = all(compiled(chair), 'table');
  expect(ranking?.columns.map(({ title }) => title)).toEqual([
    'Plats',
    'Prio',
    'Nr',
    'Initiativ',
    'Poäng',
    '2027',
    '2028',
    'Ack.',
  ]);
  expect(ranking?.rows).toEqual([
    ['1', '1', '3', 'Dammar', '4,0', '3\u202f000', '4\u202f000', '3\u202f000'],
    ['2', '2', '1', 'Lekplatser', '–', '1\u202f000', '500', '4\u202f000'],
    ['3', '2', '2', 'Belysning', '–', '2\u202f000', '–', '6\u202f000'],
  ]);
  expect(ranking?.totals).toEqual(['', '', '', 'Summa', '', '6\u202f000', '4\u202f500', '']);
  expect(ranking?.cut).toEqual({
    after: 2,
    text: 'Ramen 4\u202f500 tkr för 2027 slutar här. 500 tkr kvar. För nästa initiativ saknas 1\u202f500 tkr.',
  });
  expect(use?.rows).toEqual([['2027', '4\u202f500', '4\u202f000', '500']]);
  expect(points?.rows).toEqual([['3', 'Dammar', '4', '–', '–', '–']]);
  expect(frames?.rows).toEqual([['2027', '4\u202f500']]);
  expect(ranking?.operations).toHaveLength(5);
});

test('a meeting on several plans says of each initiative which area it is of', () => {
  const minutes = compiled(meetingWith(parks, roads));
  expect(minutes.title).toBe('Tjänsteplan Parker 2027 och Tjänsteplan Vägar 2027');
  expect(all(minutes, 'list')[0]?.items).toEqual([
    'Tjänsteplan Parker 2027, version 0.9, 4 maj 2026',
    'Tjänsteplan Vägar 2027, version 0.9, 4 maj 2026',
  ]);
  const [table] = all(minutes, 'table');
  expect(table?.columns[4]?.title).toBe('Område');
  expect(table?.rows.map((row) => row.slice(2, 5))).toEqual([
    ['1', 'Lekplatser', 'Parker'],
    ['2', 'Belysning', 'Parker'],
    ['3', 'Dammar', 'Parker'],
    ['1', 'Cykelväg', 'Vägar'],
    ['2', 'Skyltar', 'Vägar'],
  ]);
});

test('a frame that holds all says so below the last, and without a frame there is no line', () => {
  const roomy = meetingWith(parks).does({ type: 'set-frame', year: '2027', amount: 9_000_000 });
  expect(all(compiled(roomy), 'table')[0]?.cut).toEqual({
    after: 3,
    text: 'Alla initiativ ryms inom ramen 9\u202f000 tkr för 2027. 3\u202f000 tkr kvar.',
  });
  expect(all(compiled(meetingWith(parks)), 'table')[0]?.cut).toBeNull();
});

test('how initiatives were scored is said where they were', () => {
  expect(said(compiled(meetingWith(parks)))).not.toContain('poängsätts');
  const scored = meetingWith(parks).does({ type: 'score', initiative: 'parker/1', criterion: 'risk', points: 5 });
  expect(said(compiled(scored))).toContain(
    'efter modell 1 med 0–5 poäng för nytta (vikt 1), effekt (vikt 1), risk vid avslag (vikt 1) och genomförbarhet (vikt 1)',
  );
});

test('statements stand in the order of the ranking, with their outcome in words', () => {
  const chair = meetingWith(parks).does(
    { type: 'record-statement', statement: 's1', initiative: 'parker/1', from: 'Vi', outcome: 'approved', text: 'Ja.' },
    {
      type: 'record-statement',
      statement: 's2',
      initiative: 'parker/2',
      from: 'De',
      outcome: 'rejected',
      text: 'Nej.',
    },
    { type: 'move-to', initiative: 'parker/2', place: 0 },
  );
  const statements = all(compiled(chair), 'statement');
  expect(statements).toMatchObject([
    { from: 'De', on: 'Initiativ 2, Belysning', outcome: 'Avstyrks', text: 'Nej.' },
    { from: 'Vi', on: 'Initiativ 1, Lekplatser', outcome: 'Tillstyrks', text: 'Ja.' },
  ]);
  expect(statements.map(({ operations }) => operations)).toEqual(
    ['s2', 's1'].map((id) => [chair.state.statements.get(id)?.by]),
  );
});

test('decisions stand under their item as att-satser, whoever forgot the att', () => {
  const clauses = ['att bifalla', 'Att  nominera', 'attraktionen byggs', ' avslå '];
  const chair = meetingWith(parks).does({ type: 'record-decision', item: 'ranking', clauses });
  const minutes = compiled(chair);
  const at = minutes.blocks.findIndex(({ kind }) => kind === 'decision');
  expect(minutes.blocks[at]).toMatchObject({
    lead: 'Prioriteringsforum beslutar',
    clauses: ['att bifalla', 'att nominera', 'att attraktionen byggs', 'att avslå'],
  });
  expect(minutes.blocks[at + 1]).toMatchObject({ kind: 'section', title: 'Ram' });
});

test('what was undone is not in the minutes', () => {
  const chair = meetingWith(parks).does(
    { type: 'record-decision', item: 'ranking', clauses: ['att bifalla'] },
    { type: 'undo' },
  );
  expect(all(compiled(chair), 'decision')).toEqual([]);
});

test('decisions that did not know of each other both stand, marked as contested', () => {
  const chair = meetingWith(parks);
  const secretary = joining('secretary', chair);
  chair.does({ type: 'record-decision', item: 'ranking', clauses: ['att bifalla'] });
  secretary.does({ type: 'record-decision', item: 'ranking', clauses: ['att avslå'] });
  sync(chair, secretary);
  const minutes = compiled(chair);
  expect(all(minutes, 'decision')).toHaveLength(2);
  expect(all(minutes, 'note')).toMatchObject([
    { note: 'Oförenliga uppgifter', operations: [expect.any(String), expect.any(String)] },
  ]);
  expect(compiled(secretary)).toEqual(minutes);
});

test('priorities and frames that clash are named with all their values', () => {
  const chair = meetingWith(parks);
  const secretary = joining('secretary', chair);
  chair.does(
    { type: 'prioritise', initiative: 'parker/1', priority: 1 },
    { type: 'set-frame', year: '2027', amount: 1_000_000 },
  );
  secretary.does(
    { type: 'prioritise', initiative: 'parker/1', priority: 3 },
    { type: 'set-frame', year: '2027', amount: 2_000_000 },
  );
  sync(chair, secretary);
  const [note] = all(compiled(chair), 'note');
  expect(note?.text).toMatch(/^Prioritet för Lekplatser: [13] gäller här, men också [13] är nedtecknat/);
  expect(note?.text).toMatch(/^Ram för 2027: [12]\u202f000 tkr gäller här, men också [12]\u202f000 tkr är nedtecknat/m);
  expect(note?.operations).toHaveLength(4);
});

test('an item without a decision says so once the meeting is closed', () => {
  const agenda = [
    { id: 'a', title: 'Information', kind: 'other' as const, caseNumber: '', plan: null, carried: null },
    { id: 'b', title: 'Övrigt', kind: 'other' as const, caseNumber: '', plan: null, carried: null },
  ];
  const chair = opened({ agenda }).does({ type: 'begin-item', item: 'a' });
  expect(all(compiled(chair), 'paragraph')).toEqual([]);
  chair.does({ type: 'close' });
  expect(all(compiled(chair), 'paragraph').map(({ text }) => text)).toEqual([
    'Inget beslut nedtecknades.',
    'Ärendet behandlades inte.',
  ]);
});

test('what no item of the agenda is for stands after the last', () => {
  const chair = opened({
    agenda: [{ id: 'a', title: 'Information', kind: 'other', caseNumber: '', plan: null, carried: null }],
  }).does({
    type: 'record-statement',
    statement: 's',
    initiative: 'parker/1',
    from: 'Vi',
    outcome: 'tabled',
    text: 'Vänta.',
  });
  const minutes = compiled(chair);
  expect(all(minutes, 'heading')[0]).toMatchObject({ level: 1, text: 'Nedtecknat utanför dagordningen' });
  expect(all(minutes, 'statement')).toHaveLength(1);
});

test('LAW: whatever happens, the minutes are whole, stand on operations of the log, and are the same on every laptop', () => {
  fc.assert(
    fc.property(anyMeeting, (laptops) => {
      sync(...laptops);
      for (const laptop of laptops) {
        const { state } = laptop;
        const minutes = compiled(laptop);
        const text = said(minutes);
        const holds = (words: string) => expect(text).toContain(JSON.stringify(words).slice(1, -1));
        for (const { text: words } of state.statements.values()) holds(words);
        for (const { participant } of state.participants.values()) holds(participant.name);
        for (const { decisions } of state.items.values()) for (const { clauses } of decisions) clauses.forEach(holds);
        const isRanked = standingItems(state).some(({ kind }) => kind === 'ranking');
        for (const { title } of isRanked ? state.initiatives.values() : []) holds(title);
        for (const { title } of state.agenda) holds(title);
        for (const block of minutes.blocks) for (const id of block.operations) expect(laptop.log.has(id)).toBe(true);
        expect(minutes.draft).toBe(state.closed === null);
        expect(JSON.parse(JSON.stringify(minutes))).toEqual(minutes);
        expect(minutes).toEqual(compiled(laptops[0]!));
        expect(minutes).toEqual(compiled(laptop.restarts()));
      }
    }),
    { numRuns: 60 },
  );
});

test('LAW: the minutes of any meeting print', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeeting, async ([chair]) => {
      const { pages, replaced } = await makeMinutesPdf(compiled(chair!), { now });
      expect(pages).toBeGreaterThan(0);
      expect(replaced).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test('an item says what it stands on: what an earlier meeting left to this one, and the plan that it handles', () => {
  const carried = {
    meeting: 'a'.repeat(64),
    body: 'Tjänsteforum',
    date: '2026-05-04',
    section: 5,
    how: 'referredBack',
    text: 'Kostnaden saknas.',
  } as const;
  const agenda = [
    { id: 'a', title: 'Belysning', kind: 'carried' as const, caseNumber: '', plan: null, carried },
    { id: 'b', title: 'Vägar', kind: 'plan' as const, caseNumber: '', plan: hashOf(roads), carried: null },
  ];
  const rows = all(compiled(opened({ agenda })), 'facts').flatMap((block) => block.rows);
  expect(rows.filter(({ term }) => term === 'Underlag').map(({ text }) => text)).toEqual([
    'Återremiss från Tjänsteforum 4 maj 2026, § 5: Kostnaden saknas.',
    'Tjänsteplan Vägar 2027, version 0.9, 4 maj 2026',
  ]);
});
