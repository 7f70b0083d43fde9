import type { Finding, Severity } from '../../shared/document/finding.ts';
import type { FindingCode } from '../../shared/document/finding-messages.ts';
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

const plainNames = ['plans.stated', 'plans.computed'] as const;

/** What the two amounts of a finding are called, where its code says more than that one stands and one was computed. */
const amountNames = {
  'budget-tables-differ': ['plans.byBudget', 'plans.bySummary'],
  'plan-budget-differ': ['plans.byBudget', 'plans.byPlan'],
  'initiative-budget-differ': ['plans.byBudget', 'plans.byPlan'],
  'text-table-differ': ['plans.byText', 'plans.byTable'],
  'funding-table-differ': ['plans.bySection', 'plans.byTable'],
} as const satisfies Partial<Record<FindingCode, readonly [stated: Key, computed: Key]>>;

/** A finding's amounts that are there, each with what it is called. */
export function amountsOf({ code, stated, computed }: Finding) {
  const [statedName, computedName] = isNamed(code) ? amountNames[code] : plainNames;
  const both = [
    { name: statedName, amount: stated },
    { name: computedName, amount: computed },
  ];
  return both.filter(({ amount }) => amount !== null);
}

function isNamed(code: string): code is keyof typeof amountNames {
  return Object.hasOwn(amountNames, code);
}
