import { useEffect, useRef } from 'react';
import { showPlans } from '../register-store.ts';
import type { FindingPlan } from './use-finding-plan.ts';

/** Opens the plan that a finding is about. Who asks before the plan has been read is taken there when it has. */
export function useOpening(year: number, finding: string | null, plan: FindingPlan | null): () => void {
  const isAsked = useRef(false);
  // Whoever goes on to another finding has changed their mind.
  useEffect(() => () => void (isAsked.current = false), [finding]);
  const go = (to: FindingPlan): void => showPlans({ year, plan: to.hash, initiative: to.initiative });
  useEffect(() => {
    if (!plan || !isAsked.current) return;
    isAsked.current = false;
    go(plan);
  });
  return () => {
    if (plan) go(plan);
    else isAsked.current = true;
  };
}
