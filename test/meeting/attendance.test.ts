import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/meeting/commands.ts';
import {
  approversOf,
  chairOf,
  emptySeats,
  isPaused,
  mayVote,
  proposeSubstitute,
  quorumOf,
  servingNow,
  substitutesFor,
} from '../../shared/meeting/attendance/queries.ts';
import type { Participant } from '../../shared/meeting/attendance/facts.ts';
import { rivalriesIn } from '../../shared/meeting/joining/rivals.ts';
import { boardWithout, someone } from './attendance-meeting.ts';
import { given, joining, meetingWith, sync, type Laptop } from './given.ts';
import { parks } from './plans.ts';

const ids = (people: readonly Participant[]): string[] => people.map(({ id }) => id);
const goes = (participant: string): Command => ({ type: 'set-present', participant, present: false });
const comes = (participant: string): Command => ({ type: 'set-present', participant, present: true });
const stepIn = (substitute: string, member: string, item: string | null = null): Command => ({
  type: 'step-in',
  substitute,
  for: member,
  item,
  time: null,
});
const stepOut = (substitute: string, item: string | null = null): Command => ({
  type: 'step-out',
  substitute,
  item,
  time: null,
});
const recuse = (participant: string, substitute: string | null = null, reason = 'Bolagsstyrelse'): Command => ({
  type: 'declare-recusal',
  item: 'ranking',
  participant,
  reason,
  substitute,
});
const changesOf = ({ state }: Laptop, id: string): string[] =>
  state.participants.get(id)!.changes.map(({ at, present }) => `${present ? 'came' : 'left'} ${at.slice(11, 16)}`);
const at = (time: string, present: boolean, participant = 'cia', replaces: string | null = null): Command => ({
  type: 'set-present-at',
  participant,
  present,
  time: `2026-06-01T${time}:00.000Z`,
  replaces,
});

describe('who is there', () => {
  test('a person of today is entered with what they do there, and one of an older wording too', () => {
    const laptop = meetingWith(parks);
    given(laptop)
      .when(
        { type: 'enter-participant', participant: someone('dan', 'Dan By', { duty: 'substitute', order: 1 }) },
        { type: 'add-participant', participant: { id: 'cia', name: 'Cia Lo', role: 'member', organisation: '' } },
      )
      .gives(({ participants }) => {
        expect(participants.get('dan')).toMatchObject({ present: true, participant: { duty: 'substitute' } });
        expect(participants.get('cia')).toMatchObject({ present: true, participant: { duty: 'serving' } });
      });
    given(laptop)
      .when({ type: 'enter-participant', participant: someone('dan', 'Dan By') })
      .refused('participant-exists');
  });

  test('SPEC M9: a time that is told later is put where it was, and the last of them tells who is there', () => {
    const laptop = boardWithout('cia').does(comes('cia'), at('10:30', false), at('11:00', true), at('08:30', false));
    expect(changesOf(laptop, 'cia')).toEqual(['left 08:30', 'came 09:00', 'left 10:30', 'came 11:00']);
    expect(laptop.state.participants.get('cia')?.present).toBe(true);
    laptop.does(at('10:45', false));
    expect(laptop.state.participants.get('cia')?.present).toBe(true);
  });

  test('SPEC M9: what is recorded as it happens comes last, whatever a clock says', () => {
    const laptop = boardWithout().does(at('10:00', false), comes('cia'));
    expect(changesOf(laptop, 'cia')).toEqual(['left 10:00', 'came 09:00']);
    expect(laptop.state.participants.get('cia')?.present).toBe(true);
  });

  test('a time is put right, or taken away, and undo brings it back', () => {
    const laptop = boardWithout().does(goes('cia'));
    const wrong = laptop.state.participants.get('cia')!.changes[0]!.by;
    laptop.does(at('09:40', false, 'cia', wrong));
    expect(changesOf(laptop, 'cia')).toEqual(['left 09:40']);
    const right = laptop.state.participants.get('cia')!.changes[0]!.by;
    given(laptop)
      .when(at('09:40', false, 'cia', right))
      .changesNothing();
    given(laptop)
      .when(at('09:50', false, 'cia', wrong))
      .refused('change-unknown');
    laptop.does({ type: 'strike-presence', participant: 'cia', change: right });
    expect(laptop.state.participants.get('cia')).toMatchObject({ present: true, changes: [] });
    given(laptop).when({ type: 'strike-presence', participant: 'cia', change: right }).refused('change-unknown');
    laptop.does({ type: 'undo' });
    expect(laptop.state.participants.get('cia')?.present).toBe(false);
  });
});

describe('substitutes', () => {
  test('the one of the same group is asked first, then by their order; the secretary may choose another', () => {
    const laptop = boardWithout('cia');
    expect(ids(substitutesFor(laptop.state, 'cia'))).toEqual(['eva', 'dan', 'fia']);
    expect(proposeSubstitute(laptop.state, 'cia')?.id).toBe('eva');
    laptop.does(stepIn('fia', 'cia'));
    expect(ids(servingNow(laptop.state, null))).toEqual(['anna', 'vera', 'fia']);
    expect(mayVote(laptop.state, null, 'eva')).toBe(false);
    expect(emptySeats(laptop.state)).toEqual([]);
  });

  test('no group is nobody’s group', () => {
    const plain = boardWithout('cia');
    plain.does({ type: 'enter-participant', participant: someone('gun', 'Gun Å', { duty: 'substitute', order: 4 }) });
    plain.does({ type: 'enter-participant', participant: someone('hal', 'Hal Ö') }, goes('hal'));
    expect(ids(substitutesFor(plain.state, 'hal'))).toEqual(['dan', 'fia', 'eva', 'gun']);
  });

  test('serves until the member comes back, which ends it in the same command, so that one undo takes back both', () => {
    const laptop = boardWithout('cia').does(stepIn('eva', 'cia'));
    const back = laptop.perform(comes('cia'));
    expect(back).toMatchObject({
      ok: true,
      facts: [{ type: 'substitute.ended.1' }, { type: 'participant.arrived.1' }],
    });
    expect(ids(servingNow(laptop.state, null))).toEqual(['anna', 'vera', 'cia']);
    expect(laptop.state.participants.get('eva')).toMatchObject({ servesFor: null, service: [{ for: 'cia' }] });
    laptop.does({ type: 'undo' });
    expect(ids(servingNow(laptop.state, null))).toEqual(['anna', 'vera', 'eva']);
  });

  test('steps out by hand, or by leaving', () => {
    const laptop = boardWithout('cia').does(stepIn('eva', 'cia'), stepOut('eva'));
    expect(emptySeats(laptop.state).map(({ id }) => id)).toEqual(['cia']);
    given(laptop).when(stepOut('eva')).changesNothing();
    laptop.does(stepIn('eva', 'cia'), goes('eva'));
    expect(laptop.state.participants.get('eva')).toMatchObject({ servesFor: null, present: false });
    expect(laptop.state.participants.get('cia')?.standIn?.value).toBeNull();
  });

  test('another may take over, and the first serves no more', () => {
    const laptop = boardWithout('cia').does(stepIn('eva', 'cia'), stepIn('dan', 'cia'));
    expect(ids(servingNow(laptop.state, null))).toEqual(['anna', 'vera', 'dan']);
    expect(laptop.state.participants.get('eva')?.servesFor).toBeNull();
    given(laptop).when(stepIn('dan', 'cia')).changesNothing();
  });

  test('does not serve for one who is there, nor while away, nor for two, nor without being a substitute', () => {
    given(boardWithout()).when(stepIn('eva', 'cia')).refused('seat-taken');
    given(boardWithout('cia', 'eva')).when(stepIn('eva', 'cia')).refused('substitute-away');
    given(boardWithout('cia', 'vera')).when(stepIn('eva', 'cia'), stepIn('eva', 'vera')).refused('substitute-busy');
    given(boardWithout('cia')).when(stepIn('vera', 'cia')).refused('not-substitute');
    given(boardWithout('bo')).when(stepIn('eva', 'bo')).refused('seat-taken');
    given(boardWithout('cia')).when(stepIn('nobody', 'cia')).refused('participant-unknown');
    given(boardWithout('cia')).when(stepIn('eva', 'nobody')).refused('participant-unknown');
  });

  test('SPEC M5: two substitutes for one member, unknowing: one serves, the other stays visible until it is said anew', () => {
    const chair = boardWithout('cia');
    const secretary = joining('secretary', chair);
    chair.does(stepIn('eva', 'cia'));
    secretary.does(stepIn('dan', 'cia'));
    sync(chair, secretary);
    expect(chair.state).toEqual(secretary.state);
    const { standIn } = chair.state.participants.get('cia')!;
    expect(standIn).toMatchObject({ value: 'dan', rivals: [{ value: 'eva' }] });
    expect(ids(servingNow(chair.state, null))).toEqual(['anna', 'vera', 'dan']);
    expect(chair.state.participants.get('eva')?.servesFor).toBeNull();
    chair.does(stepIn('dan', 'cia'));
    expect(chair.state.participants.get('cia')?.standIn?.rivals).toEqual([]);
  });

  test('SPEC M9: a member who came back unknown to who let a substitute serve has the seat', () => {
    const chair = boardWithout('cia');
    const secretary = joining('secretary', chair);
    chair.does(stepIn('eva', 'cia'));
    secretary.does(comes('cia'));
    sync(chair, secretary);
    expect(ids(servingNow(chair.state, null))).toEqual(['anna', 'vera', 'cia']);
    expect(chair.state.participants.get('eva')?.servesFor).toBeNull();
  });

  test('SPEC M9: a substitute who had left, unknown to who let them serve, serves for nobody, and it is seen', () => {
    const chair = boardWithout('cia');
    const secretary = joining('secretary', chair);
    chair.does(goes('eva'));
    secretary.does({ type: 'begin-item', item: 'ranking' }, stepIn('eva', 'cia'));
    sync(chair, secretary);
    expect(ids(servingNow(chair.state, null))).toEqual(['anna', 'vera']);
    expect(chair.state.participants.get('eva')).toMatchObject({ servesFor: null, service: [] });
    expect(chair.state.aside).toMatchObject([{ why: 'unknown-target' }]);
  });
});

describe('jäv', () => {
  test('is out of that item and its votes, and of no other', () => {
    const laptop = boardWithout().does(recuse('cia'));
    expect(ids(servingNow(laptop.state, 'ranking'))).toEqual(['anna', 'vera']);
    expect(mayVote(laptop.state, 'frame', 'cia')).toBe(true);
    expect(mayVote(laptop.state, null, 'cia')).toBe(true);
    laptop.does({ type: 'end-recusal', item: 'ranking', participant: 'cia' });
    expect(mayVote(laptop.state, 'ranking', 'cia')).toBe(true);
    given(laptop).when({ type: 'end-recusal', item: 'ranking', participant: 'cia' }).refused('recusal-unknown');
  });

  test('a substitute serves for it on that item alone, told in the same command', () => {
    const laptop = boardWithout();
    expect(proposeSubstitute(laptop.state, 'cia', 'ranking')?.id).toBe('eva');
    laptop.does(recuse('cia', 'eva'));
    expect(ids(servingNow(laptop.state, 'ranking'))).toEqual(['anna', 'vera', 'eva']);
    expect(mayVote(laptop.state, 'frame', 'eva')).toBe(false);
    expect(proposeSubstitute(laptop.state, 'anna', 'ranking')?.id).toBe('dan');
    laptop.does(stepOut('eva', 'ranking'));
    expect(ids(servingNow(laptop.state, 'ranking'))).toEqual(['anna', 'vera']);
    laptop.does({ type: 'undo' }, { type: 'undo' });
    expect(laptop.state.recusals.get('ranking') ?? []).toEqual([]);
  });

  test('a substitute who serves may be recused too, and another serves in that seat', () => {
    const laptop = boardWithout('cia').does(stepIn('eva', 'cia'), recuse('eva', 'dan'));
    expect(ids(servingNow(laptop.state, 'ranking'))).toEqual(['anna', 'vera', 'dan']);
    expect(ids(servingNow(laptop.state, 'frame'))).toEqual(['anna', 'vera', 'eva']);
  });

  test('who serves already, or is recused too, serves for nobody else on the item', () => {
    given(boardWithout('cia')).when(stepIn('eva', 'cia'), recuse('vera', 'eva')).refused('substitute-busy');
    given(boardWithout()).when(recuse('eva'), recuse('vera', 'eva')).refused('substitute-busy');
    given(boardWithout()).when(recuse('cia', 'eva'), recuse('vera', 'eva')).refused('substitute-busy');
    given(boardWithout())
      .when(stepIn('eva', 'cia', 'ranking'))
      .refused('seat-taken');
  });

  test('refused for an item or a person that is not there', () => {
    given(boardWithout())
      .when({ ...recuse('cia'), item: 'no' } as Command)
      .refused('item-unknown');
    given(boardWithout()).when(recuse('nobody')).refused('participant-unknown');
  });

  test('SPEC M5: two reasons, unknowing, both stay visible', () => {
    const chair = boardWithout();
    const secretary = joining('secretary', chair);
    chair.does(recuse('cia', null, 'Bolagsstyrelse'));
    secretary.does(recuse('cia', null, 'Släktskap'));
    sync(chair, secretary);
    expect(chair.state.recusals.get('ranking')).toMatchObject([
      { participant: 'cia', reason: 'Släktskap', rivals: [{ value: 'Bolagsstyrelse' }] },
    ]);
    chair.does(recuse('cia', null, 'Släktskap'));
    expect(chair.state.recusals.get('ranking')![0]!.rivals).toEqual([]);
  });
});

describe('who stands in on an item', () => {
  test('SPEC M9: one who had left, unknown to who let them, stands in for nobody, and it is seen', () => {
    const chair = boardWithout().does(recuse('cia'));
    const secretary = joining('secretary', chair);
    chair.does(goes('eva'));
    secretary.does({ type: 'begin-item', item: 'ranking' }, stepIn('eva', 'cia', 'ranking'));
    sync(chair, secretary);
    expect(ids(servingNow(chair.state, 'ranking'))).toEqual(['anna', 'vera']);
    expect(chair.state.recusals.get('ranking')).toMatchObject([{ participant: 'cia', standIn: null }]);
    expect(chair.state.aside).toMatchObject([{ why: 'unknown-target' }]);
  });
});

describe('quorum (kommunallagen 6:27)', () => {
  test('is more than half of the members', () => {
    expect(quorumOf(boardWithout().state, null)).toEqual({ needed: 2, present: 3, isMet: true });
    expect(quorumOf(boardWithout('cia').state, null)).toEqual({ needed: 2, present: 2, isMet: true });
    expect(quorumOf(boardWithout('cia', 'vera').state, null)).toEqual({ needed: 2, present: 1, isMet: false });
  });

  test('counts seats that are more than those who came, and half is not more than half', () => {
    const laptop = boardWithout();
    const state = { ...laptop.state, opening: { ...laptop.state.opening!, seats: 6 } };
    expect(quorumOf(state, null)).toEqual({ needed: 4, present: 3, isMet: false });
  });

  test('is lost on an item for jäv, and regained by a substitute', () => {
    const laptop = boardWithout('vera').does(recuse('cia'));
    expect(quorumOf(laptop.state, null).isMet).toBe(true);
    expect(quorumOf(laptop.state, 'ranking').isMet).toBe(false);
    laptop.does(stepIn('eva', 'cia', 'ranking'));
    expect(quorumOf(laptop.state, 'ranking').isMet).toBe(true);
  });

  test('nobody who serves is no quorum', () => {
    expect(quorumOf({ participants: new Map(), recusals: new Map(), opening: null }, null).isMet).toBe(false);
  });
});

describe('the chair and the approvers', () => {
  test('the vice chair chairs while the chair is out, or recused for the item at hand', () => {
    const laptop = boardWithout();
    expect(chairOf(laptop.state)?.id).toBe('anna');
    laptop.does({ type: 'begin-item', item: 'ranking' }, recuse('anna'));
    expect(chairOf(laptop.state)?.id).toBe('vera');
    expect(chairOf(laptop.state, 'frame')?.id).toBe('anna');
    laptop.does(goes('anna'), goes('vera'));
    expect(chairOf(laptop.state, null)).toBeNull();
  });

  test('approvers are those who came as such, until the meeting chooses', () => {
    const laptop = boardWithout();
    expect(approversOf(laptop.state)).toEqual([]);
    const chosen: Command = { type: 'choose-approvers', approvers: ['cia', 'vera'], when: 'Rådhuset 8 juni' };
    laptop.does(chosen);
    expect(ids(approversOf(laptop.state))).toEqual(['cia', 'vera']);
    given(laptop).when(chosen).changesNothing();
    given(laptop)
      .when({ ...chosen, approvers: ['nobody'] })
      .refused('participant-unknown');
  });
});

describe('breaks', () => {
  test('the meeting rests and goes on, and nothing else is refused meanwhile', () => {
    const laptop = boardWithout().does({ type: 'pause', reason: 'lunch' });
    expect(isPaused(laptop.state)).toBe(true);
    given(laptop).when({ type: 'pause', reason: '' }).changesNothing();
    laptop.does({ type: 'begin-item', item: 'ranking' }, { type: 'resume' });
    expect(isPaused(laptop.state)).toBe(false);
    expect(laptop.state.pauses).toMatchObject([{ reason: 'lunch' }]);
    given(laptop).when({ type: 'resume' }).changesNothing();
  });

  test('two who pause at once make one break', () => {
    const chair = boardWithout();
    const secretary = joining('secretary', chair);
    for (const laptop of [chair, secretary]) laptop.does({ type: 'pause', reason: laptop.name });
    sync(chair, secretary);
    expect(chair.state.pauses).toMatchObject([{ reason: 'chair', to: null }]);
    for (const laptop of [chair, secretary]) laptop.does({ type: 'resume' });
    sync(chair, secretary);
    expect(chair.state).toEqual(secretary.state);
    expect(isPaused(chair.state)).toBe(false);
  });
});

describe('SPEC M9: who was entered wrongly', () => {
  const correct = (participant: Participant): Command => ({ type: 'correct-participant', participant });
  const who = ({ state }: Laptop, id: string): Participant => state.participants.get(id)!.participant;

  test('is called by the right name from then on and before, and undo gives the old one back', () => {
    const laptop = boardWithout();
    const before = who(laptop, 'cia');
    const right = someone('cia', 'Cia Loo', { role: 'approver', organisation: 'Stadskontoret', group: 'B' });
    laptop.does(correct(right));
    expect(who(laptop, 'cia')).toEqual(right);
    expect(ids(approversOf(laptop.state))).toEqual(['cia']);
    given(laptop).when(correct(right)).changesNothing();
    laptop.does({ type: 'undo' });
    expect(who(laptop, 'cia')).toEqual(before);
  });

  test('has to be one who takes part', () => {
    given(boardWithout())
      .when(correct(someone('zoe', 'Zoe')))
      .refused('participant-unknown');
  });

  test('a substitute who serves and is none leaves the seat empty for another; that they served stands', () => {
    const laptop = boardWithout('cia').does(stepIn('eva', 'cia'));
    laptop.does(correct({ ...who(laptop, 'eva'), duty: 'attending' }));
    expect(emptySeats(laptop.state).map(({ id }) => id)).toEqual(['cia']);
    expect(proposeSubstitute(laptop.state, 'cia')?.id).toBe('dan');
    expect(laptop.state.participants.get('eva')).toMatchObject({ servesFor: null, service: [{ for: 'cia' }] });
    expect(laptop.state.participants.get('eva')?.service[0]?.to).not.toBeNull();
    given(laptop).when(stepIn('eva', 'cia')).refused('not-substitute');
  });

  test('a member who is none has no seat, and the substitute is free to serve for another', () => {
    const laptop = boardWithout('cia').does(stepIn('eva', 'cia'));
    laptop.does(correct({ ...who(laptop, 'cia'), duty: 'attending', role: 'other' }));
    expect(ids(servingNow(laptop.state, null))).toEqual(['anna', 'vera']);
    expect(quorumOf(laptop.state, null)).toEqual({ needed: 2, present: 2, isMet: true });
    laptop.does(goes('vera'), stepIn('eva', 'vera'));
    expect(ids(servingNow(laptop.state, null))).toEqual(['anna', 'eva']);
  });

  test('a substitute who is a member has a seat of their own, and no other', () => {
    const laptop = boardWithout('cia').does(stepIn('eva', 'cia'), recuse('anna', 'dan'));
    laptop.does(correct({ ...who(laptop, 'eva'), duty: 'serving', order: null }));
    laptop.does(correct({ ...who(laptop, 'dan'), duty: 'serving', order: null }));
    expect(ids(servingNow(laptop.state, null))).toEqual(['anna', 'vera', 'dan', 'eva']);
    expect(ids(servingNow(laptop.state, 'ranking'))).toEqual(['vera', 'dan', 'eva']);
    expect(laptop.state.recusals.get('ranking')?.[0]?.standIn?.value).toBeNull();
  });

  test('who stood in on an item that was decided did so, whatever they turn out to be', () => {
    const laptop = boardWithout().does(recuse('anna', 'dan'), {
      type: 'record-decision',
      item: 'ranking',
      clauses: ['att bifalla'],
    });
    laptop.does(correct({ ...who(laptop, 'dan'), duty: 'attending' }));
    expect(laptop.state.recusals.get('ranking')?.[0]?.standIn?.value).toBe('dan');
  });

  test('SPEC M5: two who correct at once leave both to be seen, until one who knows says which holds', () => {
    const chair = boardWithout();
    const secretary = joining('secretary', chair);
    chair.does(correct(someone('cia', 'Cia Loo')));
    secretary.does(correct(someone('cia', 'Cia Lo', { duty: 'attending' })));
    sync(chair, secretary);
    const { corrected, participant } = chair.state.participants.get('cia')!;
    expect(corrected?.value).toEqual(participant);
    expect(corrected?.rivals).toHaveLength(1);
    expect(rivalriesIn(chair.state)).toHaveLength(1);
    chair.does(correct(participant));
    expect(chair.state.participants.get('cia')?.corrected?.rivals).toEqual([]);
  });
});
