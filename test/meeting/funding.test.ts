import { describe, expect, it } from 'vitest';
import { decidedIn } from '../../shared/meeting/decided.ts';
import { framesUse, overCommitted } from '../../shared/meeting/funding/frames-use.ts';
import { fundedIn } from '../../shared/meeting/funding/funded-in.ts';
import type { Scenario } from '../../shared/meeting/funding/facts.ts';
import { problemOf } from '../../shared/meeting/funding/problem-of.ts';
import type { OpenState } from '../../shared/meeting/state.ts';
import { given, joining, meetingWith, sync } from './given.ts';
import { parks, roads } from './plans.ts';

const scenario = (more: Partial<Scenario> = {}): Scenario => ({
  id: 'lean',
  name: 'Sparsamt',
  rule: 'hand',
  funded: ['parker/3', 'vagar/1'],
  frames: [],
  note: '',
  ...more,
});
const save = (more: Partial<Scenario> = {}) => ({ type: 'save-scenario', scenario: scenario(more) }) as const;
const adopt = (id: string | null, item: string | null = 'frame') =>
  ({ type: 'adopt-scenario', scenario: id, item }) as const;
const frame = (year: string, area: string | null, amount: number | null) => ({ year, area, amount });

describe('frames', () => {
  it('are set several at once and taken back at once, and what is as it was is not recorded', () => {
    const chair = meetingWith(parks, roads);
    const frames = [frame('2027', null, 5_000_000), frame('2028', 'parker', 1_000_000), frame('2028', null, null)];
    expect(chair.perform({ type: 'set-frames', frames })).toMatchObject({
      ok: true,
      facts: [{ frames: frames.slice(0, 2) }],
    });
    given(chair).when({ type: 'set-frames', frames }).changesNothing();
    chair.does({ type: 'undo' });
    expect([...chair.state.frames, ...chair.state.areaFrames]).toEqual([]);
  });

  it('of years and areas that the meeting does not have are refused', () => {
    const chair = meetingWith(parks);
    given(chair)
      .when({ type: 'set-frames', frames: [frame('2040', null, 1)] })
      .refused('year-unknown');
    given(chair)
      .when({ type: 'set-frames', frames: [frame('2027', 'vagar', 1)] })
      .refused('area-unknown');
  });

  it('tell what is used and left, over all and by area, and what is over', () => {
    const chair = meetingWith(parks, roads).does({
      type: 'set-frames',
      frames: [frame('2027', null, 7_000_000), frame('2028', null, 100_000), frame('2027', 'parker', 5_000_000)],
    });
    const use = framesUse(chair.state);
    expect(use.years).toEqual([
      { year: '2027', frame: 7_000_000, used: 6_000_000, left: 1_000_000 },
      { year: '2028', frame: 100_000, used: 4_500_000, left: -4_400_000 },
    ]);
    expect(use.areas.map(({ name, years }) => [name, years[0]?.left])).toEqual([['Parker', -1_000_000]]);
    expect(overCommitted(use).map(({ name, year, left }) => [name, year, left])).toEqual([
      [null, '2028', -4_400_000],
      ['Parker', '2027', -1_000_000],
    ]);
  });
});

describe('SPEC M13: scenarios', () => {
  it('decide who gets money once they are adopted, and the list does again when they are left', () => {
    const chair = meetingWith(parks, roads).does({ type: 'set-frame', year: '2027', amount: 1_500_000 });
    expect([...fundedIn(chair.state).funded]).toEqual(['parker/1']);
    chair.does(save(), adopt('lean'));
    expect(fundedIn(chair.state)).toMatchObject({ rule: 'hand', item: 'frame', isLimited: true });
    expect([...fundedIn(chair.state).funded]).toEqual(['parker/3', 'vagar/1']);
    chair.does(adopt(null));
    expect([...fundedIn(chair.state).funded]).toEqual(['parker/1']);
  });

  it('are refused under a name that is taken, of initiatives that are not there, and while adopted', () => {
    const chair = meetingWith(parks, roads).does(save());
    given(chair)
      .when(save({ id: 'rich' }))
      .refused('scenario-name-taken');
    given(chair)
      .when(save({ funded: ['parker/9'] }))
      .refused('initiative-unknown');
    given(chair)
      .when(save({ frames: [frame('2040', null, 1)] }))
      .refused('year-unknown');
    given(chair).when(save()).changesNothing();
    given(chair).when(adopt('rich')).refused('scenario-unknown');
    given(chair).when(adopt('lean', null)).refused('item-unknown');
    given(chair).when(adopt('lean', 'no-such-item')).refused('item-unknown');
    chair.does(adopt('lean'));
    given(chair).when(adopt('lean')).changesNothing();
    given(chair)
      .when(save({ name: 'Annat' }))
      .refused('scenario-adopted');
    given(chair).when({ type: 'remove-scenario', scenario: 'lean' }).refused('scenario-adopted');
  });

  it('an adoption holds what its writer saw, whatever another saves or removes at the same time', () => {
    const chair = meetingWith(parks, roads).does(save());
    const secretary = joining('secretary', chair);
    chair.does(adopt('lean'));
    secretary.does(save({ funded: ['parker/1'] }), { type: 'remove-scenario', scenario: 'lean' });
    sync(chair, secretary);
    expect(chair.state.scenarios.size).toBe(0);
    expect([...fundedIn(chair.state).funded]).toEqual(['parker/3', 'vagar/1']);
    expect(chair.state.aside).toEqual([]);
  });

  it('a removal leaves what another saved at the same time', () => {
    const chair = meetingWith(parks, roads).does(save());
    const secretary = joining('secretary', chair).does(save({ name: 'Ändrat' }));
    chair.does({ type: 'remove-scenario', scenario: 'lean' });
    sync(chair, secretary);
    expect(chair.state.scenarios.get('lean')?.value.name).toBe('Ändrat');
    expect(secretary.state).toEqual(chair.state);
  });

  it('fund only what stands, and tell machines by which rule', () => {
    const chair = meetingWith(parks, roads).does(save({ rule: 'optimum' }), adopt('lean'), {
      type: 'withdraw-initiative',
      initiative: 'vagar/1',
      reason: 'Sköts redan.',
    });
    expect([...fundedIn(chair.state).funded]).toEqual(['parker/3']);
    expect(decidedIn(chair.state, 'f'.repeat(64), {})?.funding).toEqual({
      rule: 'optimum',
      scenario: { name: 'Sparsamt', item: 'frame' },
      funded: ['parker/3'],
      frames: [],
    });
  });
});

describe('the problem of a meeting', () => {
  it('has what stands in the chair’s order, its points, musts, ties and frames', () => {
    const chair = meetingWith(parks, roads).does(
      { type: 'move-to', initiative: 'vagar/1', place: 1 },
      { type: 'score', initiative: 'parker/1', criterion: 'benefit', points: 4 },
      { type: 'set-must', initiative: 'parker/2', law: 'Plan- och bygglagen' },
      { type: 'set-dependency', initiative: 'parker/1', needs: 'parker/3', holds: true, reason: '' },
      { type: 'set-exclusion', initiatives: ['parker/1', 'vagar/2'], holds: true, reason: '' },
      { type: 'withdraw-initiative', initiative: 'parker/3', reason: 'Sköts redan.' },
      { type: 'set-frame', year: '2027', amount: 1000 },
    );
    const problem = problemOf(chair.state as OpenState);
    expect(problem.candidates.map(({ id, must }) => [id, must])).toEqual([
      ['vagar/1', false],
      ['parker/1', false],
      ['parker/2', true],
      ['vagar/2', false],
    ]);
    expect(problem.candidates[1]?.points).toEqual({ benefit: 4 });
    expect(problem.frames).toEqual([frame('2027', null, 1000)]);
    // What is needed is gone, and is still needed.
    expect(problem.dependencies).toEqual([{ initiative: 'parker/1', needs: 'parker/3' }]);
    expect(problem.exclusions).toEqual([['parker/1', 'vagar/2']]);
  });
});
