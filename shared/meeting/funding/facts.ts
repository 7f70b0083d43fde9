import { z } from 'zod';
import { AreaIdSchema, InitiativeIdSchema } from '../../plan/plan.ts';
import { KronorSchema } from '../../plan/money.ts';
import { isSet, key, line, note, YearSchema } from '../fields.ts';

/** What may be spent a year, over all (`area` null) or in one area; null takes the limit away. */
export const FrameSchema = z.strictObject({
  year: YearSchema,
  area: AreaIdSchema.nullable(),
  amount: KronorSchema.nonnegative().nullable(),
});
export type FrameEntry = z.infer<typeof FrameSchema>;

/** By which rule initiatives are funded: the chair's list from the top, or another (see shared/scoring). */
export const fundingRules = ['list', 'score', 'scorePerKrona', 'optimum', 'equalShares', 'hand'] as const;
export const FundingRuleSchema = z.enum(fundingRules);
export type FundingRule = z.infer<typeof FundingRuleSchema>;

/** A what-if: who gets money, under which frames. A value; saving under the same id replaces it. */
export const ScenarioSchema = z.strictObject({
  id: key,
  name: line,
  rule: FundingRuleSchema,
  funded: z.array(InitiativeIdSchema).max(20_000).refine(isSet),
  frames: z.array(FrameSchema).max(500),
  note,
});
export type Scenario = z.infer<typeof ScenarioSchema>;

export const fundingFacts = {
  'frame.set.1': z.strictObject({ year: YearSchema, amount: KronorSchema.nonnegative().nullable() }),
  /** Several at once, so that they are taken back at once. */
  'frames.set.1': z.strictObject({ frames: z.array(FrameSchema).min(1).max(500) }),
  'scenario.saved.1': z.strictObject({ scenario: ScenarioSchema }),
  'scenario.removed.1': z.strictObject({ scenario: key }),
  /**
   * From now on this decides who is funded, as it is told here, whatever is saved under its id later; null goes back to
   * the list and its cut-line.
   */
  'scenario.adopted.1': z.strictObject({ scenario: ScenarioSchema.nullable(), item: key.nullable() }),
} as const;
