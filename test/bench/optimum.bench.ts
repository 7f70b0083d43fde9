// The exact optimum of 200 initiatives over four years, with a frame for each year over all and in half of the areas' years,
// musts, dependencies and exclusions, from the problem to who gets money; the worst of the seeds is told beside the median.
// Points in whole steps, as a meeting gives them together, and as means of forty participants, which leave the solver no
// grid to round on. And equal shares of the same problem with forty participants.
import type { Highs } from 'highs';
import { join } from 'node:path';
import { highsBeside } from '../../electron/funding/load-highs.ts';
import { solveOptimum } from '../../electron/funding/solve-optimum.ts';
import { defaultModel } from '../../shared/scoring/model.ts';
import type { FundingProblem } from '../../shared/scoring/problem.ts';
import { scoreOrder } from '../../shared/scoring/orders.ts';
import { totalScore } from '../../shared/scoring/problem.ts';
import { shareMoney } from '../../shared/scoring/share-money.ts';
import { walk } from '../../shared/scoring/walk.ts';
import { chance } from '../crash/scripted-input.ts';
import { median, report, timed } from './measures.ts';

const seeds = 9;
const initiatives = 200;
const years = ['2027', '2028', '2029', '2030'];
const areas = ['ekonomi', 'e-handel', 'hr', 'it-tjanster', 'kommunikation', 'ledning', 'utbildning', 'vard'];
const participants = 40;

/** A problem by a seed; `byMany` has each participant's points, else the meeting has given whole points together. */
function problemOf(seed: number, byMany: boolean): FundingProblem {
  const random = chance(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const pointsAround = (level: number) =>
    Object.fromEntries(
      defaultModel.criteria.map(({ id }) => [id, Math.max(0, Math.min(5, Math.round(level + (random() - 0.5) * 3)))]),
    );
  const candidates = Array.from({ length: initiatives }, (_, i) => {
    const level = 1 + random() * 3.5;
    const base = 100 + below(3000);
    const costs = Object.fromEntries(
      years.flatMap((year) => (random() < 0.15 ? [] : [[year, Math.round((base * (0.3 + random())) / 50) * 50_000]])),
    );
    const given = byMany
      ? Object.fromEntries(Array.from({ length: participants }, (_, who) => [`p${who}`, pointsAround(level)]))
      : {};
    const all = Object.values(given);
    const points = byMany
      ? Object.fromEntries(
          defaultModel.criteria.map(({ id }) => [
            id,
            all.reduce((sum, one) => sum + (one[id] ?? 0), 0) / Math.max(1, all.length),
          ]),
        )
      : pointsAround(level);
    const id = `${areas[i % areas.length] ?? ''}/${i + 1}`;
    return { id, area: areas[i % areas.length] ?? '', costs, points, given, must: i % 33 === 5 };
  });
  const cost = (year: string, area: string | null): number =>
    candidates.reduce((sum, one) => sum + (area === null || one.area === area ? (one.costs[year] ?? 0) : 0), 0);
  const one = () => candidates[below(initiatives)]?.id ?? '';
  const pairs = (count: number) =>
    Array.from({ length: count }, () => [one(), one()] as const).filter(([id, other]) => id !== other);
  return {
    candidates,
    years,
    model: defaultModel,
    frames: [null, ...areas].flatMap((area) =>
      years.flatMap((year) =>
        area !== null && random() < 0.5
          ? []
          : [{ year, area, amount: Math.floor((cost(year, area) * (area === null ? 0.4 : 0.5)) / 1000) * 1000 }],
      ),
    ),
    dependencies: pairs(30).map(([initiative, needs]) => ({ initiative, needs })),
    exclusions: pairs(15),
  };
}

function solves(highs: Highs, byMany: boolean) {
  const took: number[] = [];
  const processor: number[] = [];
  const gain: number[] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const problem = problemOf(seed, byMany);
    const begun = performance.now();
    const before = process.cpuUsage();
    const optimum = solveOptimum(highs, problem, null, 60);
    took.push(performance.now() - begun);
    processor.push(process.cpuUsage(before).user / 1000);
    if (!optimum?.isProven) throw new Error(`seed ${seed} was not solved`);
    gain.push(
      totalScore(problem, optimum.funded) / totalScore(problem, walk(problem, scoreOrder(problem), true).funded),
    );
  }
  return { took, processor, gain };
}

async function measure(): Promise<void> {
  const highs = await highsBeside(join(process.cwd(), 'node_modules', 'highs', 'build'));
  // The first solve of a process compiles what it runs; it is told apart.
  const first = timed(() => solveOptimum(highs, problemOf(99, false), null, 60));
  const together = solves(highs, false);
  const byMany = solves(highs, true);
  const shared = Array.from({ length: seeds }, (_, i) => {
    const problem = problemOf(i + 1, true);
    return timed(() => shareMoney(problem));
  });
  report('optimum', [
    { what: 'whole points: median of nine problems', value: median(together.took), unit: 'ms', goal: 1000 },
    { what: 'whole points: worst', value: Math.max(...together.took), unit: 'ms' },
    { what: 'whole points: median of processor time', value: median(together.processor), unit: 'ms' },
    { what: 'means of forty: median of nine problems', value: median(byMany.took), unit: 'ms' },
    { what: 'means of forty: worst', value: Math.max(...byMany.took), unit: 'ms' },
    { what: 'the first solve of a process', value: first, unit: 'ms' },
    { what: 'points of the optimum over those of the highest score first', value: median(together.gain), unit: '×' },
    { what: 'equal shares, forty participants: median', value: median(shared), unit: 'ms' },
    { what: 'equal shares, forty participants: worst', value: Math.max(...shared), unit: 'ms' },
  ]);
}

void measure();
