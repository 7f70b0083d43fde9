import { done } from '../../shared/bridge/problem.ts';
import type { Optimum } from '../../shared/scoring/funding-rules.ts';
import { fundingContract } from '../../shared/bridge/funding-contract.ts';
import { serveIsolate } from '../readers/serve-isolate.ts';
import { highsBeside } from './load-highs.ts';
import { solveOptimum } from './solve-optimum.ts';
import { warmUp } from './warm-up.ts';

let isAsked = false;
/** Who asks at once has the answer before all that it will run again is as quick as it gets. */
const highs = highsBeside(__dirname).then((loaded) => {
  if (!isAsked) warmUp(loaded);
  return loaded;
});

/** The process that the solver has to itself: it blocks while it works, and is ended when nobody wants the answer. */
serveIsolate<{ readonly optimum: Optimum | null }>(async (request) => {
  isAsked = true;
  const { problem, forced, seconds } = fundingContract['funding.optimum'].input.parse(request);
  return done({ optimum: solveOptimum(await highs, problem, forced, seconds) });
});
