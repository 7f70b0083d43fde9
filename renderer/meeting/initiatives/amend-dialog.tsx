import { useState } from 'react';
import { amendedValue, sectionsOf } from '../../../shared/meeting/initiatives/amendable.ts';
import { amendmentsOf } from '../../../shared/meeting/initiatives/told.ts';
import type { MeetingInitiative, MeetingState } from '../../../shared/meeting/state.ts';
import { sectionKeys, type SectionKey } from '../../../shared/plan/plan.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFormat, useText } from '../../ui/use-text.ts';
import { useMeeting } from '../meeting-store.ts';
import { CostFields, type CostsWritten } from './cost-fields.tsx';
import { ReasonField } from './reason-field.tsx';
import { performAndTell } from './tell.ts';
import { useChosen } from './use-chosen.ts';
import { useConfirm } from './use-confirm.ts';
import { valueInWords, whatOf } from './words.ts';

type Props = { readonly onClose: () => void };

/** Amends an initiative: costs year by year, title, sections, with one reason; all of it is one step to take back. */
export function AmendDialog({ onClose }: Props) {
  const initiative = useChosen();
  const state = useMeeting((view) => view.state);
  return initiative ? <AmendForm initiative={initiative} state={state} onClose={onClose} /> : null;
}

type FormProps = Props & { readonly initiative: MeetingInitiative; readonly state: MeetingState };

function AmendForm({ initiative, state, onClose }: FormProps) {
  const t = useText();
  const { title: was, costs: before } = initiative;
  const sections = sectionsOf(initiative);
  const [title, setTitle] = useState(was);
  const [costs, setCosts] = useState<CostsWritten>(before);
  const [written, setWritten] = useState<Readonly<Partial<Record<SectionKey, string>>>>({});
  const [section, setSection] = useState<SectionKey | null>(null);
  const [reason, setReason] = useState('');
  const rivals = amendmentsOf(initiative).filter((change) => change.rivals.length > 0);
  const values = [
    { pointer: '/title', value: title.trim() },
    ...state.period.map((year) => ({ pointer: `/costs/${year}`, value: costs[year] ?? null })),
    ...sectionKeys.map((key) => ({ pointer: `/sections/${key}`, value: written[key] ?? sections[key] })),
  ];
  const isDisputed = (pointer: string): boolean => rivals.some((change) => change.pointer === pointer);
  const changes = values.filter(
    ({ pointer, value }) => value !== amendedValue(initiative, pointer) || isDisputed(pointer),
  );
  const isReady = changes.length > 0 && title.trim() !== '' && reason.trim() !== '';
  const save = async (): Promise<void> => {
    if (!isReady) return;
    const command = { type: 'amend', initiative: initiative.id, changes, reason } as const;
    if (await performAndTell(command, (say) => say('initiatives.saidAmended', { title: title.trim() }))) onClose();
  };
  const confirm = useConfirm(() => void save());
  return (
    <Dialog
      title={t('initiatives.amend')}
      size="large"
      isOpen
      onClose={onClose}
      onConfirm={confirm}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={!isReady} onPress={() => void save()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <Rivals initiative={initiative} />
      <CostFields years={state.period} before={before} value={costs} onChange={setCosts} autoFocus />
      <TextField
        label={t('initiatives.titleField')}
        maxLength={300}
        isRequired
        {...(initiative.stated.title !== was && {
          hint: t('initiatives.inPlan', { value: initiative.stated.title }),
        })}
        value={title}
        onChange={setTitle}
      />
      <Select
        label={t('initiatives.section')}
        options={sectionKeys.map((key) => {
          const label = t(`plans.${key}`);
          const isChanged = written[key] !== undefined && written[key] !== sections[key];
          return { id: key, label: isChanged ? t('initiatives.sectionChanged', { section: label }) : label };
        })}
        value={section}
        onChange={setSection}
      />
      {section !== null && (
        <div className="amend-section">
          <TextArea
            label={t('initiatives.sectionBefore')}
            rows={7}
            isReadOnly
            value={sections[section] || t('initiatives.emptySection')}
          />
          <TextArea
            key={section}
            label={t('initiatives.sectionAfter')}
            rows={7}
            maxLength={50_000}
            value={written[section] ?? sections[section]}
            onChange={(text) => setWritten((all) => ({ ...all, [section]: text }))}
          />
        </div>
      )}
      <ReasonField value={reason} onChange={setReason} />
    </Dialog>
  );
}

/** Where two recorded different values without knowing of each other, both, and what to do. */
function Rivals({ initiative }: { readonly initiative: MeetingInitiative }) {
  const t = useText();
  const format = useFormat();
  return amendmentsOf(initiative)
    .filter(({ rivals }) => rivals.length > 0)
    .map(({ pointer, value, rivals }) => (
      <Banner
        key={pointer}
        tone="careful"
        what={t('initiatives.amendRivals', {
          what: whatOf(t, pointer).toLocaleLowerCase(),
          values: [value, ...rivals].map((one) => valueInWords(t, format, one)).join(' / '),
        })}
        next={t('initiatives.amendRivalsNext')}
      />
    ));
}
