import { useState } from 'react';
import { servingNow } from '../../../shared/meeting/attendance/queries.ts';
import { motionKinds } from '../../../shared/meeting/decisions/facts.ts';
import { livingMotions } from '../../../shared/meeting/decisions/queries.ts';
import type { Motion } from '../../../shared/meeting/decisions/state.ts';
import { announce } from '../../ui/live-announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useText } from '../../ui/use-text.ts';
import { lookedItem } from '../item/item-at-hand.ts';
import { perform, useMeeting } from '../meeting-store.ts';
import { linesOf } from './lines.ts';
import { PeopleField } from './people-field.tsx';

/** A yrkande: what it is, whose, and what it asks for, one att-sats a line. */
export function MotionDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const state = useMeeting((view) => view.state);
  const [item] = useState(() => lookedItem() ?? '');
  const [kind, setKind] = useState<Motion['kind']>(() =>
    livingMotions(state, item).some((one) => one.kind === 'proposal') ? 'counter' : 'proposal',
  );
  const [people, setPeople] = useState<readonly string[]>([]);
  const [text, setText] = useState<string | null>(null);
  const words =
    text ?? (kind === 'proposal' || kind === 'counter' || kind === 'addition' ? '' : t(`decisions.usual_${kind}`));
  const clauses = linesOf(words);
  const isReady = clauses.length > 0 && (people.length > 0 || kind === 'proposal');
  const save = async (): Promise<void> => {
    if (!isReady) return;
    const by = [...people];
    if (!(await perform({ type: 'make-motion', motion: crypto.randomUUID(), item, kind, clauses, by }))) return;
    announce(t('decisions.saidMotion', { kind: t(`decisions.kind_${kind}`) }));
    onClose();
  };
  return (
    <Dialog
      title={t('decisions.newMotion')}
      isOpen
      onClose={onClose}
      onConfirm={() => void save()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={!isReady} onPress={() => void save()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <PeopleField
        label={t('decisions.movers')}
        hint={kind === 'proposal' ? t('decisions.moversOfProposal') : t('decisions.moversHint')}
        people={servingNow(state, item)}
        value={people}
        onChange={setPeople}
        autoFocus
      />
      <RadioChips
        label={t('decisions.kind')}
        options={motionKinds.map((id) => ({ id, label: t(`decisions.kind_${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      {(kind === 'referBack' || kind === 'table') && <p className="k-second">{t('decisions.delayHint')}</p>}
      <TextArea
        label={t('meeting.clauses')}
        hint={t('meeting.clausesHint')}
        rows={3}
        value={words}
        onChange={setText}
      />
    </Dialog>
  );
}
