import { describe, expect, it } from 'vitest';
import type { Called, Preparation } from '../../shared/meeting/preparation.ts';
import { warningsOf, type PlanAtHand } from '../../shared/meeting/preparation-warnings.ts';
import { preparation } from './prepared.ts';

const plan: PlanAtHand = { hash: preparation.plans[0]!, area: 'Parker', areaId: 'parker', newest: true, metBy: [] };
const some: Called = { ...preparation.participants[0]!, role: 'member' };
/** A body that nothing is to be said of: three serve, with chair, secretary and approver. */
const whole: Preparation = {
  ...preparation,
  participants: [
    ...preparation.participants,
    { ...some, id: 'bo', name: 'Bo Al', role: 'approver' },
    { ...some, id: 'ia', name: 'Ia Os' },
  ],
};

function warned(part: Partial<Preparation>, plans: readonly PlanAtHand[] = [plan], next = 1) {
  return warningsOf({ ...whole, ...part }, plans, next);
}

describe('before a meeting opens, whoever prepares is warned', () => {
  it('of nothing where nothing is amiss', () => {
    expect(warned({})).toEqual([]);
  });

  it('where nobody is to write the minutes or approve them, or several chair', () => {
    const [sara] = whole.participants;
    expect(warned({ participants: [sara!] }).map(({ code }) => code)).toEqual([
      'noApprover',
      'noSecretary',
      'noQuorum',
    ]);
    expect(warned({ participants: [sara!], profile: 'notes' })[0]?.code).toBe('noSecretary');
    expect(warned({ participants: [...whole.participants, { ...sara!, id: 'b', name: 'B' }] })[0]).toEqual({
      code: 'severalChairs',
      count: 2,
    });
  });

  it('where those who are called can make no quorum, substitutes counted, or may come to a tie', () => {
    expect(warned({ seats: 9 })).toEqual([{ code: 'noQuorum', count: 4, needed: 5 }]);
    expect(warned({ seats: 7 })).toEqual([]);
    expect(warned({ participants: whole.participants.slice(0, 4), seats: null })).toEqual([
      { code: 'evenNumber', count: 2 },
    ]);
  });

  it('of a plan that is before another meeting, that has a newer version, or whose area comes twice', () => {
    const other = { ...plan, hash: preparation.plans[1]!, newest: false, metBy: ['Tjänsteforum'] };
    expect(warned({}, [plan, other])).toEqual([
      { code: 'areaTwice', area: 'Parker' },
      { code: 'planMet', area: 'Parker', body: 'Tjänsteforum' },
      { code: 'planOld', area: 'Parker' },
    ]);
  });

  it('of a name that stands twice, an end before the beginning, and §§ that are used', () => {
    const twin = { ...some, id: 'twin', name: 'sara lind ', duty: 'attending' as const };
    expect(warned({ participants: [...whole.participants, twin], ends: '12:00', firstSection: 3 }, [plan], 9)).toEqual([
      { code: 'nameTwice', name: 'Sara Lind' },
      { code: 'endsBefore' },
      { code: 'sectionsUsed', next: 9 },
    ]);
  });
});
