import { scoreIn, type FundedSet, type FundingProblem, type Obstacle } from './problem.ts';
import { Purse, isAllowed } from './purse.ts';

/** A model for a solver of mixed integer programs, and which initiative each of its columns `x0`, `x1` … is. */
export type OptimumModel = { readonly text: string; readonly columns: ReadonlyMap<string, string> };

/**
 * The exact optimum as an integer program in CPLEX LP format: the greatest sum of scores (points, weighted means) of a
 * set that keeps to every frame, dependency and exclusion. What must be done by law is in it from the start. What gives
 * no points is there only where something needs it.
 *
 * @param forced must be in the set too, for asking what it would cost; null asks for the optimum itself
 */
export function writeOptimum(problem: FundingProblem, forced: string | null = null): OptimumModel {
  const purse = new Purse(problem);
  const scores = scoresOf(problem);
  const wanted = new Set(problem.dependencies.map(({ needs }) => needs));
  const open = problem.candidates.filter(
    ({ id }) => (scores.has(id) || wanted.has(id) || id === forced) && isOpen(problem, purse, id),
  );
  const names = new Map(open.map(({ id }, i) => [id, `x${i}`]));
  const force = forced === null || purse.funded.has(forced) ? [] : [`${names.get(forced) ?? '0 x0'} >= 1`];
  const rows = [...frameRows(problem, purse, names), ...tieRows(problem, names), ...force];
  const objective = [...names].flatMap(([id, name]) => {
    const score = scores.get(id);
    return score === undefined ? [] : [`${written(score)} ${name}`];
  });
  const text = [
    'Maximize',
    ` points: ${sum(objective)}`,
    'Subject To',
    ...rows.map((row, i) => ` r${i}: ${row}`),
    'Binary',
    ...[...names.values()].map((name) => ` ${name}`),
    'End',
    '',
  ].join('\n');
  return { text, columns: new Map([...names].map(([id, name]) => [name, id])) };
}

/**
 * The set that a solution tells, settled where several are as good: what gives nothing is left out, and of two that
 * give as many points the one that the chair has higher goes first where it fits. Null where the solution does not keep
 * to the problem, which no solution may.
 *
 * @param values of the model's columns
 * @param forced as when the model was written
 */
export function readOptimum(
  problem: FundingProblem,
  { columns }: OptimumModel,
  values: Readonly<Record<string, number>>,
  forced: string | null = null,
): FundedSet | null {
  const purse = new Purse(problem);
  const chosen = new Set(purse.musts);
  for (const [name, id] of columns) if ((values[name] ?? 0) > 0.5) chosen.add(id);
  if (!isAllowed(problem, chosen)) return null;
  const funded = preferHigher(problem, withoutIdle(problem, chosen, forced), forced);
  return { funded, refused: refusedBeside(problem, funded) };
}

/** For everyone outside a set why they are not in it, as the set stands. */
export function refusedBeside(problem: FundingProblem, funded: ReadonlySet<string>): ReadonlyMap<string, Obstacle> {
  const purse = new Purse(problem);
  purse.take([...funded].filter((id) => !purse.musts.has(id)));
  return new Map(
    problem.candidates
      .filter(({ id }) => !funded.has(id))
      .map(({ id }) => [id, purse.obstacle(purse.bundleOf(id)) ?? { why: 'worth' }]),
  );
}

/** Not one of the musts, and with a chance: what it needs is there, and it fits with it when nothing else is funded. */
function isOpen(problem: FundingProblem, purse: Purse, id: string): boolean {
  if (purse.funded.has(id)) return false;
  const obstacle = purse.obstacle(purse.bundleOf(id));
  if (obstacle?.why !== 'frame') return obstacle === null;
  // What saves money may make room for what does not fit alone.
  return problem.candidates.some(({ costs }) => Object.values(costs).some((cost) => cost < 0));
}

function scoresOf(problem: FundingProblem): ReadonlyMap<string, number> {
  return new Map(
    problem.candidates.flatMap((one) => {
      const score = scoreIn(problem, one) ?? 0;
      return score > 0 ? [[one.id, score] as const] : [];
    }),
  );
}

function frameRows(problem: FundingProblem, purse: Purse, names: ReadonlyMap<string, string>): string[] {
  return problem.frames.flatMap((_, i) => {
    const costs = [...names].flatMap(([id, name]) => {
      const cost = purse.costs(id)[i] ?? 0;
      return cost === 0 ? [] : [{ cost, name }];
    });
    const left = purse.left(i);
    if (costs.reduce((all, { cost }) => all + Math.max(0, cost), 0) <= left) return [];
    // In the coarsest unit that all costs are whole in, so that the solver's tolerance is far below one of it.
    const unit = costs.reduce((most, { cost }) => gcd(most, Math.abs(cost)), 0);
    return [`${sum(costs.map(({ cost, name }) => `${cost / unit} ${name}`))} <= ${Math.floor(left / unit)}`];
  });
}

function tieRows({ dependencies, exclusions }: FundingProblem, names: ReadonlyMap<string, string>): string[] {
  const needs = dependencies.flatMap((one) => {
    const [name, needed] = [names.get(one.initiative), names.get(one.needs)];
    // What is needed and has no column has its money: else who needs it would have none either.
    return name && needed && name !== needed ? [`${name} - ${needed} <= 0`] : [];
  });
  const pairs = exclusions.flatMap(([one, other]) => {
    const [name, excluded] = [names.get(one), names.get(other)];
    return name && excluded && name !== excluded ? [`${name} + ${excluded} <= 1`] : [];
  });
  return [...needs, ...pairs];
}

function withoutIdle(problem: FundingProblem, chosen: ReadonlySet<string>, forced: string | null): ReadonlySet<string> {
  const purse = new Purse({ ...problem, frames: [] });
  const scores = scoresOf(problem);
  const kept = new Set(purse.musts);
  for (const id of chosen)
    if (scores.has(id) || id === forced) for (const one of [id, ...purse.bundleOf(id)]) kept.add(one);
  // What saves money may be what makes room.
  return isAllowed(problem, kept) ? kept : chosen;
}

function preferHigher(
  problem: FundingProblem,
  chosen: ReadonlySet<string>,
  forced: string | null,
): ReadonlySet<string> {
  const purse = new Purse(problem);
  const scores = scoresOf(problem);
  const needed = new Set(problem.dependencies.map(({ needs }) => needs));
  purse.take([...chosen].filter((id) => !purse.musts.has(id)));
  const swappable = (id: string) => purse.funded.has(id) && !purse.musts.has(id) && !needed.has(id) && id !== forced;
  for (const [place, { id: higher }] of problem.candidates.entries()) {
    const score = scores.get(higher);
    if (score === undefined || purse.funded.has(higher) || purse.bundleOf(higher).length > 1) continue;
    for (const { id: lower } of problem.candidates.slice(place + 1)) {
      if (scores.get(lower) !== score || !swappable(lower)) continue;
      purse.giveBack(lower);
      const fits = purse.obstacle([higher]) === null;
      purse.take([fits ? higher : lower]);
      if (fits) break;
    }
  }
  return purse.funded;
}

function sum(terms: readonly string[]): string {
  if (terms.length === 0) return '0 x0';
  // A line of the format is at most 560 characters long in some readers.
  return terms
    .map((term, i) => (i > 0 && i % 12 === 0 ? `\n  + ${term}` : i > 0 ? ` + ${term}` : term))
    .join('')
    .replaceAll('+ -', '- ');
}

/** Twelve digits: enough that two scores that differ are written differently. */
function written(score: number): string {
  return String(Number(score.toPrecision(12)));
}

function gcd(one: number, other: number): number {
  return other === 0 ? one : gcd(other, one % other);
}
