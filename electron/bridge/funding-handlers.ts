import type { fundingContract } from '../../shared/bridge/funding-contract.ts';
import { done } from '../../shared/bridge/problem.ts';
import type { Handlers } from '../../shared/bridge/serve.ts';
import { OptimumProcess } from '../funding/optimum-process.ts';
import type { StartIsolate } from '../readers/isolate.ts';

/** The machine's answers about money. */
export function fundingHandlers(served: {
  readonly isolate: StartIsolate;
}): Pick<Handlers, keyof typeof fundingContract> {
  const solver = new OptimumProcess(served.isolate);
  return {
    'funding.optimum': async (question) => {
      const answer = await solver.ask(question);
      if (!answer.ok) return answer;
      const { optimum } = answer.value;
      return done({
        optimum: optimum && { ...optimum, funded: [...optimum.funded], refused: [...optimum.refused] },
      });
    },
    'funding.prepare': () => {
      solver.prepare();
      return done({});
    },
    'funding.stop': () => {
      solver.stop();
      return done({});
    },
  };
}
