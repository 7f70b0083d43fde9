import { z } from 'zod';
import { KronorSchema, type Kronor } from '../plan/money.ts';
import { ScoringModelSchema, scoreOf } from './model.ts';

const Id = z.string().min(1).max(300);
const Year = z.string().regex(/^\d{4}$/);
const PointsSchema = z.record(z.string(), z.number().min(0).max(100));

/** An initiative that asks for money. */
export const CandidateSchema = z
  .strictObject({
    id: Id,
    area: z.string(),
    /** Kronor per year; a year that is not there costs nothing. */
    costs: z.record(Year, KronorSchema),
    /** Points by criterion, as the meeting gave them or as the mean of its participants'. */
    points: PointsSchema,
    /** Each participant's points, by participant and criterion. */
    given: z.record(z.string(), PointsSchema),
    /** Must be done by law: gets money before all others, also beyond a frame. */
    must: z.boolean(),
  })
  .readonly();
export type Candidate = z.infer<typeof CandidateSchema>;

/** What may be spent in a year, over all (`area` null) or in one area. */
export const LimitSchema = z.strictObject({ year: Year, area: z.string().nullable(), amount: KronorSchema }).readonly();
export type Limit = z.infer<typeof LimitSchema>;

/** Who is to get money, as a value. Every rule is a function of it. */
export const FundingProblemSchema = z
  .strictObject({
    /** In the chair's order, each once. */
    candidates: z.array(CandidateSchema).max(20_000).readonly(),
    years: z.array(Year).max(100).readonly(),
    model: ScoringModelSchema.readonly(),
    frames: z.array(LimitSchema).max(1000).readonly(),
    /** One can't be funded without what it needs. */
    dependencies: z
      .array(z.strictObject({ initiative: Id, needs: Id }).readonly())
      .max(20_000)
      .readonly(),
    /** Of two, only one can be funded. */
    exclusions: z
      .array(z.tuple([Id, Id]).readonly())
      .max(20_000)
      .readonly(),
  })
  .readonly();
export type FundingProblem = z.infer<typeof FundingProblemSchema>;

/** A frame and how many kronor too little there is in it. */
export type Lack = { readonly frame: Limit; readonly short: Kronor };

/** Why someone got no money when their turn came. */
export type Obstacle =
  /** It, and what it needs, costs more than there was left. */
  | { readonly why: 'frame'; readonly lacks: readonly Lack[]; readonly together: readonly string[] }
  /** The frame had ended before it: `by` did not fit, and what stands lower does not pass it by. */
  | { readonly why: 'closed'; readonly frame: Limit; readonly by: string }
  /** It needs something that is not there to be funded. */
  | { readonly why: 'needs'; readonly needs: string }
  /** It can't be funded together with `by`, which was, or which it needs. */
  | { readonly why: 'excluded'; readonly by: string }
  /** The same money gives more points elsewhere. */
  | { readonly why: 'worth' };

/** What a rule comes to: who gets money, and for everyone else why not. */
export type FundedSet = {
  readonly funded: ReadonlySet<string>;
  readonly refused: ReadonlyMap<string, Obstacle>;
};

/**
 * The weighted mean of an initiative's points, 0 to the model's maximum; null where it has none. To nine decimals: two
 * that are as much are told as as much, however they were divided.
 */
export function scoreIn(
  { model }: Pick<FundingProblem, 'model'>,
  { points }: Pick<Candidate, 'points'>,
): number | null {
  const score = scoreOf(model, points);
  return score === null ? null : Math.round(score * 1e9) / 1e9;
}

/** Points that a set gives together: the sum of the weighted means; one without points gives none. */
export function totalScore(problem: FundingProblem, funded: ReadonlySet<string>): number {
  let sum = 0;
  for (const one of problem.candidates) if (funded.has(one.id)) sum += scoreIn(problem, one) ?? 0;
  return sum;
}

/** What an initiative costs against a frame, in kronor. */
export function costAgainst({ area, costs }: Pick<Candidate, 'area' | 'costs'>, frame: Limit): Kronor {
  return frame.area === null || frame.area === area ? (costs[frame.year] ?? 0) : 0;
}

/** What an initiative costs over all years of the period, in kronor. */
export function costOver({ years }: Pick<FundingProblem, 'years'>, { costs }: Pick<Candidate, 'costs'>): Kronor {
  return years.reduce((sum, year) => sum + (costs[year] ?? 0), 0);
}

/** The problem with one initiative changed. */
export function withCandidate(problem: FundingProblem, id: string, change: Partial<Candidate>): FundingProblem {
  const candidates = problem.candidates.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...problem, candidates };
}

/** The problem with more in some of its frames. */
export function withRaises(problem: FundingProblem, raises: ReadonlyMap<Limit, Kronor>): FundingProblem {
  const frames = problem.frames.map((one) => {
    const by = raises.get(one);
    return by === undefined ? one : { ...one, amount: one.amount + by };
  });
  return { ...problem, frames };
}
