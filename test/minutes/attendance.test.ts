import { expect, test } from 'vitest';
import type { Block, BlockKind, BlockOf } from '../../shared/minutes/block.ts';
import { compileMinutes } from '../../shared/minutes/compile.ts';
import type { Command } from '../../shared/meeting/commands.ts';
import { boardWithout, someone } from '../meeting/attendance-meeting.ts';
import { joining, Laptop, meetingWith, sync } from '../meeting/given.ts';
import { openingOf, parks, versionsOf } from '../meeting/plans.ts';

const blocksOf = ({ state, meeting }: Laptop): readonly Block[] => compileMinutes(state, meeting.versions, '')!.blocks;
const factsOf = (laptop: Laptop): Record<string, string> =>
  Object.fromEntries(all(laptop, 'facts').flatMap(({ rows }) => rows.map(({ term, text }) => [term, text])));
function all<Kind extends BlockKind>(laptop: Laptop, kind: Kind): BlockOf<Kind>[] {
  return blocksOf(laptop).filter((block): block is BlockOf<Kind> => block.kind === kind);
}
const clock = (time: string): string => `2026-06-01T${time}:00.000Z`;
const goes = (participant: string, time: string): Command => move(participant, time, false);
const comes = (participant: string, time: string): Command => move(participant, time, true);
function move(participant: string, time: string, present: boolean): Command {
  return { type: 'set-present-at', participant, present, time: clock(time), replaces: null };
}
const stepIn = (substitute: string, member: string, time: string | null = null): Command => ({
  type: 'step-in',
  substitute,
  for: member,
  item: null,
  time: time === null ? null : clock(time),
});
const begin = (item: string): Command => ({ type: 'begin-item', item });
const decide = (item: string): Command => ({ type: 'record-decision', item, clauses: ['att bifalla'] });
const recuse = (participant: string, substitute: string | null, reason = 'Bolagsstyrelse'): Command => ({
  type: 'declare-recusal',
  item: 'ranking',
  participant,
  reason,
  substitute,
});

test('members stand with their group, substitutes by whether they serve and for whom, others for themselves', () => {
  const laptop = boardWithout('cia').does(stepIn('eva', 'cia'));
  expect(factsOf(laptop)).toMatchObject({
    Beslutande: 'Anna Ek (A), ordförande\nVera Ask (B), vice ordförande',
    'Tjänstgörande ersättare': 'Eva Ro (A) för Cia Lo (A)',
    'Ersättare som inte tjänstgör': 'Dan By (B)\nFia Mo (C)',
    'Övriga närvarande': 'Bo Al, sekreterare',
    Frånvarande: 'Cia Lo (A)',
    Beslutförhet: '3 av 3 ledamöter tjänstgör när mötet öppnas. Minst 2 krävs.',
  });
});

test('who came and left when, and at which §, and from when to when a substitute served', () => {
  const laptop = boardWithout().does(begin('opening'), begin('ranking'));
  // The clock of the trial is 11.00 in Sweden all along.
  laptop.does(goes('cia', '10:30'), stepIn('eva', 'cia', '10:30'), comes('cia', '11:15'));
  expect(factsOf(laptop)).toMatchObject({
    Beslutande: expect.stringContaining('Cia Lo (A), gick klockan 12.30 (§ 13), kom klockan 13.15 (§ 13)'),
    'Tjänstgörande ersättare': 'Eva Ro (A) för Cia Lo (A), från klockan 12.30 (§ 13), till klockan 13.15 (§ 13)',
  });
});

test('what was told of the time before the meeting says who was there when it began', () => {
  const laptop = boardWithout('cia').does(comes('cia', '08:50'), goes('vera', '09:00'));
  expect(factsOf(laptop)['Beslutande']).toBe('Anna Ek (A), ordförande\nCia Lo (A)');
  expect(factsOf(laptop)['Frånvarande']).toBe('Vera Ask (B), vice ordförande');
});

test('jäv stands under its item: who, why, that they left, and who served instead', () => {
  const laptop = boardWithout().does(recuse('cia', 'eva'));
  const at = blocksOf(laptop).findIndex((block) => block.kind === 'section' && block.title === 'Prioritering');
  expect(blocksOf(laptop)[at + 1]).toMatchObject({
    kind: 'note',
    note: 'Jäv',
    text: 'Cia Lo (A) anmäler jäv och lämnar mötet under ärendet. Skäl: Bolagsstyrelse. Eva Ro (A) tjänstgör i stället.',
    operations: [expect.any(String), expect.any(String)],
  });
  expect(factsOf(laptop)['Tjänstgörande ersättare']).toBe('Eva Ro (A) för Cia Lo (A), § 13 (jäv)');
});

test('breaks stand with their times, their reason and the § they fell on', () => {
  const laptop = boardWithout().does(begin('ranking'), { type: 'pause', reason: 'lunch' });
  expect(factsOf(laptop)['Ajournering']).toBe('från klockan 11.00 (§ 13), lunch');
  laptop.does({ type: 'resume' });
  expect(factsOf(laptop)['Ajournering']).toBe('klockan 11.00–11.00 (§ 13), lunch');
});

test('approvers are those whom the meeting chose, with where and when, and they sign', () => {
  const laptop = boardWithout().does({ type: 'choose-approvers', approvers: ['cia'], when: 'Rådhuset den 8 juni' });
  expect(factsOf(laptop)).toMatchObject({ Justerare: 'Cia Lo', Justering: 'Rådhuset den 8 juni' });
  const { signatories } = compileMinutes(laptop.state, laptop.meeting.versions, '')!;
  expect(signatories.map(({ role, name }) => `${role} ${name}`)).toEqual([
    'Ordförande Anna Ek',
    'Justerare Cia Lo',
    'Sekreterare Bo Al',
  ]);
});

test('who was to serve on an item for one with jäv, and left before it, is not said to have served', () => {
  const left = boardWithout().does(recuse('cia', 'eva'), { type: 'set-present', participant: 'eva', present: false });
  left.does(begin('ranking'), decide('ranking'));
  expect(all(left, 'note')[0]?.text).not.toContain('Eva Ro');
  expect(factsOf(left)['Tjänstgörande ersättare']).toBeUndefined();
  const later = boardWithout().does(recuse('cia', 'eva'), begin('ranking'), decide('ranking'));
  later.does({ type: 'set-present', participant: 'eva', present: false }, begin('frame'));
  expect(all(later, 'note')[0]?.text).toContain('Eva Ro (A) tjänstgör i stället.');
});

test('the vice chair opens, leads and signs where the chair never came, and leads what the chair is recused from', () => {
  const away = boardWithout('anna').does(begin('opening'));
  expect(all(away, 'paragraph').map(({ text }) => text)).toEqual(
    [
      'Vice ordföranden Vera Ask förklarar mötet öppnat klockan 11.00.',
      'Vice ordföranden Vera Ask leder mötet under ärendet.',
    ].toReversed(),
  );
  expect(compileMinutes(away.state, away.meeting.versions, '')!.signatories[0]).toEqual({
    role: 'Ordförande',
    name: 'Vera Ask',
  });
  const recused = boardWithout().does(recuse('anna', null), begin('ranking'));
  expect(all(recused, 'paragraph').map(({ text }) => text)).toContain(
    'Vice ordföranden Vera Ask leder mötet under ärendet.',
  );
  expect(factsOf(recused)['Beslutande']).toContain('Vera Ask (B), vice ordförande, ordförande § 13');
});

test('a decision without quorum says so under its item, one with quorum does not', () => {
  const laptop = boardWithout('cia').does(recuse('vera', null), decide('ranking'), decide('frame'));
  expect(all(laptop, 'note').map(({ note, text }) => [note, text])).toEqual([
    ['Jäv', expect.stringContaining('Vera Ask (B) anmäler jäv')],
    [
      'Beslutförhet',
      '1 av 3 ledamöter tjänstgjorde när beslutet fattades. Minst 2 krävs, så mötet var inte beslutfört.',
    ],
  ]);
});

test('who left after a decision was there for it', () => {
  const laptop = boardWithout('cia').does(decide('frame'), goes('vera', '12:00'));
  expect(all(laptop, 'note')).toEqual([]);
});

test('what was struck has no § and stands as such, with why; what came is named', () => {
  const laptop = boardWithout().does(
    { type: 'strike-item', item: 'ranking', reason: 'ej berett' },
    {
      type: 'add-item',
      item: { id: 'x', title: 'Information', kind: 'other', caseNumber: 'KS 2026/4', plan: null, carried: null },
      after: 'frame',
    },
  );
  expect(all(laptop, 'section').map(({ number, title, caseNumber }) => [number, title, caseNumber])).toEqual([
    ['§ 12', 'Mötet öppnas', null],
    ['§ 13', 'Ram', null],
    ['§ 14', 'Information', 'KS 2026/4'],
    ['§ 15', 'Mötet avslutas', null],
  ]);
  expect(factsOf(laptop)).toMatchObject({
    Paragrafer: '§ 12–§ 15',
    Tillkommer: '§ 14 Information',
    Utgår: 'Prioritering, ej berett',
  });
});

test('an item that settles the agenda says how', () => {
  const agenda = [
    { id: 'settle', title: 'Dagordning', kind: 'agenda' as const, caseNumber: '', plan: null, carried: null },
    ...openingOf(parks).agenda,
  ];
  const laptop = new Laptop('chair', versionsOf(parks)).open({ ...openingOf(parks), agenda });
  expect(all(laptop, 'paragraph')[0]?.text).toBe('Dagordningen fastställs utan ändringar.');
  laptop.does(
    { type: 'strike-item', item: 'frame', reason: '' },
    { type: 'move-item', item: 'ranking', after: 'settle' },
  );
  expect(all(laptop, 'paragraph')[0]?.text).toBe('Dagordningen fastställs med följande ändringar:');
  expect(all(laptop, 'list')[0]?.items).toEqual(['Ram utgår.', 'Ordningen mellan ärendena ändras.']);
  expect(factsOf(laptop)['Utgår']).toBeUndefined();
});

test('what two said unknowing of each other is named', () => {
  const chair = boardWithout('cia');
  const secretary = joining('secretary', chair);
  chair.does(stepIn('eva', 'cia'), { type: 'choose-approvers', approvers: ['vera'], when: '' });
  secretary.does(stepIn('dan', 'cia'), { type: 'choose-approvers', approvers: ['cia'], when: '' });
  sync(chair, secretary);
  const text = all(chair, 'note')
    .map((note) => note.text)
    .join('\n');
  expect(text).toMatch(/Ersättare för Cia Lo: (Eva Ro|Dan By) gäller här, men också/);
  expect(text).toMatch(/Val av justerare: (Vera Ask|Cia Lo) gäller här, men också/);
});

test('the minutes of a meeting in older words stay as they were', () => {
  const { seats: _, frames: __, present: ___, ...opening } = openingOf(parks);
  const plain = ({ id, name, role, organisation }: (typeof opening)['participants'][number]) => {
    const said = { id, name, role, organisation };
    return said;
  };
  const old = new Laptop('chair', versionsOf(parks));
  old.write({
    type: 'meeting.opened.1',
    ...opening,
    agenda: opening.agenda.map(({ id, title, kind }) => ({ id, title, kind: kind as 'other' })),
    participants: [...opening.participants, someone('cia', 'Cia Lo', { role: 'approver' })].map(plain),
  });
  old.does(begin('ranking'), { type: 'set-present', participant: 'bo', present: false }, decide('ranking'));
  expect(factsOf(old)).toEqual({
    'Plats och tid': 'Rådhuset, måndagen den 1 juni 2026, klockan 11.00',
    Beslutande: 'Anna Ek, ordförande, N131\nCia Lo, justerare',
    Frånvarande: 'Bo Al, sekreterare',
    Justerare: 'Cia Lo',
    Paragrafer: '§ 12–§ 15',
  });
  expect(all(old, 'paragraph').map(({ text }) => text)).toEqual([
    'Ordföranden Anna Ek förklarar mötet öppnat klockan 11.00.',
  ]);
  expect(meetingWith(parks).state.opening?.wording).toBe(2);
});

test('who was corrected stands as they should have been entered, with what corrected them; that they served stands too', () => {
  const laptop = boardWithout('cia').does(stepIn('eva', 'cia'), begin('ranking'), {
    type: 'correct-participant',
    participant: someone('eva', 'Eva Roos', { duty: 'attending', role: 'other', group: 'A' }),
  });
  const { by } = laptop.state.participants.get('eva')!.corrected!;
  expect(factsOf(laptop)['Tjänstgörande ersättare']).toMatch(/^Eva Roos \(A\) för Cia Lo \(A\), till klockan/);
  expect(factsOf(laptop)['Övriga närvarande']).not.toContain('Eva');
  expect(all(laptop, 'facts')[0]?.operations).toContain(by);
});

test('two who corrected somebody otherwise are both told', () => {
  const chair = boardWithout();
  const secretary = joining('secretary', chair);
  const correct = (name: string): Command => ({ type: 'correct-participant', participant: someone('cia', name) });
  chair.does(correct('Cia Loo'));
  secretary.does(correct('Cia Loh'));
  sync(chair, secretary);
  const texts = JSON.stringify(blocksOf(chair));
  expect(texts).toContain('Cia Loo, ledamot');
  expect(texts).toContain('Cia Loh, ledamot');
});
