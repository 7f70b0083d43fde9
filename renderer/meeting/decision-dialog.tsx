import { useState } from 'react';
import { itemOutcomes, type ItemOutcome } from '../../shared/meeting/decisions/facts.ts';
import { contradicts } from '../../shared/meeting/decisions/queries.ts';
import { standingItems } from '../../shared/meeting/agenda/queries.ts';
import { sectionOf } from '../../shared/meeting/queries.ts';
import { Banner } from '../ui/banner.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { focusWhenFree } from '../ui/focus-when-free.ts';
import { announce } from '../ui/live-announcer.tsx';
import { RadioChips } from '../ui/radio-chips.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/use-text.ts';
import { ContestedDecisions } from './decisions/contested-decisions.tsx';
import { commandOf, draftOf, lacks, wordsFor, type DecisionDraft } from './decisions/decision-draft.ts';
import { DecisionMore } from './decisions/decision-more.tsx';
import { lookedItem } from './item/item-at-hand.ts';
import { perform, useMeeting } from './meeting-store.ts';

/** A decision on an item: its outcome, its att-satser, and what goes with them; or the choice between two made apart. */
export function DecisionDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const { state } = useMeeting();
  const [item, setItem] = useState(() => lookedItem() ?? '');
  const [drafts, setDrafts] = useState<Readonly<Record<string, DecisionDraft>>>({});
  const [isTried, setTried] = useState(false);
  const draft = drafts[item] ?? draftOf(state, item);
  const change = (some: Partial<DecisionDraft>): void =>
    setDrafts((all) => ({ ...all, [item]: { ...draft, ...some } }));
  const lacking = lacks(draft);
  const decisions = state.items.get(item)?.decisions ?? [];
  const asked = { ...commandOf(item, draft), by: '', at: '' };
  const record = async (): Promise<void> => {
    setTried(true);
    if (lacking === 'reason' || lacking === 'until')
      focusWhenFree(() => document.querySelector<HTMLElement>('.k-dialog [data-invalid] textarea'));
    if (lacking === null && (await perform(commandOf(item, draft)))) {
      announce(t('decisions.saidDecided', { outcome: t(`decisions.outcome_${draft.outcome}`) }));
      onClose();
    }
  };
  const choose = (outcome: ItemOutcome): void => {
    const isUntouched = draft.clauses === wordsFor(state, item, draft.outcome);
    change({ outcome, ...(isUntouched && { clauses: wordsFor(state, item, outcome) }) });
  };
  const wantsReason = draft.outcome === 'referredBack' || draft.outcome === 'tabled';
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
          <Button kind="primary" keys="Control+Enter" isDisabled={lacking === 'clauses'} onPress={() => void record()}>
            {t('meeting.recordDecision')}
          </Button>
        </>
      }
    >
      <Select
        label={t('meeting.item')}
        options={standingItems(state).map(({ id, title }) => ({
          id,
          label: `${t('shell.section', { section: sectionOf(state, id) ?? 0 })} ${title}`,
        }))}
        value={item}
        onChange={setItem}
      />
      <ContestedDecisions item={item} decisions={decisions} />
      <RadioChips
        label={t('meeting.outcome')}
        options={itemOutcomes.map((id) => ({ id, label: t(`decisions.outcome_${id}`) }))}
        value={draft.outcome}
        onChange={choose}
      />
      {contradicts(state, item, asked) && (
        <Banner tone="careful" what={t('decisions.contradicts')} next={t('decisions.contradictsNext')} />
      )}
      <TextArea
        label={t('meeting.clauses')}
        hint={decisions.length === 1 ? t('meeting.replacesDecision') : t('meeting.clausesHint')}
        rows={4}
        autoFocus
        value={draft.clauses}
        onChange={(clauses) => change({ clauses })}
      />
      {draft.outcome === 'referredBack' && (
        <TextField
          label={t('decisions.to')}
          hint={t('decisions.toHint')}
          value={draft.to}
          onChange={(to) => change({ to })}
        />
      )}
      {draft.outcome === 'tabled' && (
        <TextField
          type="date"
          label={t('decisions.until')}
          value={draft.until}
          onChange={(until) => change({ until })}
        />
      )}
      {wantsReason && (
        <TextArea
          label={draft.outcome === 'tabled' ? t('decisions.whyTabled') : t('decisions.whyReferred')}
          isRequired={draft.outcome === 'referredBack'}
          rows={2}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
          {...(isTried && lacking === 'reason' && { error: t('decisions.reasonLacking') })}
          {...(isTried && lacking === 'until' && { error: t('decisions.untilLacking') })}
        />
      )}
      <DecisionMore draft={draft} onChange={change} />
    </Dialog>
  );
}
