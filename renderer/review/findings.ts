import type { Finding, Severity } from '../../shared/document/finding.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import type { Key } from '../../shared/language/catalogue.ts';
import { gravity, ownerOf } from '../../shared/review/finding-owner.ts';
import type { Tone } from '../ui/tone.ts';

/** The findings of one plan, by its index in the result, or of what no plan owns (null); the gravest first. */
export interface FindingGroup {
  readonly plan: number | null;
  readonly findings: readonly Finding[];
}

/** How a severity is shown. */
export const severitySigns = {
  error: { tone: 'stop', word: 'plans.severityError' },
  warning: { tone: 'careful', word: 'plans.severityWarning' },
  rounding: { tone: 'neutral', word: 'plans.severityRounding' },
  info: { tone: 'neutral', word: 'plans.severityInfo' },
} as const satisfies Record<Severity, { readonly tone: Tone; readonly word: Key }>;

/**
 * One group for each plan in the result's order, and last the one that no plan owns. A finding is the plan's whose area
 * it names, else the plan's in which its first place stands.
 */
export function groupFindings({ plans, findings }: ImportResult): FindingGroup[] {
  const owned = findings.map((finding) => ({ finding, plan: ownerOf(finding, plans) }));
  const ofPlan = (plan: number | null): FindingGroup => ({
    plan,
    findings: owned
      .filter((one) => one.plan === plan)
      .map(({ finding }) => finding)
      .sort((one, other) => gravity[one.severity] - gravity[other.severity]),
  });
  return [...plans.map((_, index) => ofPlan(index)), ofPlan(null)];
}
