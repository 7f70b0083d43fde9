import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { StatementDraft } from '../../../shared/bridge/debate-contract.ts';
import { outcomes } from '../../../shared/plan/plan.ts';
import { Button } from '../../ui/button.tsx';
import { focusWhenFree } from '../../ui/focus-when-free.ts';
import { Panel } from '../../ui/panel.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useShortcut } from '../../ui/use-shortcut.ts';
import { useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { ConditionFields } from './condition-fields.tsx';
import { PassedOnFields } from './passed-on-fields.tsx';
import { PhrasePicker } from './phrase-picker.tsx';
import { saveStatement } from './save-statement.ts';
import { keepDraft, keptDraft } from '../statement-drafts.ts';
import { nameOfSubject, type Subject } from './subject.ts';
import { useInsertion } from './use-insertion.ts';
import { useSpeakersBodies } from './use-bodies.ts';

export interface StatementFormProps {
  readonly meeting: string;
  readonly subject: Subject;
  /** Somebody has just asked to write; a draft that was left shows without taking focus. */
  readonly isAsked: boolean;
  readonly onLeave: () => void;
}

/** A yttrande or övervägande as it is written: what is said, its outcome, its conditions, and what it sends along. */
export function StatementForm({ meeting, subject, isAsked, onLeave }: StatementFormProps) {
  const t = useText();
  const body = useMeeting(({ state }) => state.opening?.body ?? '');
  const name = nameOfSubject(subject);
  const [draft, setDraft] = useState<StatementDraft>(() => keptDraft(meeting, name) ?? { ...blank, from: body });
  const { conditions, passedOn } = draft;
  const write = (part: Partial<StatementDraft>): void => setDraft((before) => ({ ...before, ...part }));
  useEffect(() => keepDraft(meeting, name, draft), [meeting, name, draft]);
  const field = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isAsked) focusWhenFree(() => field.current);
  }, [isAsked]);
  const insert = useInsertion(form, draft, setDraft, subject);
  const { from: voices, to: bodies } = useSpeakersBodies();
  const isReady = draft.text.trim() !== '' && draft.from.trim() !== '';
  const callOff = (): void => {
    keepDraft(meeting, name, null);
    onLeave();
  };
  const save = async (): Promise<void> => {
    if (isReady && (await saveStatement(subject, draft))) callOff();
  };
  const add = (part: Partial<StatementDraft>, focus: string): void => {
    write(part);
    focusWhenFree(() => form.current?.querySelector<HTMLElement>(`[data-part="${focus}"] :is(input, textarea)`));
  };
  useShortcut('Escape', onLeave, { within: form });
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
      <Panel title={draft.replaces === null ? t('meeting.newStatement') : t('debate.changeStatement')} isActive>
        <RadioChips
          label={t('debate.kind')}
          hidesLabel
          options={[
            { id: 'statement', label: t('debate.statement') },
            { id: 'consideration', label: t('debate.consideration') },
          ]}
          value={draft.kind}
          onChange={(kind) => write({ kind })}
        />
        <SuggestField
          label={t('debate.from')}
          suggestions={voices(draft.from)}
          value={draft.from}
          onChange={(from) => write({ from })}
          isRequired
        />
        <div data-part="text">
          <TextArea
            label={t('meeting.statementText')}
            rows={4}
            inputRef={field}
            value={draft.text}
            onChange={(text) => write({ text })}
          />
        </div>
        <PhrasePicker within={form} onPick={insert} />
        <RadioChips
          label={t('meeting.outcome')}
          options={[
            ...outcomes.map((id) => ({ id, label: t(`outcome.${id}`) })),
            { id: 'none' as const, label: t('debate.noOutcome') },
          ]}
          value={draft.outcome ?? 'none'}
          onChange={(outcome) => write({ outcome: outcome === 'none' ? null : outcome })}
        />
        <ConditionFields conditions={conditions} onChange={(next) => write({ conditions: next })} />
        <PassedOnFields passedOn={passedOn} bodies={bodies} onChange={(next) => write({ passedOn: next })} />
        <div className="statement-more">
          <Button
            kind="quiet"
            icon={Plus}
            onPress={() => add({ conditions: [...conditions, ''] }, `condition-${conditions.length}`)}
          >
            {t('debate.addCondition')}
          </Button>
          <Button
            kind="quiet"
            icon={Plus}
            onPress={() => add({ passedOn: [...passedOn, { to: '', text: '' }] }, `passed-${passedOn.length}`)}
          >
            {t('debate.addPassedOn')}
          </Button>
        </div>
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

const blank: StatementDraft = {
  kind: 'statement',
  from: '',
  text: '',
  outcome: 'approved',
  conditions: [],
  passedOn: [],
  replaces: null,
};
