import { useState } from 'react';
import { translator } from '../../shared/language/translator.ts';
import { sectionOf } from '../../shared/meeting/queries.ts';
import type { MeetingState } from '../../shared/meeting/state.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Panel } from '../ui/panel.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { useText } from '../ui/use-text.ts';
import { perform, useMeeting } from './meeting-store.ts';

/** A decision on an item, as att-satser, one a line; or the choice between two that were made apart. */
export function DecisionDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { state } = useMeeting();
  const [item, setItem] = useState(() => itemAtHand(state));
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const text = texts[item] ?? suggestion(state, item);
  const clauses = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const decisions = state.items.get(item)?.decisions ?? [];
  const record = async (): Promise<void> => {
    if (clauses.length > 0 && (await perform({ type: 'record-decision', item, clauses }))) onClose();
  };
  return (
    <Dialog
      title={t('meeting.decision')}
      size="large"
      isOpen
      onClose={onClose}
      onConfirm={() => void record()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={clauses.length === 0} onPress={() => void record()}>
            {t('meeting.recordDecision')}
          </Button>
        </>
      }
    >
      <Select
        label={t('meeting.item')}
        options={state.agenda.map(({ id, title }) => ({
          id,
          label: `${t('shell.section', { section: sectionOf(state, id) ?? 0 })} ${title}`,
        }))}
        value={item}
        onChange={setItem}
      />
      {decisions.length > 1 && <Banner tone="stop" what={t('meeting.contested')} next={t('meeting.contestedNext')} />}
      {decisions.length > 1 &&
        decisions.map(({ by, clauses: made }) => (
          <Panel key={by} edge="stop">
            <ul>
              {made.map((clause) => (
                <li key={clause}>{clause}</li>
              ))}
            </ul>
            <Button onPress={() => void perform({ type: 'settle-decision', item, operation: by })}>
              {t('meeting.settle')}
            </Button>
          </Panel>
        ))}
      <TextArea
        label={t('meeting.clauses')}
        hint={decisions.length === 1 ? t('meeting.replacesDecision') : t('meeting.clausesHint')}
        rows={5}
        autoFocus
        value={text}
        onChange={(written) => setTexts((before) => ({ ...before, [item]: written }))}
      />
    </Dialog>
  );
}

/** The item at hand, or the ranking while none is: that is what forums decide on. */
function itemAtHand(state: MeetingState): string {
  const ranking = state.agenda.find(({ kind }) => kind === 'ranking');
  return state.currentItem ?? ranking?.id ?? state.agenda[0]?.id ?? '';
}

/** What was decided already, to be changed; else, on the ranking, the usual words. Minutes are Swedish in any language. */
function suggestion(state: MeetingState, item: string): string {
  const [decided] = state.items.get(item)?.decisions ?? [];
  if (decided) return decided.clauses.join('\n');
  const kind = state.agenda.find(({ id }) => id === item)?.kind;
  if (kind !== 'ranking') return '';
  return translator('sv')('meeting.suggestedDecision', { count: state.ranking.length });
}
