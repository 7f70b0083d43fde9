import './statements.css';
import { useState } from 'react';
import type { StatementDraft } from '../../../shared/bridge/debate-contract.ts';
import type { MeetingStatement } from '../../../shared/meeting/debate/state.ts';
import type { Statement } from '../../../shared/plan/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { focusChosenRow } from '../give-focus.ts';
import { perform, showPane, useSome } from '../meeting-store.ts';
import { tones } from './outcome-tones.ts';
import { draftKey, keepDraft, useDrafts } from '../statement-drafts.ts';
import { StatementForm } from './statement-form.tsx';
import { isOf, nameOfSubject, type Subject } from './subject.ts';

export interface StatementsProps {
  readonly subject: Subject;
  /** What earlier forums said of it. */
  readonly earlier: readonly Statement[];
  /** Somebody has just asked to write. */
  readonly isAsked: boolean;
}

/** What has been said of something, before this meeting and in it, and the form for one more. */
export function Statements({ subject, earlier, isAsked }: StatementsProps) {
  const t = useText();
  const format = useFormat();
  const { meeting, statements, closed } = useSome((view) => ({
    meeting: view.meeting,
    statements: view.state.statements,
    closed: view.state.closed,
  }));
  const [isBegun, setBegun] = useState(false);
  const name = nameOfSubject(subject);
  const hasDraft = useDrafts((drafts) => drafts[draftKey(meeting, name)] !== undefined);
  const ours = [...statements.values()].filter((one) => isOf(one, subject));
  const isFixed = closed !== null;
  const isWriting = (isAsked || isBegun || hasDraft) && !isFixed;
  const begin = (): void => (subject.initiative === null ? setBegun(true) : showPane('statements', true));
  const leave = (): void => {
    setBegun(false);
    if (subject.initiative === null) return;
    showPane('statements', false);
    focusChosenRow();
  };
  const change = (statement: MeetingStatement): void => {
    if (meeting === null) return;
    keepDraft(meeting, name, draftOf(statement));
    begin();
  };
  return (
    <div className="meeting-statements">
      {earlier.map(({ forum, date, outcome, text }, i) => (
        <Panel key={i}>
          <header className="statement-head">
            <span className="k-second">{[forum, format.dayAndMonth(date)].join(' ')}</span>
            {outcome && <Chip tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Chip>}
          </header>
          <p className="statement-text">{text}</p>
        </Panel>
      ))}
      {ours.map((statement) => (
        <Said key={statement.id} statement={statement} isFixed={isFixed} onChange={() => change(statement)} />
      ))}
      {earlier.length + ours.length === 0 && !isWriting && (
        <p className="k-second">{subject.initiative === null ? t('debate.nothingSaid') : t('meeting.noStatements')}</p>
      )}
      {isWriting && meeting !== null ? (
        <StatementForm key={name} meeting={meeting} subject={subject} isAsked={isAsked || isBegun} onLeave={leave} />
      ) : (
        <Button {...(subject.initiative !== null && { keys: 'Y' })} isDisabled={isFixed} onPress={begin}>
          {t('meeting.newStatement')}
        </Button>
      )}
    </div>
  );
}

interface SaidProps {
  readonly statement: MeetingStatement;
  readonly isFixed: boolean;
  readonly onChange: () => void;
}

function Said({ statement, isFixed, onChange }: SaidProps) {
  const t = useText();
  const format = useFormat();
  const { id, kind, from, at, outcome, text, conditions, passedOn } = statement;
  const head = [kind === 'consideration' ? t('debate.consideration') : '', from, format.time(at)];
  return (
    <Panel>
      <header className="statement-head">
        <span className="k-second">{head.filter((part) => part !== '').join(' · ')}</span>
        {outcome && <Chip tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Chip>}
      </header>
      <p className="statement-text">{text}</p>
      {conditions.length > 0 && (
        <>
          <h3 className="statement-part">{t('debate.conditions')}</h3>
          <ul className="statement-list">
            {conditions.map((condition, i) => (
              <li key={i}>{condition}</li>
            ))}
          </ul>
        </>
      )}
      {passedOn.map(({ to, text: sent }, i) => (
        <p key={i} className="statement-text">
          <strong className="statement-part">{t('debate.passedOnTo', { to })}</strong> {sent}
        </p>
      ))}
      {!isFixed && (
        <div className="statement-acts">
          <Button kind="quiet" onPress={onChange}>
            {t('common.edit')}
          </Button>
          <Button kind="quiet" onPress={() => void perform({ type: 'withdraw-statement', statement: id })}>
            {t('meeting.withdraw')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

function draftOf({ id, kind, from, text, outcome, conditions, passedOn }: MeetingStatement): StatementDraft {
  return { kind, from, text, outcome, conditions: [...conditions], passedOn: [...passedOn], replaces: id };
}
