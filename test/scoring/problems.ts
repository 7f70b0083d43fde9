import fc from 'fast-check';
import { defaultModel } from '../../shared/scoring/model.ts';
import type { Candidate, FundingProblem } from '../../shared/scoring/problem.ts';

const years = ['2027', '2028'];
const criteria = defaultModel.criteria.map(({ id }) => id);
const areas = fc.constantFrom('parker', 'vagar');
const points = fc.dictionary(fc.constantFrom(...criteria), fc.nat(5), { maxKeys: 4 });

/** Small problems with everything in them that a problem can have; so small that every set can be tried. */
export const smallProblem: fc.Arbitrary<FundingProblem> = fc
  .integer({ min: 1, max: 10 })
  .chain((count) => {
    const id = fc.nat(count - 1).map(named);
    return fc.record({
      candidates: fc.tuple(
        ...Array.from({ length: count }, (_, i) =>
          fc.record({
            id: fc.constant(named(i)),
            area: areas,
            costs: fc.dictionary(
              fc.constantFrom(...years),
              fc.nat(9).map((mnkr) => mnkr * 1000),
            ),
            points,
            given: fc.dictionary(fc.constantFrom('anna', 'bo', 'cia'), points, { maxKeys: 3 }),
            must: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
          }),
        ),
      ),
      years: fc.constant(years),
      model: fc.constant(defaultModel),
      frames: fc.uniqueArray(
        fc.record({
          year: fc.constantFrom(...years),
          area: fc.option(areas),
          amount: fc.nat(30).map((mnkr) => mnkr * 1000),
        }),
        { maxLength: 4, selector: ({ year, area }) => `${year} ${area}` },
      ),
      dependencies: fc.array(
        fc.record({
          initiative: id,
          needs: fc.oneof({ weight: 9, arbitrary: id }, { weight: 1, arbitrary: fc.constant('gone/1') }),
        }),
        { maxLength: 3 },
      ),
      exclusions: fc.array(fc.tuple(id, id), { maxLength: 3 }),
    });
  })
  .map((problem) => ({
    ...problem,
    dependencies: problem.dependencies.filter(({ initiative, needs }) => initiative !== needs),
    exclusions: problem.exclusions.filter(([one, other]) => one !== other),
  }));

function named(i: number): string {
  return `parker/${i + 1}`;
}

/** An initiative of one area with a cost in 2027, in kronor, and as many points for everything. */
export function asking(id: string, cost: number, score: number | null, more: Partial<Candidate> = {}): Candidate {
  const same = score === null ? {} : Object.fromEntries(criteria.map((one) => [one, score]));
  return { id, area: 'parker', costs: { '2027': cost }, points: same, given: {}, must: false, ...more };
}

/** A problem of these with a frame for 2027. */
export function problemWith(
  frame: number | null,
  candidates: readonly Candidate[],
  more: Partial<FundingProblem> = {},
): FundingProblem {
  return {
    candidates,
    years,
    model: defaultModel,
    frames: frame === null ? [] : [{ year: '2027', area: null, amount: frame }],
    dependencies: [],
    exclusions: [],
    ...more,
  };
}

/** Every set that a problem allows, tried one by one straight from the words: musts first, the rest in what is left. */
export function allowedSets({ candidates, frames, dependencies, exclusions }: FundingProblem): ReadonlySet<string>[] {
  const ids = new Set(candidates.map(({ id }) => id));
  let musts = new Set(candidates.filter(({ must }) => must).map(({ id }) => id));
  for (let size = -1; size !== musts.size;) {
    size = musts.size;
    musts = new Set([
      ...musts,
      ...dependencies.filter(({ initiative }) => musts.has(initiative)).map(({ needs }) => needs),
    ]);
  }
  const rest = candidates.filter(({ id }) => !musts.has(id));
  const cost = (set: Iterable<Candidate>, { year, area }: FundingProblem['frames'][number]): number => {
    let sum = 0;
    for (const one of set) if (area === null || one.area === area) sum += one.costs[year] ?? 0;
    return sum;
  };
  const taken = candidates.filter(({ id }) => musts.has(id));
  const sets: ReadonlySet<string>[] = [];
  for (let bits = 0; bits < 2 ** rest.length; bits++) {
    const chosen = rest.filter((_, i) => bits & (1 << i));
    const has = new Set([...musts, ...chosen.map(({ id }) => id)]);
    const fits = frames.every((frame) => cost(chosen, frame) <= Math.max(0, frame.amount - cost(taken, frame)));
    const bound = dependencies.every(
      ({ initiative, needs }) => musts.has(initiative) || !has.has(initiative) || (has.has(needs) && ids.has(needs)),
    );
    const apart = exclusions.every(
      ([one, other]) => !(has.has(one) && has.has(other)) || (musts.has(one) && musts.has(other)),
    );
    if (fits && bound && apart) sets.push(new Set([...has].filter((id) => ids.has(id))));
  }
  return sets;
}
