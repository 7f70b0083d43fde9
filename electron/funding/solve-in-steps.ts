import type { Highs, Model } from 'highs';

/** What became of a program of zeros and ones: its columns' values by name, where a solution was found. */
export type Solved = {
  readonly is: 'proven' | 'out-of-time' | 'impossible';
  readonly values: Readonly<Record<string, number>> | null;
};

/** Measured on 200 initiatives over four years (`npm run bench optimum`). */
const settings = {
  mip_heuristic_effort: 0,
  mip_allow_restart: false,
  mip_allow_cut_separation_at_nodes: false,
  mip_detect_symmetry: false,
  mip_pool_soft_limit: 100,
} as const;

/** No gap: the greatest sum is asked for, not one near it. */
const exact = { mip_rel_gap: 0, mip_abs_gap: 1e-9, output_flag: false } as const;

/** Who has a good solution to begin with need not search for one. */
const given = {
  mip_heuristic_run_rins: false,
  mip_heuristic_run_rens: false,
  mip_heuristic_run_root_reduced_cost: false,
  mip_heuristic_run_feasibility_jump: false,
} as const;

/** So many columns are decided on first, and then; at last all that can matter. */
export const usualSteps: readonly number[] = [30, 60];

/** Above what the solver's tolerances can make of a bound or a reduced cost. */
const MARGIN = 1e-4;

/**
 * The maximum of a program of zeros and ones in CPLEX LP format, exactly. First without whole numbers, which bounds the sum
 * and tells what each column would cost on its other side (its reduced cost). Then the few columns that cost least are
 * decided on, with the others held where they are: nearly the best set, and what a larger step begins from. A column that
 * would cost more than there is between bound and best set is held for good, since no better set has it on its other side;
 * so the last step proves the whole. Blocks for at most `seconds`.
 */
export function solveInSteps(
  highs: Highs,
  text: string,
  seconds: number,
  steps: readonly number[] = usualSteps,
): Solved {
  return highs.withModel({ format: 'lp', data: text }, (model): Solved => {
    model.options.set({ ...settings, ...exact });
    const { modelStatus: status, variableType } = highs.constants;
    const { colCost: costs } = model.getLp();
    const columns = { kind: 'range', from: 0, to: costs.length - 1 } as const;
    // No sum of columns is without bound.
    const isImpossible = (ended: number): boolean =>
      ended === status.infeasible || ended === status.unboundedOrInfeasible;
    const run = (): number => {
      model.options.set('time_limit', Math.max(0, seconds - model.getRunTime()));
      model.run();
      return model.getModelStatus();
    };
    model.clearIntegrality();
    const relaxed = run();
    if (isImpossible(relaxed)) return { is: 'impossible', values: null };
    if (relaxed !== status.optimal) return { is: 'out-of-time', values: null };
    const bound = model.getObjectiveValue();
    const { colValue, colDual } = model.getSolution();
    const held = colValue.map(Math.round);
    const other = colDual.map(Math.abs);
    const order = [...other.keys()].toSorted((one, next) => other[one]! - other[next]!);
    model.changeColsIntegrality(columns, new Int32Array(costs.length).fill(variableType.integer));
    let best: { readonly values: Float64Array; readonly sum: number } | null = null;
    for (const step of [...steps, Infinity]) {
      const most = bound - (best?.sum ?? -Infinity) + MARGIN;
      const open = order.filter((column, place) => place < step && other[column]! <= most);
      const isLast = open.length === order.filter((column) => other[column]! <= most).length;
      const [least, greatest] = [held.slice(), held.slice()];
      for (const column of open) [least[column], greatest[column]] = [0, 1];
      model.changeColsBounds(columns, least, greatest);
      model.clearSolver();
      if (best) {
        model.options.set(given);
        model.setSolution({ colValue: best.values });
      }
      const ended = run();
      const found = solutionOf(model, costs);
      if (found && found.sum > (best?.sum ?? -Infinity)) best = found;
      const isOver = ended !== status.optimal && !isImpossible(ended);
      if (!isOver && !isLast) continue;
      const values = best && named(model, best.values);
      return { is: isOver ? 'out-of-time' : values ? 'proven' : 'impossible', values };
    }
    throw new Error('the last step takes up every column');
  });
}

function solutionOf(
  model: Model,
  costs: ArrayLike<number>,
): { readonly values: Float64Array; readonly sum: number } | null {
  if (model.info.get('primal_solution_status') !== 2) return null;
  const values = Float64Array.from(model.getSolution().colValue, Math.round);
  return { values, sum: values.reduce((sum, value, column) => sum + value * (costs[column] ?? 0), 0) };
}

function named(model: Model, values: Float64Array): Readonly<Record<string, number>> {
  return Object.fromEntries([...values].map((value, column) => [model.getColName(column), value]));
}
