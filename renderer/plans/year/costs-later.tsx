import { lazy, Suspense, type ComponentProps } from 'react';
import type { InitiativeCosts, PlanCosts } from './initiative-costs.tsx';

// Charts are large, and a plan opens without them.
const load = () => import('./initiative-costs.tsx');
const LoadedInitiative = lazy(async () => ({ default: (await load()).InitiativeCosts }));
const LoadedPlan = lazy(async () => ({ default: (await load()).PlanCosts }));

/** An initiative's cost over the plan's years as columns, when charts are loaded. */
export function InitiativeCostsLater(props: ComponentProps<typeof InitiativeCosts>) {
  return (
    <Suspense>
      <LoadedInitiative {...props} />
    </Suspense>
  );
}

/** What a plan's initiatives cost over its period, when charts are loaded. */
export function PlanCostsLater(props: ComponentProps<typeof PlanCosts>) {
  return (
    <Suspense>
      <LoadedPlan {...props} />
    </Suspense>
  );
}
