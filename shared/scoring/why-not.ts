import type { Kronor } from '../plan/money.ts';
import { fundBy, quickRules, type AutomaticRule, type Solve } from './funding-rules.ts';
import {
  scoreIn,
  totalScore,
  withCandidate,
  type FundingProblem,
  type Lack,
  type Limit,
  type Obstacle,
} from './problem.ts';
import { raiseInWalk } from './raise-in-walk.ts';
import { smallestThat } from './smallest.ts';

/** One thing that would by itself give an initiative money, everything else as it is. */
export type Change =
  /** So many kronor more in these frames. */
  | { readonly how: 'raise'; readonly raises: readonly { readonly frame: Limit; readonly by: Kronor }[] }
  /** So many kronor less in cost, by year. */
  | { readonly how: 'lower'; readonly costs: readonly { readonly year: string; readonly by: Kronor }[] }
  /** So many places up in the chair's order. */
  | { readonly how: 'up'; readonly places: number; readonly to: number }
  /** A score (weighted mean) of so many points, instead of what it has. */
  | { readonly how: 'points'; readonly from: number | null; readonly to: number }
  /** The other leaves the meeting, where only one of the two can be funded. */
  | { readonly how: 'without'; readonly other: string };

/** Why one gets no money by a rule, and the smallest changes that would each give it some. */
export type WhyNot = {
  readonly id: string;
  /** In the chair's order, from 1. */
  readonly place: number;
  readonly score: number | null;
  /** Null where it has money. */
  readonly obstacle: Obstacle | null;
  readonly changes: readonly Change[];
};

/** Points are told in hundredths: a change of less is none that anyone could give. */
const POINTS = 100;

/**
 * Why an initiative gets no money by a rule, and the smallest change of each kind that would give it some. Every change
 * was tried: with it the rule funds the initiative. For rules that go down a list each is the smallest there is; for
 * the optimum and equal shares it is the smallest that halving finds, to a thousand kronor and a hundredth of a point.
 * Null where the problem has no such initiative, or the solver was stopped.
 */
export async function whyNotFunded(
  problem: FundingProblem,
  rule: AutomaticRule,
  id: string,
  solve: Solve,
): Promise<WhyNot | null> {
  const index = problem.candidates.findIndex((one) => one.id === id);
  const candidate = problem.candidates[index];
  const set = candidate && (await fundBy(problem, rule, solve));
  if (!candidate || !set) return null;
  const about = { id, place: index + 1, score: scoreIn(problem, candidate) };
  const obstacle = set.refused.get(id) ?? null;
  if (obstacle === null) return { ...about, obstacle, changes: [] };
  const funds = async (changed: FundingProblem): Promise<boolean> =>
    (await fundBy(changed, rule, solve))?.funded.has(id) ?? false;
  const lacks = lacksOf(problem, id, obstacle);
  const found: (Change | null)[] = [
    await raise(problem, rule, id, lacks, funds),
    await lower(problem, rule, id, lacks, funds),
    rule === 'list' ? up(problem, id, index) : null,
    await points(problem, rule, id, set.funded, funds, solve),
    obstacle.why === 'excluded' ? await without(problem, obstacle.by, funds) : null,
  ];
  return { ...about, obstacle, changes: found.flatMap((change) => (change ? [change] : [])) };
}

/** Kronor: where a try takes a while amounts are told to the thousand. */
const COARSE = 1000;

function isSlow(rule: AutomaticRule): rule is 'optimum' | 'equalShares' {
  return rule === 'optimum' || rule === 'equalShares';
}

type Funds = (changed: FundingProblem) => Promise<boolean>;

/** The frames that are in the way: those it lacks money in, else those it costs anything in. */
function lacksOf({ candidates, frames }: FundingProblem, id: string, obstacle: Obstacle): readonly Lack[] {
  if (obstacle.why === 'frame') return obstacle.lacks;
  const one = candidates.find((candidate) => candidate.id === id);
  if (!one || (obstacle.why !== 'closed' && obstacle.why !== 'worth')) return [];
  return frames.flatMap((frame) => {
    const cost = frame.area === null || frame.area === one.area ? (one.costs[frame.year] ?? 0) : 0;
    return cost > 0 ? [{ frame, short: cost }] : [];
  });
}

async function raise(
  problem: FundingProblem,
  rule: AutomaticRule,
  id: string,
  lacks: readonly Lack[],
  funds: Funds,
): Promise<Change | null> {
  if (!isSlow(rule)) {
    const raises = raiseInWalk(problem, quickRules[rule], id);
    return raises && { how: 'raise', raises };
  }
  if (lacks.length === 0) return null;
  const most = Math.max(...lacks.map(({ short }) => short));
  const raised = (by: number) =>
    lacks.map(({ frame, short }) => ({ frame, by: Math.ceil((short * by) / most / COARSE) * COARSE }));
  const by = await smallestThat(
    (units) => funds({ ...problem, frames: problem.frames.map((frame) => larger(frame, raised(units * COARSE))) }),
    Math.ceil(most / COARSE),
    4,
  );
  return by === null ? null : { how: 'raise', raises: raised(by * COARSE) };
}

function larger(frame: Limit, raises: readonly { readonly frame: Limit; readonly by: Kronor }[]): Limit {
  const by = raises.find((one) => one.frame === frame)?.by ?? 0;
  return by === 0 ? frame : { ...frame, amount: frame.amount + by };
}

async function lower(
  problem: FundingProblem,
  rule: AutomaticRule,
  id: string,
  lacks: readonly Lack[],
  funds: Funds,
): Promise<Change | null> {
  const one = problem.candidates.find((candidate) => candidate.id === id);
  const byYear = new Map<string, Kronor>();
  for (const { frame, short } of lacks) byYear.set(frame.year, Math.max(byYear.get(frame.year) ?? 0, short));
  const most = Math.max(0, ...byYear.values());
  if (!one || most === 0) return null;
  const unit = isSlow(rule) ? COARSE : 1;
  const lowered = (units: number) =>
    [...byYear].map(([year, short]) => ({
      year,
      by: Math.min(one.costs[year] ?? 0, Math.ceil((short * units * unit) / most)),
    }));
  const costing = (units: number): FundingProblem => {
    const costs = { ...one.costs };
    for (const { year, by } of lowered(units)) costs[year] = (costs[year] ?? 0) - by;
    return withCandidate(problem, id, { costs });
  };
  const found = await smallestThat((units) => funds(costing(units)), Math.ceil(most / unit));
  const costs = found === null ? [] : lowered(found).filter(({ by }) => by > 0);
  // What may cost nothing is no cheaper initiative but another one.
  const isAnother = costs.some(({ year, by }) => by >= (one.costs[year] ?? 0));
  return costs.length === 0 || isAnother ? null : { how: 'lower', costs };
}

function up(problem: FundingProblem, id: string, index: number): Change | null {
  for (let places = 1; places <= index; places++) {
    const candidates = [...problem.candidates];
    candidates.splice(index - places, 0, ...candidates.splice(index, 1));
    if (quickRules.list({ ...problem, candidates }).funded.has(id))
      return { how: 'up', places, to: index - places + 1 };
  }
  return null;
}

async function points(
  problem: FundingProblem,
  rule: AutomaticRule,
  id: string,
  funded: ReadonlySet<string>,
  funds: Funds,
  solve: Solve,
): Promise<Change | null> {
  const one = problem.candidates.find((candidate) => candidate.id === id);
  if (!one || rule === 'list') return null;
  const from = scoreIn(problem, one);
  const { criteria, maximum } = problem.model;
  const scored = (to: number): FundingProblem => {
    const all = Object.fromEntries(criteria.map((criterion) => [criterion.id, to]));
    const given = Object.fromEntries(Object.keys(one.given).map((participant) => [participant, all]));
    return withCandidate(problem, id, { points: all, given });
  };
  const least = Math.floor((from ?? 0) * POINTS + 1e-6) + 1;
  const most = maximum * POINTS;
  if (least > most) return null;
  if (rule === 'optimum') {
    // With it the best set gives so much less: what its own score must make up for.
    const with_ = await solve(problem, id);
    if (!with_) return null;
    const lacking = totalScore(problem, funded) - totalScore(problem, with_.funded);
    const to = (Math.floor(((from ?? 0) + lacking) * POINTS + 1e-6) + 1) / POINTS;
    return to > maximum ? null : { how: 'points', from, to };
  }
  const by = await smallestThat((hundredths) => funds(scored((least + hundredths - 1) / POINTS)), most - least + 1);
  return by === null ? null : { how: 'points', from, to: (least + by - 1) / POINTS };
}

async function without(problem: FundingProblem, other: string, funds: Funds): Promise<Change | null> {
  const candidates = problem.candidates.filter((one) => one.id !== other);
  return (await funds({ ...problem, candidates })) ? { how: 'without', other } : null;
}
