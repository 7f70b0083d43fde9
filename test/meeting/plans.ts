import type { OpeningCommand } from '../../shared/meeting/commands.ts';
import type { Versions } from '../../shared/meeting/parts.ts';
import { hashOf, planVersion, type Initiative, type Plan, type PlanVersion } from '../../shared/plan/plan.ts';
import { defaultModel } from '../../shared/scoring/model.ts';

export const noSections = { goal: '', benefit: '', securityNeeds: '', effects: '', effectOfRejection: '', funding: '' };

function initiative(areaId: string, number: string, title: string, costs: Initiative['costs']): Initiative {
  const id = `${areaId}/${number}`;
  return { id, number, title, priority: 2, costs, sections: noSections, otherSections: [], parts: [] };
}

function plan(area: string, areaId: string, initiatives: Initiative[]): Plan {
  return {
    area,
    areaId,
    title: `Tjänsteplan ${area} 2027`,
    version: '0.9',
    date: '2026-05-04',
    period: [2027, 2028],
    history: [],
    direction: '',
    initiatives,
    otherSections: [],
    statements: [],
  };
}

/** Three initiatives of 1, 2 and 3 mnkr. */
export const parks = planVersion(
  plan('Parker', 'parker', [
    initiative('parker', '1', 'Lekplatser', { '2027': 1_000_000, '2028': 500_000 }),
    initiative('parker', '2', 'Belysning', { '2027': 2_000_000, '2028': null }),
    initiative('parker', '3', 'Dammar', { '2027': 3_000_000, '2028': 4_000_000 }),
  ]),
);

/** Two initiatives, one without costs. */
export const roads = planVersion(
  plan('Vägar', 'vagar', [
    initiative('vagar', '1', 'Cykelväg', { '2027': 4_000_000 }),
    initiative('vagar', '2', 'Skyltar', {}),
  ]),
);

/** A plan of so many initiatives, for measures and long lists. */
export function planOf(count: number): PlanVersion {
  const initiatives = Array.from({ length: count }, (_, i) =>
    initiative('parker', `${i + 1}`, `Initiativ ${i + 1}`, { '2027': (i % 9) * 100_000, '2028': i * 1000 }),
  );
  return planVersion(plan('Parker', 'parker', initiatives));
}

export function versionsOf(...plans: PlanVersion[]): Versions {
  return new Map(plans.map((version) => [hashOf(version), version]));
}

const plain = { caseNumber: '', plan: null, carried: null } as const;
const person = { organisation: '', isViceChair: false, group: '', duty: 'serving', order: null } as const;

/** A prioritisation forum of two people and four items on these plans. */
export function openingOf(...plans: PlanVersion[]): OpeningCommand {
  return {
    forum: 'prioritisation',
    body: 'Prioriteringsforum',
    profile: 'forum',
    date: '2026-06-01',
    place: 'Rådhuset',
    plans: plans.map(hashOf),
    agenda: [
      { id: 'opening', title: 'Mötet öppnas', kind: 'opening', ...plain },
      { id: 'ranking', title: 'Prioritering', kind: 'ranking', ...plain },
      { id: 'frame', title: 'Ram', kind: 'frame', ...plain },
      { id: 'closing', title: 'Mötet avslutas', kind: 'closing', ...plain },
    ],
    firstSection: 12,
    participants: [
      { ...person, id: 'anna', name: 'Anna Ek', role: 'chair', organisation: 'N131' },
      { ...person, id: 'bo', name: 'Bo Al', role: 'secretary', duty: 'attending' },
    ],
    present: ['anna', 'bo'],
    seats: null,
    frames: [],
    model: defaultModel,
  };
}
