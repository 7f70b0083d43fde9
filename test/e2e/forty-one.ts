import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Initiative, Plan } from '../../shared/plan/plan.ts';

const areas = [
  { area: 'Ekonomi', areaId: 'ekonomi', count: 14 },
  { area: 'HR', areaId: 'hr', count: 14 },
  { area: 'IT-tjänster', areaId: 'it-tjanster', count: 13 },
] as const;
const verbs = ['Införa', 'Samordna', 'Ersätta', 'Utveckla', 'Upphandla', 'Förenkla', 'Säkra'] as const;
const things = [
  'stödet för avtalsuppföljning',
  'hanteringen av behörigheter i verksamhetssystem som delas av flera förvaltningar och bolag',
  'tidredovisningen',
  'arbetsplatserna i skolor och på kontor',
  'beslutsstödet för chefer',
  'kontaktvägarna',
  'arkivet',
] as const;

function initiative(areaId: string, i: number): Initiative {
  const text = `${verbs[i % verbs.length]} ${things[(i * 3) % things.length]}`;
  const first = 200_000 + ((i * 7) % 11) * 150_000;
  return {
    id: `${areaId}/${i + 1}`,
    number: `${i + 1}`,
    title: text,
    priority: ([1, 2, 3] as const)[i % 3] ?? null,
    costs: {
      '2027': first,
      '2028': Math.round(first / 2000) * 1000,
      '2029': i % 4 === 0 ? null : 100_000,
      '2030': 50_000,
    },
    sections: {
      goal: `Målet är att ${text.toLocaleLowerCase('sv')} till år 2030.`,
      benefit: 'Nyttan är kortare väntan och färre fel.',
      securityNeeds: '',
      effects: 'Effekten mäts varje år.',
      effectOfRejection: 'Utan medel fortsätter arbetet som i dag.',
      funding: 'Finansieras inom ram.',
    },
    otherSections: [],
    parts: [],
  };
}

function plan({ area, areaId, count }: (typeof areas)[number]): Plan {
  return {
    area,
    areaId,
    title: `Tjänsteplan ${area} 2027`,
    version: '2.0',
    date: '2026-09-01',
    period: [2027, 2028, 2029, 2030],
    history: [],
    direction: `Inriktningen för ${area} är oförändrad.`,
    initiatives: Array.from({ length: count }, (_, i) => initiative(areaId, i)),
    otherSections: [],
    statements: [],
  };
}

/** Writes the plans of three areas with 41 initiatives as Klubba's own JSON, a file each, and tells their paths. */
export function writeFortyOne(folder: string): string[] {
  return areas.map((one) => {
    const path = join(folder, `${one.areaId}-2027.json`);
    writeFileSync(path, JSON.stringify({ plan: plan(one), parents: [] }));
    return path;
  });
}
