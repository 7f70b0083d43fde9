import './decisions.css';
import { useState } from 'react';
import { puttingsOf } from '../../../shared/meeting/decisions/queries.ts';
import type { Vote } from '../../../shared/meeting/decisions/state.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { lookedItem } from '../item/item-at-hand.ts';
import { openDialog } from '../meeting-dialogs.ts';
import { showMiddle, useMeeting } from '../meeting-store.ts';
import { callVote, nextPutting } from './decisions-commands.ts';
import { focusVote } from './focus-vote.ts';
import { motionInFull, sideLabels } from './motion-words.ts';

/** Calls a vote: between what, and how it is held. */
export function VoteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const state = useMeeting((view) => view.state);
  const [item] = useState(() => lookedItem() ?? '');
  const put = puttingsOf(state, item);
  const next = nextPutting(put) ?? put.at(-1);
  const [chosen, setChosen] = useState(() => String(next ? put.indexOf(next) : 0));
  const [method, setMethod] = useState<Vote['method']>('rollCall');
  const [by, setBy] = useState('');
  const putting = put[Number(chosen)];
  const call = async (): Promise<void> => {
    if (!putting || (await callVote(item, putting, method, by.trim())) === null) return;
    onClose();
    showMiddle('item');
    focusVote();
  };
  if (!putting) {
    return (
      <Dialog
        title={t('decisions.callVoteTitle')}
        isOpen
        onClose={onClose}
        actions={
          <Button kind="primary" autoFocus onPress={() => openDialog('motion')}>
            {t('decisions.newMotion')}
          </Button>
        }
      >
        <p>{t('decisions.nothingToVoteOn')}</p>
      </Dialog>
    );
  }
  const sides = sideLabels(state, t, putting);
  return (
    <Dialog
      title={t('decisions.callVoteTitle')}
      isOpen
      onClose={onClose}
      onConfirm={() => void call()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" autoFocus onPress={() => void call()}>
            {t('decisions.beginVote')}
          </Button>
        </>
      }
    >
      {put.length > 1 && (
        <Select
          label={t('decisions.votedOn')}
          options={put.map((one, i) => {
            const { yes, no } = sideLabels(state, t, one);
            return { id: String(i), label: t('decisions.put', { yes, no }) };
          })}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <dl className="vote-sides">
        <dt>{t('decisions.yes')}</dt>
        <dd>{putting.yes === null ? sides.yes : motionInFull(state, t, putting.yes)}</dd>
        <dt>{t('decisions.no')}</dt>
        <dd>{putting.no === null ? sides.no : motionInFull(state, t, putting.no)}</dd>
      </dl>
      <RadioChips
        label={t('decisions.method')}
        options={[
          { id: 'rollCall', label: t('decisions.rollCall') },
          { id: 'counted', label: t('decisions.counted') },
        ]}
        value={method}
        onChange={setMethod}
      />
      <TextField label={t('decisions.askedBy')} value={by} onChange={setBy} />
    </Dialog>
  );
}
