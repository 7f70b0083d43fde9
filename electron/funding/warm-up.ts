import type { Highs } from 'highs';
import { defaultModel } from '../../shared/scoring/model.ts';
import type { FundingProblem } from '../../shared/scoring/problem.ts';
import { solveOptimum } from './solve-optimum.ts';

const years = ['1', '2', '3', '4'].map((last) => `200${last}`);
const [first] = defaultModel.criteria;

/** Nobody's initiatives, with as much in them as makes the solver use what real ones need of it. */
const trial: FundingProblem = {
  candidates: Array.from({ length: 40 }, (_, i) => ({
    id: String(i),
    area: String(i % 4),
    costs: Object.fromEntries(years.map((year, y) => [year, 50_000 * (5 + ((i * 37 + y * 11) % 53))])),
    points: first ? { [first.id]: 1 + ((i * 29) % 41) / 10 } : {},
    given: {},
    must: false,
  })),
  years,
  model: defaultModel,
  frames: years.flatMap((year) => [
    { year, area: null, amount: 24_000_000 },
    { year, area: '1', amount: 4_800_000 },
  ]),
  dependencies: [{ initiative: '1', needs: '2' }],
  exclusions: [['3', '4']],
};

/** WebAssembly is compiled as it is run: once through, and what is asked next takes as long as all that follows. */
export function warmUp(highs: Highs): void {
  solveOptimum(highs, trial, null, 5);
}
