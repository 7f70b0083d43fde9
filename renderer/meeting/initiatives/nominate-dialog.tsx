import { useState } from 'react';
import { freeNumber, idFor } from '../../../shared/meeting/initiatives/queries.ts';
import { isFree } from '../../../shared/meeting/initiatives/as-met.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import type { MeetingLog } from '../../../shared/meeting/meeting-log.ts';
import type { Priority } from '../../../shared/plan/plan.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RadioChips } from '../../ui/radio-chips.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useText } from '../../ui/use-text.ts';
import { chooseRow } from './choose-row.ts';
import { useMeeting } from '../meeting-store.ts';
import { CostFields, statedCosts, type CostsWritten } from './cost-fields.tsx';
import { ReasonField } from './reason-field.tsx';
import { performAndTell, placeOf } from './tell.ts';
import { useConfirm } from './use-confirm.ts';
import { useServices } from './use-services.ts';

type Props = { readonly onClose: () => void };

const noSections = { goal: '', benefit: '', securityNeeds: '', effects: '', effectOfRejection: '', funding: '' };
const priorities = ['none', '0', '1', '2', '3'] as const;
const priorityOf: Readonly<Record<(typeof priorities)[number], Priority>> = { none: null, 0: 0, 1: 1, 2: 2, 3: 3 };

/** Puts forward an initiative, or a service that becomes one; it stands last until it is moved. */
export function NominateDialog({ onClose }: Props) {
  const { state, log } = useMeeting();
  return log && state.opening ? <NominateForm state={state} log={log} onClose={onClose} /> : null;
}

function NominateForm({ state, log, onClose }: Props & { readonly state: MeetingState; readonly log: MeetingLog }) {
  const t = useText();
  const plans = [...state.planAreas.keys()];
  const chosen = useMeeting((view) => view.selected);
  const [plan, setPlan] = useState(() => state.initiatives.get(chosen ?? '')?.plan ?? plans[0] ?? '');
  const [kind, setKind] = useState<'initiative' | 'service'>('initiative');
  const [number, setNumber] = useState(() => freeNumber(state, plan));
  const [title, setTitle] = useState('');
  const [priority, setPriority] = useState<(typeof priorities)[number]>('none');
  const [costs, setCosts] = useState<CostsWritten>({});
  const [goal, setGoal] = useState('');
  const [from, setFrom] = useState('');
  const [reason, setReason] = useState('');
  const version = log.versions.get(plan)?.plan;
  const services = useServices(version?.period[0] ?? null, version?.area ?? '');
  const area = state.planAreas.get(plan) ?? '';
  const id = idFor(state, area, number, log.device);
  const error = !/^[^\s/#]+$/.test(number)
    ? t('initiatives.strangeNumber')
    : !isFree(state, id)
      ? t('initiatives.takenNumber', { number: freeNumber(state, plan) })
      : null;
  const isReady = error === null && title.trim() !== '' && reason.trim() !== '';
  const save = async (): Promise<void> => {
    if (!isReady) return;
    const taken = await performAndTell(
      {
        type: 'nominate',
        initiative: id,
        kind,
        plan,
        number,
        title,
        priority: priorityOf[priority],
        costs: statedCosts(costs),
        sections: { ...noSections, goal },
        from,
        reason,
      },
      (say) => say('initiatives.saidNominated', { title: title.trim(), place: placeOf(id) }),
    );
    if (!taken) return;
    onClose();
    chooseRow(id);
  };
  const confirm = useConfirm(() => void save());
  const takeService = (name: string): void => {
    const amounts = services.find((service) => service.name === name)?.amounts ?? {};
    setTitle(name);
    setCosts(Object.fromEntries(Object.entries(amounts).filter(([year]) => state.period.includes(year))));
  };
  return (
    <Dialog
      title={t('initiatives.nominate')}
      size="large"
      isOpen
      onClose={onClose}
      onConfirm={confirm}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={!isReady} onPress={() => void save()}>
            {t('initiatives.doNominate')}
          </Button>
        </>
      }
    >
      <div className="nominate-row">
        <RadioChips
          label={t('initiatives.kind')}
          options={[
            { id: 'initiative', label: t('initiatives.kindInitiative') },
            { id: 'service', label: t('initiatives.kindService') },
          ]}
          value={kind}
          onChange={setKind}
        />
        {plans.length > 1 && (
          <Select
            label={t('initiatives.planField')}
            options={plans.map((hash) => ({ id: hash, label: log.versions.get(hash)?.plan.title ?? hash }))}
            value={plan}
            onChange={(hash) => {
              setPlan(hash);
              setNumber(freeNumber(state, hash));
            }}
          />
        )}
      </div>
      {kind === 'service' && services.length > 0 && (
        <ComboBox
          label={t('initiatives.service')}
          hint={t('initiatives.serviceHint')}
          options={[...new Set(services.map(({ name }) => name))].map((name) => ({ id: name, label: name }))}
          value={services.some(({ name }) => name === title) ? title : null}
          onChange={takeService}
        />
      )}
      <div className="nominate-named">
        <TextField
          label={t('initiatives.number')}
          maxLength={20}
          {...(error !== null && { error })}
          value={number}
          onChange={setNumber}
        />
        <TextField
          label={t('initiatives.titleField')}
          isRequired
          maxLength={300}
          autoFocus
          value={title}
          onChange={setTitle}
        />
      </div>
      <CostFields years={state.period} before={null} value={costs} onChange={setCosts} />
      <RadioChips
        label={t('initiatives.priority')}
        options={priorities.map((one) => ({ id: one, label: one === 'none' ? t('initiatives.noPriority') : one }))}
        value={priority}
        onChange={setPriority}
      />
      <TextArea
        label={t('plans.goal')}
        hint={t('initiatives.goalHint')}
        rows={2}
        maxLength={20_000}
        value={goal}
        onChange={setGoal}
      />
      <TextField
        label={t('initiatives.from')}
        hint={t('initiatives.fromHint')}
        maxLength={300}
        value={from}
        onChange={setFrom}
      />
      <ReasonField value={reason} onChange={setReason} />
    </Dialog>
  );
}
