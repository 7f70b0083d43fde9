import './funding.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fundedIn } from '../../../shared/meeting/funding/funded-in.ts';
import { problemOf } from '../../../shared/meeting/funding/problem-of.ts';
import { automaticRules, type AutomaticRule } from '../../../shared/scoring/funding-rules.ts';
import { whyNotFunded, type WhyNot } from '../../../shared/scoring/why-not.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { painted } from '../../ui/after-paint.ts';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { changeTold, obstacleTold } from './why-not-words.ts';
import { prepareSolver, solveByMachine, stopSolving } from './solve-by-machine.ts';

/** Why the chosen initiative gets no money by a rule, and the smallest changes that would each give it some. */
export function WhyNotDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { state, selected } = useMeeting();
  const now = useMemo(() => fundedIn(state), [state]);
  const [rule, setRule] = useState<AutomaticRule>(now.rule === 'hand' ? 'list' : now.rule);
  const initiative = selected === null ? undefined : state.initiatives.get(selected);
  const asksAtOnce = useRef(rule === 'optimum');
  useEffect(() => {
    if (!asksAtOnce.current) prepareSolver();
  }, []);
  return (
    <Dialog
      title={t('funding.whyNot')}
      size="large"
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" autoFocus onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <h3 className="why-title">{initiative?.title ?? '–'}</h3>
      {now.scenario && initiative && (
        <p>
          {t(now.funded.has(initiative.id) ? 'funding.inAdopted' : 'funding.notInAdopted', { name: now.scenario.name })}
        </p>
      )}
      <RadioChips
        label={t('funding.rule')}
        options={automaticRules.map((id) => ({ id, label: t(`funding.rule_${id}`) }))}
        value={rule}
        onChange={setRule}
      />
      {selected !== null && <Answer key={rule} rule={rule} id={selected} />}
    </Dialog>
  );
}

function Answer({ rule, id }: { readonly rule: AutomaticRule; readonly id: string }) {
  const t = useText();
  const format = useFormat();
  const state = useMeeting((view) => view.state);
  const { opening } = state;
  const problem = useMemo(() => (opening ? problemOf({ ...state, opening }) : null), [state, opening]);
  const [answer, setAnswer] = useState<WhyNot | 'none' | null>(null);
  useEffect(() => {
    if (!problem) return undefined;
    let isWanted = true;
    const work = async (): Promise<void> => {
      await painted();
      if (!isWanted) return;
      const why = await whyNotFunded(problem, rule, id, solveByMachine);
      if (isWanted) setAnswer(why ?? 'none');
    };
    void work();
    return () => {
      isWanted = false;
      if (rule === 'optimum') stopSolving();
    };
  }, [problem, rule, id]);
  const telling = { state, t, format };
  return (
    <div className="why-answer" role="status">
      {answer === null && <p>{t('funding.working')}</p>}
      {answer === 'none' && <p>{t('funding.stopped')}</p>}
      {answer !== null && answer !== 'none' && (
        <>
          <p className="why-reason">
            {answer.obstacle === null
              ? t('funding.isFunded', { rule: t(`funding.rule_${rule}`) })
              : obstacleTold(answer.obstacle, rule, id, telling)}
          </p>
          {answer.changes.length > 0 && (
            <>
              <h4>{t('funding.smallestChanges')}</h4>
              <ul className="why-changes">
                {answer.changes.map((change) => (
                  <li key={change.how}>{changeTold(change, telling)}</li>
                ))}
              </ul>
              <p className="k-second">{t('funding.eachAlone')}</p>
            </>
          )}
          {answer.obstacle !== null && answer.changes.length === 0 && <p>{t('funding.noChange')}</p>}
        </>
      )}
    </div>
  );
}
