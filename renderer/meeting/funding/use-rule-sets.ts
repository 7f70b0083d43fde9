import { useEffect, useState } from 'react';
import { automaticRules, quickRules, type AutomaticRule } from '../../../shared/scoring/funding-rules.ts';
import type { FundingProblem } from '../../../shared/scoring/problem.ts';
import { painted } from '../../ui/after-paint.ts';
import { solveByMachine, stopSolving } from './solve-by-machine.ts';

type RuleSet = { readonly funded: ReadonlySet<string>; readonly isProven: boolean };

/** Who gets money by each rule, as far as it has been worked out. */
export type RuleSets = Readonly<Partial<Record<AutomaticRule, RuleSet>>>;

/** Works out every rule on a problem, one after the other so that the window stays awake; null where none is asked for. */
export function useRuleSets(problem: FundingProblem | null): RuleSets | null {
  const [found, setFound] = useState<{ readonly of: FundingProblem; readonly sets: RuleSets } | null>(null);
  useEffect(() => {
    if (!problem) return undefined;
    let isWanted = true;
    let isAsked = false;
    const add = (rule: AutomaticRule, set: RuleSet): void =>
      setFound((before) => ({ of: problem, sets: { ...(before?.of === problem && before.sets), [rule]: set } }));
    const work = async (): Promise<void> => {
      for (const rule of automaticRules) {
        await painted();
        if (!isWanted) return;
        if (rule === 'optimum') {
          isAsked = true;
          void solveByMachine(problem).then((set) => {
            isAsked = false;
            if (isWanted && set) add(rule, set);
          });
        } else add(rule, { funded: quickRules[rule](problem).funded, isProven: true });
      }
    };
    void work();
    return () => {
      isWanted = false;
      if (isAsked) stopSolving();
    };
  }, [problem]);
  if (!problem) return null;
  return found?.of === problem ? found.sets : {};
}
