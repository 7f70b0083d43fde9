import type { Solve } from '../../../shared/scoring/funding-rules.ts';
import { attempt } from '../../register-store.ts';

/** So long one optimum may take: whoever waits for it sees that it is worked on. */
const SECONDS = 10;

/** Asks the machine's solver, which works away from the meeting. Null where it was stopped, or could not be asked. */
export const solveByMachine: Solve = async (problem, forced = null) => {
  const answer = await attempt('funding.optimum', { problem, forced, seconds: SECONDS });
  const optimum = answer?.optimum;
  if (!optimum) return null;
  return { funded: new Set(optimum.funded), refused: new Map(optimum.refused), isProven: optimum.isProven };
};

/** Ends what the solver is at: nobody waits for it any more. */
export function stopSolving(): void {
  void attempt('funding.stop', {});
}

/** Soon something will be asked: the solver's process is started meanwhile. */
export function prepareSolver(): void {
  void attempt('funding.prepare', {});
}
