import type { Plan } from '../../shared/plan/plan.ts';
import { asHeld, valueIn } from '../../shared/review/correctable.ts';
import type { Target, Value } from '../../shared/review/facts.ts';

/** Whether a plan has that very value there, and a correction may touch it. */
export function mayCorrect(plan: Plan, target: Target, value: Value): boolean {
  return valueIn(plan, target) === value && asHeld(target, value) !== undefined;
}
