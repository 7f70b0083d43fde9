import { useEffect, useRef } from 'react';
import { showPlans } from '../register-store.ts';
import type { FindingPlan } from './use-finding-plan.ts';

/** Opens the plan that a finding is about. Who asks before the plan has been read is taken there when it has. */
export function useOpening(year: number, finding: string | null, plan: FindingPlan | null): () => void {
  const asked = useRef<string | null>(null);
  const go = (to: FindingPlan): void => showPlans({ year, plan: to.hash, initiative: to.initiative });
  useEffect(() => {
    if (asked.current === null || (asked.current === finding && !plan)) return;
    const isWanted = asked.current === finding;
    // Whoever has gone on to another finding has changed their mind.
    asked.current = null;
    if (isWanted && plan) go(plan);
  });
  return () => {
    if (plan) go(plan);
    else asked.current = finding;
  };
}
