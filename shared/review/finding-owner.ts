import type { Finding, Severity } from '../document/finding.ts';
import type { ImportedPlan } from '../document/import-result.ts';
import { slugOf } from '../plan/area-id.ts';

/**
 * The index of the plan that a finding belongs to: the one whose area it names, else the one in which its first place
 * stands; null for what no plan owns.
 */
export function ownerOf(
  { params, places }: Pick<Finding, 'params' | 'places'>,
  plans: readonly Pick<ImportedPlan, 'area' | 'at'>[],
): number | null {
  const { area } = params;
  const named = typeof area === 'string' ? plans.findIndex((plan) => slugOf(plan.area) === slugOf(area)) : -1;
  if (named !== -1) return named;
  const start = places[0]?.[0];
  const around = start === undefined ? -1 : plans.findIndex(({ at }) => at[0] <= start && start < at[1]);
  return around === -1 ? null : around;
}

/** How grave a severity is, the gravest first: 0 to 3. */
export const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, rounding: 2, info: 3 };

/** Whether a finding asks a person to take a stand; roundings and notes only inform. */
export function isToSettle({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'error' || severity === 'warning';
}
