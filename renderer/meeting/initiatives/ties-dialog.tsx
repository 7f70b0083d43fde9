import { useMemo, useState } from 'react';
import { ranked } from '../../../shared/meeting/queries.ts';
import type { MeetingInitiative } from '../../../shared/meeting/state.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { InitiativeChoice } from './initiative-choice.tsx';
import { performAndTell } from './tell.ts';
import { TieList } from './tie-list.tsx';
import { useChosen } from './use-chosen.ts';

type Props = { readonly onClose: () => void };
const kinds = ['dependency', 'exclusion', 'must'] as const;
type Kind = (typeof kinds)[number];

/** What must be done by law, what an initiative depends on and what it excludes. */
export function TiesDialog({ onClose }: Props) {
  const initiative = useChosen();
  return initiative ? <TiesForm initiative={initiative} onClose={onClose} /> : null;
}

function TiesForm({ initiative, onClose }: Props & { readonly initiative: MeetingInitiative }) {
  const t = useText();
  const state = useMeeting((view) => view.state);
  const { id } = initiative;
  const [kind, setKind] = useState<Kind>('dependency');
  const [others, setOthers] = useState<readonly string[]>([]);
  const [law, setLaw] = useState(initiative.must?.value ?? '');
  const [reason, setReason] = useState('');
  const among = useMemo(() => ranked(state).filter((one) => one.id !== id), [state, id]);
  const [other] = others;
  const isReady = kind === 'must' ? law.trim() !== '' : other !== undefined;
  const add = async (): Promise<void> => {
    if (kind === 'must') {
      if (law.trim() === '') return;
      await performAndTell({ type: 'set-must', initiative: id, law }, (say) => say('initiatives.saidMust'));
      return;
    }
    if (other === undefined) return;
    const taken = await performAndTell(
      kind === 'dependency'
        ? { type: 'set-dependency', initiative: id, needs: other, holds: true, reason }
        : { type: 'set-exclusion', initiatives: [id, other], holds: true, reason },
      (say) => say('initiatives.saidTied'),
    );
    if (!taken) return;
    setOthers([]);
    setReason('');
  };
  return (
    <Dialog
      title={t('initiatives.ties')}
      size="large"
      isOpen
      onClose={onClose}
      onConfirm={() => void add()}
      actions={
        <>
          <Button onPress={onClose}>{t('initiatives.done')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={!isReady} onPress={() => void add()}>
            {t(kind === 'must' ? 'initiatives.setLaw' : 'initiatives.addTie')}
          </Button>
        </>
      }
    >
      <p className="initiative-named">{initiative.title}</p>
      <TieList made={initiative} isEditable />
      <RadioChips
        label={t('initiatives.tieKind')}
        options={kinds.map((one) => ({ id: one, label: t(one === 'must' ? 'initiatives.law' : `initiatives.${one}`) }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'must' ? (
        <TextField
          key="law"
          label={t('initiatives.law')}
          hint={t('initiatives.lawHint')}
          isRequired
          maxLength={300}
          value={law}
          onChange={setLaw}
        />
      ) : (
        <>
          <InitiativeChoice
            key={kind}
            label={t('initiatives.tieOther')}
            among={among}
            chosen={others}
            onChange={setOthers}
            isSingle
            autoFocus
          />
          <TextField
            label={t('initiatives.reason')}
            hint={t('initiatives.tieReasonHint')}
            maxLength={2000}
            value={reason}
            onChange={setReason}
          />
        </>
      )}
    </Dialog>
  );
}
