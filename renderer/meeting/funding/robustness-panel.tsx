import { useEffect, useState } from 'react';
import { automaticRules, type AutomaticRule } from '../../../shared/scoring/funding-rules.ts';
import { scoreIn, type FundingProblem } from '../../../shared/scoring/problem.ts';
import { MOST_WEIGHT, robustnessOf, type Robustness } from '../../../shared/scoring/robustness.ts';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { painted } from '../../ui/after-paint.ts';
import { useText } from '../../ui/use-text.ts';
import { Disclosure } from './disclosure.tsx';
import { RobustnessBar } from './robustness-bar.tsx';
import { solveByMachine, stopSolving } from './solve-by-machine.ts';

/** How far each criterion's weight may go before somebody else gets money, by a rule that one chooses. */
export function RobustnessPanel({ problem }: { readonly problem: FundingProblem }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const [rule, setRule] = useState<AutomaticRule>('score');
  return (
    <Disclosure title={t('funding.robustness')} isOpen={isOpen} onChange={setOpen}>
      <p className="k-second">{t('funding.robustnessHint')}</p>
      <RadioChips
        label={t('funding.rule')}
        options={automaticRules.map((id) => ({ id, label: t(`funding.rule_${id}`) }))}
        value={rule}
        onChange={setRule}
      />
      <Intervals problem={problem} rule={rule} />
    </Disclosure>
  );
}

function Intervals({ problem, rule }: { readonly problem: FundingProblem; readonly rule: AutomaticRule }) {
  const t = useText();
  const [found, setFound] = useState<{
    readonly of: FundingProblem;
    readonly by: AutomaticRule;
    readonly all: readonly Robustness[];
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const work = async (): Promise<void> => {
      await painted();
      if (!isWanted) return;
      const all = await robustnessOf(problem, rule, solveByMachine);
      if (isWanted) setFound({ of: problem, by: rule, all });
    };
    void work();
    return () => {
      isWanted = false;
      if (rule === 'optimum') stopSolving();
    };
  }, [problem, rule]);
  if (!problem.candidates.some((one) => scoreIn(problem, one) !== null)) return <p>{t('funding.nothingScored')}</p>;
  if (rule === 'list') return <p>{t('funding.listHasNoWeights')}</p>;
  if (found?.of !== problem || found.by !== rule) return <p role="status">{t('funding.working')}</p>;
  if (found.all.length === 0) return <p role="status">{t('funding.stopped')}</p>;
  const longest = Math.max(
    2,
    ...found.all.flatMap(({ weight, from, to }) => [weight * 2, from, to === MOST_WEIGHT ? 0 : to * 1.25]),
  );
  return (
    <ul className="robustness">
      {found.all.map((one) => (
        <RobustnessBar key={one.criterion} robustness={one} longest={longest} />
      ))}
    </ul>
  );
}
