import type { Overview } from '../../shared/bridge/shapes.ts';

/** A plan version that a meeting gave, and where *Planer* shows it. */
export interface ResultPlan {
  readonly year: number;
  readonly hash: string;
  readonly area: string;
}

/** The plan versions in the register that came from those that a closed meeting met on. */
export function resultsIn({ years, meetings }: Overview, meeting: string): ResultPlan[] {
  const met = meetings.find(({ id }) => id === meeting);
  if (!met || met.closedAt === null) return [];
  return years.flatMap(({ year, plans }) =>
    plans
      .filter(({ parents }) => parents.some((parent) => met.plans.includes(parent)))
      .map(({ hash, area }) => ({ year, hash, area })),
  );
}
