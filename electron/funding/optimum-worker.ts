import { done } from '../../shared/bridge/problem.ts';
import type { Optimum } from '../../shared/scoring/funding-rules.ts';
import { fundingContract } from '../../shared/bridge/funding-contract.ts';
import { serveIsolate } from '../readers/serve-isolate.ts';
import { highsBeside } from './load-highs.ts';
import { solveOptimum } from './solve-optimum.ts';

const highs = highsBeside(__dirname);

/** The process that the solver has to itself: it blocks while it works, and is ended when nobody wants the answer. */
serveIsolate<{ readonly optimum: Optimum | null }>(async (request) => {
  const { problem, forced, seconds } = fundingContract['funding.optimum'].input.parse(request);
  return done({ optimum: solveOptimum(await highs, problem, forced, seconds) });
});
