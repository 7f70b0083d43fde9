import { useEffect, useRef, useState } from 'react';
import { outcomes, type Outcome, type Plan } from '../../shared/plan/plan.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Panel } from '../ui/panel.tsx';
import { RadioChips } from '../ui/radio-chips.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { Tone } from '../ui/tone.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { focusWhenFree } from '../ui/focus-when-free.ts';
import { focusChosenRow } from './give-focus.ts';
import { perform, showPane, useSome } from './meeting-store.ts';
import { draftKey, keepDraft, keptDraft, useDrafts } from './statement-drafts.ts';

const tones: Readonly<Record<Outcome, Tone>> = {
  approved: 'good',
  rejected: 'stop',
  referredBack: 'careful',
  tabled: 'careful',
  notPrioritised: 'neutral',
  nominated: 'good',
  passedOn: 'neutral',
};

export interface StatementPanelProps {
  /** The initiative's id. */
  readonly initiative: string;
  readonly plan: Plan;
}

/** What earlier forums and this one have said of the initiative, and a new yttrande written beside them. */
export function StatementPanel({ initiative, plan }: StatementPanelProps) {
  const t = useText();
  const format = useFormat();
  const { meeting, statements, opening, closed, isAsked } = useSome((view) => ({
    meeting: view.meeting,
    statements: view.state.statements,
    opening: view.state.opening,
    closed: view.state.closed,
    isAsked: view.isWriting && view.pane === 'statements',
  }));
  const draft = draftKey(meeting, initiative);
  const hasDraft = useDrafts((drafts) => drafts[draft] !== undefined);
  const isWriting = isAsked || hasDraft;
  const earlier = plan.statements.filter(({ initiatives }) => initiatives.includes(initiative));
  const ours = [...statements.values()].filter((one) => one.initiative === initiative);
  const isFixed = closed !== null;
  return (
    <div className="meeting-statements">
      {earlier.map(({ forum, date, outcome, text }, i) => (
        <Panel key={i}>
          <header className="statement-head">
            <span className="k-second">{[forum, format.dayAndMonth(date)].join(' ')}</span>
            {outcome && <Chip tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Chip>}
          </header>
          <p>{text}</p>
        </Panel>
      ))}
      {ours.map(({ id, from, at, outcome, text }) => (
        <Panel key={id}>
          <header className="statement-head">
            <span className="k-second">{[from, format.time(at)].join(' · ')}</span>
            {outcome && <Chip tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Chip>}
          </header>
          <p>{text}</p>
          {!isFixed && (
            <Button kind="quiet" onPress={() => void perform({ type: 'withdraw-statement', statement: id })}>
              {t('meeting.withdraw')}
            </Button>
          )}
        </Panel>
      ))}
      {earlier.length + ours.length === 0 && !isWriting && <p className="k-second">{t('meeting.noStatements')}</p>}
      {isWriting && !isFixed ? (
        <StatementForm initiative={initiative} from={opening?.body ?? ''} draft={draft} isAsked={isAsked} />
      ) : (
        <Button keys="Y" isDisabled={isFixed} onPress={() => showPane('statements', true)}>
          {t('meeting.newStatement')}
        </Button>
      )}
    </div>
  );
}

interface StatementFormProps {
  readonly initiative: string;
  readonly from: string;
  /** Where what is written is kept. */
  readonly draft: string;
  /** Somebody has just asked to write; a draft that was left shows without taking focus. */
  readonly isAsked: boolean;
}

function StatementForm({ initiative, from, draft, isAsked }: StatementFormProps) {
  const t = useText();
  const kept = keptDraft(draft);
  const [text, setText] = useState(kept?.text ?? '');
  const [outcome, setOutcome] = useState<Outcome>(kept?.outcome ?? 'approved');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => keepDraft(draft, { text, outcome }), [draft, text, outcome]);
  useEffect(() => {
    if (isAsked) focusWhenFree(() => field.current);
  }, [isAsked]);
  const form = useRef<HTMLFormElement>(null);
  const isReady = text.trim() !== '';
  const backToList = (): void => {
    showPane('statements', false);
    focusChosenRow();
  };
  const callOff = (): void => {
    keepDraft(draft, null);
    backToList();
  };
  const save = async (): Promise<void> => {
    if (!isReady) return;
    const statement = crypto.randomUUID();
    if (await perform({ type: 'record-statement', statement, initiative, from, outcome, text })) callOff();
  };
  useShortcut('Escape', backToList, { within: form });
  useShortcut('Control+Enter', () => void save(), { within: form });
  return (
    <form
      ref={form}
      className="statement-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Panel title={t('meeting.newStatement')} isActive>
        <TextArea label={t('meeting.statementText')} rows={4} inputRef={field} value={text} onChange={setText} />
        <RadioChips
          label={t('meeting.outcome')}
          options={outcomes.map((id) => ({ id, label: t(`outcome.${id}`) }))}
          value={outcome}
          onChange={setOutcome}
        />
        <div className="statement-actions">
          <Button onPress={callOff}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" type="submit" isDisabled={!isReady}>
            {t('common.save')}
          </Button>
        </div>
      </Panel>
    </form>
  );
}
