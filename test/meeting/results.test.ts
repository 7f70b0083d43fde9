import { describe, expect, test } from 'vitest';
import { hashOf, PlanVersionSchema, type PlanVersion } from '../../shared/plan/plan.ts';
import { resultsOf } from '../../shared/meeting/results.ts';
import { meetingWith, type Laptop } from './given.ts';
import { parks, roads } from './plans.ts';

function resultsIn(laptop: Laptop): PlanVersion[] {
  return resultsOf(laptop.state, laptop.meeting.versions);
}

function held(): Laptop {
  return meetingWith(parks, roads).does(
    { type: 'move', initiative: 'vagar/2', after: null },
    { type: 'move', initiative: 'parker/3', after: null },
    { type: 'prioritise', initiative: 'parker/2', priority: 0 },
    {
      type: 'record-statement',
      statement: 's1',
      initiative: 'vagar/1',
      from: 'Tekniska nämnden',
      outcome: 'referredBack',
      text: 'Utreds vidare.',
    },
    { type: 'close' },
  );
}

describe('what a meeting turns its plans into', () => {
  test('is nothing until it is closed', () => {
    expect(resultsIn(meetingWith(parks))).toEqual([]);
  });

  test('is a version of each plan, with the one it met on as its parent', () => {
    const results = resultsIn(held());
    expect(results.map(({ parents }) => parents)).toEqual([[hashOf(parks)], [hashOf(roads)]]);
    expect(results.map(({ plan }) => plan.areaId)).toEqual(['parker', 'vagar']);
    for (const result of results) expect(PlanVersionSchema.parse(result)).toEqual(result);
  });

  test('has the meeting’s order and priorities, each plan its own initiatives', () => {
    const [first, second] = resultsIn(held());
    expect(first!.plan.initiatives.map(({ id, priority }) => [id, priority])).toEqual([
      ['parker/3', 2],
      ['parker/1', 2],
      ['parker/2', 0],
    ]);
    expect(second!.plan.initiatives.map(({ id }) => id)).toEqual(['vagar/2', 'vagar/1']);
  });

  test('has the statements on its own initiatives', () => {
    const [first, second] = resultsIn(held());
    expect(first!.plan.statements).toEqual([]);
    expect(second!.plan.statements).toEqual([
      {
        date: '2026-06-01',
        forum: 'Tekniska nämnden',
        subject: 'Cykelväg',
        initiatives: ['vagar/1'],
        outcome: 'referredBack',
        text: 'Utreds vidare.',
      },
    ]);
  });

  test('has the next version’s number and a row in its history by the chair', () => {
    const { plan } = resultsIn(held())[0]!;
    expect(plan).toMatchObject({ version: '1.0', date: '2026-06-01' });
    expect(plan.history).toEqual([
      { date: '2026-06-01', version: '1.0', description: 'Prioriteringsforum', changedBy: 'Anna Ek' },
    ]);
  });

  test('is the same for everyone who has the log', () => {
    const laptop = held();
    const before = resultsIn(laptop).map(hashOf);
    expect(resultsIn(laptop.restarts()).map(hashOf)).toEqual(before);
  });
});
