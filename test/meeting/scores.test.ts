import { describe, expect, test } from 'vitest';
import { disagreement, ranked, scoreIn, spreadIn } from '../../shared/meeting/queries.ts';
import { answeringIn, answersIn } from '../../shared/meeting/scores/answers.ts';
import { rankingBy, unexplained } from '../../shared/meeting/scores/ordering.ts';
import { countedPoints, openRound, shownOf, givingsOf } from '../../shared/meeting/scores/points.ts';
import type { ScoreCommand } from '../../shared/meeting/scores/decide.ts';
import { defaultModel } from '../../shared/scoring/model.ts';
import { isDisagreement, spreadOf } from '../../shared/scoring/spread.ts';
import { given, joining, Laptop, sync } from './given.ts';
import { openingOf, parks, versionsOf } from './plans.ts';

const serving = {
  organisation: '',
  isViceChair: false,
  group: '',
  role: 'member',
  duty: 'serving',
  order: null,
} as const;

/** A meeting where Cia and Dan serve beside the chair. */
function meeting(): Laptop {
  const opening = openingOf(parks);
  const members = [
    { ...serving, id: 'cia', name: 'Cia Lo' },
    { ...serving, id: 'dan', name: 'Dan By' },
    { ...serving, id: 'eva', name: 'Eva Du', duty: 'substitute' as const, order: 1 },
  ];
  return new Laptop('chair', versionsOf(parks)).open({
    ...opening,
    participants: [...opening.participants, ...members],
    present: [...opening.present, 'cia', 'dan', 'eva'],
  });
}

const gives = (
  participant: string,
  points: number | null,
  round: string | null = null,
  initiative = 'parker/1',
): ScoreCommand => ({ type: 'give-points', participant, initiative, criterion: 'benefit', points, round });
const begins: ScoreCommand = { type: 'begin-round', round: 'r', name: 'Första rundan' };
const reveals: ScoreCommand = { type: 'reveal-round', round: 'r' };
const cancels: ScoreCommand = { type: 'cancel-round', round: 'r' };
const byScore: ScoreCommand = { type: 'order', rule: 'score', ranking: null };

const score = ({ state }: Laptop, id = 'parker/1') => scoreIn(state, state.initiatives.get(id)!);
const order = ({ state }: Laptop) => ranked(state).map(({ id }) => id);

describe('points of participants', () => {
  test('count as their mean', () => {
    expect(score(meeting().does(gives('anna', 5), gives('cia', 2)))).toBe(3.5);
  });

  test('give way to the points of the meeting itself, and count again when those are taken away', () => {
    const chair = meeting().does(gives('anna', 5), gives('cia', 1));
    chair.does({ type: 'score', initiative: 'parker/1', criterion: 'benefit', points: 4 });
    expect(score(chair)).toBe(4);
    chair.does({ type: 'score', initiative: 'parker/1', criterion: 'benefit', points: null });
    expect(score(chair)).toBe(3);
  });

  test('are given by those who serve, not by a secretary, a substitute or a stranger', () => {
    given(meeting()).when(gives('bo', 3)).refused('gives-no-points');
    given(meeting()).when(gives('eva', 3)).refused('gives-no-points');
    given(meeting()).when(gives('nobody', 3)).refused('participant-unknown');
  });

  test('stay within the model', () => {
    given(meeting()).when(gives('cia', 6)).refused('too-many-points');
    given(meeting())
      .when({
        type: 'give-points',
        participant: 'cia',
        initiative: 'parker/1',
        criterion: 'luck',
        points: 1,
        round: null,
      })
      .refused('criterion-unknown');
    given(meeting())
      .when(gives('cia', 3, null, 'parker/9'))
      .refused('initiative-unknown');
  });

  test('given twice alike change nothing, and taken back are gone', () => {
    given(meeting()).when(gives('cia', 3), gives('cia', 3)).changesNothing();
    given(meeting()).when(gives('cia', null)).changesNothing();
    given(meeting())
      .when(gives('cia', 3), gives('cia', null))
      .gives((state) => expect(scoreIn(state, state.initiatives.get('parker/1')!)).toBeNull());
  });

  test('of one person, recorded by two at once, are rivals until someone says which', () => {
    const chair = meeting();
    const secretary = joining('secretary', chair);
    chair.does(gives('cia', 1));
    secretary.does(gives('cia', 5));
    sync(chair, secretary);
    const shown = () => shownOf(givingsOf(chair.state.initiatives.get('parker/1')!, 'cia', 'benefit'), chair.state);
    expect(shown().map(({ points }) => points)).toEqual([1, 5]);
    expect(score(chair)).toBe(5);
    chair.does(gives('cia', 1));
    expect(shown().map(({ points }) => points)).toEqual([1]);
  });
});

describe('a round', () => {
  test('hides what is given in it until it is revealed', () => {
    const chair = meeting().does(begins, gives('anna', 5, 'r'), gives('cia', 2, 'r'));
    expect(score(chair)).toBeNull();
    expect(openRound(chair.state)?.name).toBe('Första rundan');
    chair.does(reveals);
    expect(score(chair)).toBe(3.5);
    expect(openRound(chair.state)).toBeNull();
  });

  test('that is cancelled leaves what was given before it', () => {
    const chair = meeting().does(gives('cia', 4), begins, gives('cia', 1, 'r'));
    expect(score(chair)).toBe(4);
    chair.does(cancels);
    expect(score(chair)).toBe(4);
  });

  test('goes on one at a time, and ends once', () => {
    given(meeting()).when(begins, { type: 'begin-round', round: 's', name: 'Andra' }).refused('round-goes-on');
    given(meeting()).when(begins, reveals, begins).refused('round-exists');
    given(meeting()).when(begins, reveals, cancels).refused('round-ended');
    given(meeting())
      .when(begins, reveals, gives('cia', 2, 'r'))
      .refused('round-ended');
    given(meeting())
      .when(gives('cia', 2, 'r'))
      .refused('round-unknown');
    given(meeting()).when(reveals).refused('round-unknown');
  });

  test('that one revealed and another cancelled at once waits for someone who says which', () => {
    const chair = meeting().does(begins, gives('cia', 3, 'r'));
    const secretary = joining('secretary', chair);
    chair.does(reveals);
    secretary.does(cancels);
    sync(chair, secretary);
    expect(chair.state.rounds.get('r')?.ended?.rivals).toHaveLength(1);
    chair.does(reveals);
    expect(chair.state.rounds.get('r')?.ended).toMatchObject({ value: 'revealed', rivals: [] });
    expect(score(chair)).toBe(3);
  });
});

describe('how points lie', () => {
  test('with mean, range and standard deviation of those that count', () => {
    const chair = meeting().does(gives('anna', 1), gives('cia', 4), gives('dan', 4));
    const initiative = chair.state.initiatives.get('parker/1')!;
    expect(spreadIn(chair.state, initiative, 'benefit')).toEqual({
      n: 3,
      mean: 3,
      min: 1,
      max: 4,
      deviation: Math.SQRT2,
    });
    expect([...countedPoints(chair.state, initiative, 'benefit').keys()]).toEqual(['anna', 'cia', 'dan']);
    expect(disagreement(chair.state, initiative)).toEqual(['benefit']);
  });

  test('is a disagreement from three of five between the outermost, or 1.5 of five in standard deviation', () => {
    const far = (...points: number[]) => isDisagreement(spreadOf(points)!, defaultModel.maximum);
    expect(far(1, 4)).toBe(true);
    expect(far(2, 4)).toBe(false);
    expect(far(5)).toBe(false);
    expect(isDisagreement(spreadOf([20, 80])!, 100)).toBe(true);
    expect(isDisagreement(spreadOf([20, 79])!, 100)).toBe(false);
  });
});

describe('whom a hidden round waits for', () => {
  const waits = ({ state }: Laptop) => answeringIn(state, answersIn(state, 'r1')).map(({ id }) => id);
  const begun = () => meeting().does({ type: 'begin-round', round: 'r1', name: 'Runda 1' });

  test('those who serve and are there, and a substitute instead of one who has left', () => {
    expect(waits(begun())).toEqual(['anna', 'cia', 'dan']);
    const left = begun().does({ type: 'set-present', participant: 'cia', present: false });
    expect(waits(left)).toEqual(['anna', 'dan']);
    left.does({ type: 'step-in', substitute: 'eva', for: 'cia', item: null, time: null });
    expect(waits(left)).toEqual(['anna', 'dan', 'eva']);
  });

  test('not one who is out of the item at hand (jäv), unless they have answered', () => {
    const out = { type: 'declare-recusal', item: 'ranking', participant: 'cia', reason: '', substitute: null } as const;
    const chair = begun().does(out);
    expect(waits(chair)).toEqual(['anna', 'cia', 'dan']);
    chair.does({ type: 'begin-item', item: 'ranking' });
    expect(waits(chair)).toEqual(['anna', 'dan']);
    expect(waits(chair.does(gives('cia', 3, 'r1')))).toEqual(['anna', 'cia', 'dan']);
  });
});

describe('putting the list in order', () => {
  test('by points is one step, which one undo takes back', () => {
    const chair = meeting().does(gives('cia', 1), gives('cia', 5, null, 'parker/3'));
    chair.does(byScore);
    expect(order(chair)).toEqual(['parker/3', 'parker/1', 'parker/2']);
    chair.does({ type: 'undo' });
    expect(order(chair)).toEqual(['parker/1', 'parker/2', 'parker/3']);
  });

  test('by points for each krona, by priority, and by the list of a scenario', () => {
    const chair = meeting().does(gives('cia', 3), gives('cia', 4, null, 'parker/2'), gives('cia', 5, null, 'parker/3'));
    expect(rankingBy(chair.state, 'scorePerKrona')).toEqual(['parker/1', 'parker/2', 'parker/3']);
    chair.does({ type: 'prioritise', initiative: 'parker/3', priority: 1 });
    chair.does({ type: 'prioritise', initiative: 'parker/1', priority: 0 });
    chair.does({ type: 'order', rule: 'priority', ranking: null });
    expect(order(chair)).toEqual(['parker/3', 'parker/2', 'parker/1']);
    chair.does({ type: 'order', rule: 'scenario', ranking: ['parker/2'] });
    expect(order(chair)).toEqual(['parker/2', 'parker/3', 'parker/1']);
  });

  test('again changes nothing, and of what is not there is refused', () => {
    given(meeting()).when(gives('cia', 3), byScore, byScore).changesNothing();
    given(meeting())
      .when({ type: 'order', rule: 'scenario', ranking: ['parker/9'] })
      .refused('initiative-unknown');
  });

  test('in the order of nothing changes nothing', () => {
    given(meeting()).when({ type: 'order', rule: 'scenario', ranking: [] }).changesNothing();
    given(meeting()).when({ type: 'order', rule: 'scenario', ranking: null }).changesNothing();
  });

  test('keeps the order of those that are equal', () => {
    const chair = meeting().does(
      gives('anna', 5),
      gives('cia', 5),
      gives('dan', 4),
      gives('anna', 4, null, 'parker/2'),
    );
    chair.does(gives('cia', 5, null, 'parker/2'), gives('dan', 5, null, 'parker/2'));
    expect(rankingBy(chair.state, 'score')).toEqual(['parker/1', 'parker/2', 'parker/3']);
  });
});

describe('an override', () => {
  const up = { initiative: 'parker/3', after: null } as const;

  test('keeps the reason until the next plain move', () => {
    const chair = meeting().does({ type: 'override', ...up, reason: 'Lagkrav.' });
    expect(order(chair)[0]).toBe('parker/3');
    expect(chair.state.initiatives.get('parker/3')?.override?.reason).toBe('Lagkrav.');
    chair.does({ type: 'move-by', initiative: 'parker/3', steps: 1 });
    expect(chair.state.initiatives.get('parker/3')?.override).toBeNull();
  });

  test('explains a place that an initiative has already', () => {
    given(meeting())
      .when({ type: 'override', initiative: 'parker/1', after: null, reason: 'Ska först.' })
      .gives((state) => expect(state.initiatives.get('parker/1')?.override?.reason).toBe('Ska först.'));
  });

  test('without its reason is unexplained, where the points say otherwise', () => {
    const chair = meeting().does(gives('cia', 5), gives('cia', 3, null, 'parker/2'), gives('cia', 1, null, 'parker/3'));
    chair.does({ type: 'move', ...up });
    expect(unexplained(chair.state).size).toBe(0);
    chair.does(byScore, { type: 'move', ...up });
    expect([...unexplained(chair.state)]).toEqual(['parker/3']);
    chair.does({ type: 'override', ...up, reason: 'Lagkrav.' });
    expect(unexplained(chair.state).size).toBe(0);
    chair.does(byScore);
    expect(chair.state.initiatives.get('parker/3')).toMatchObject({ override: null, moved: null });
  });
});

describe('those that no longer stand', () => {
  const withdrawn = (): Laptop =>
    meeting().does({ type: 'withdraw-initiative', initiative: 'parker/2', reason: 'Dras tillbaka.' });

  test('are passed by when others move', () => {
    const chair = withdrawn().does({ type: 'move-by', initiative: 'parker/3', steps: -1 });
    expect(order(chair)).toEqual(['parker/3', 'parker/1']);
    chair.does({ type: 'move-to', initiative: 'parker/3', place: 2 });
    expect(order(chair)).toEqual(['parker/1', 'parker/3']);
    given(chair).when({ type: 'move-by', initiative: 'parker/3', steps: 1 }).changesNothing();
  });

  test('are not moved and get no points', () => {
    given(withdrawn()).when({ type: 'move-by', initiative: 'parker/2', steps: 1 }).refused('not-standing');
    given(withdrawn())
      .when(gives('cia', 3, null, 'parker/2'))
      .refused('not-standing');
    given(withdrawn())
      .when({ type: 'score', initiative: 'parker/2', criterion: 'benefit', points: 1 })
      .refused('not-standing');
  });
});
