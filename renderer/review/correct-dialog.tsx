import { useState, type ReactNode } from 'react';
import { describeTarget, describeValue, fieldName } from '../../shared/review/describe.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { CorrectField } from './correct-field.tsx';
import { readField, writtenAs } from './field-values.ts';
import type { PlanField } from './plan-fields.ts';
import { ReasonField } from './reason-field.tsx';
import { performReview } from './review-store.ts';

export interface CorrectDialogProps {
  /** What is put right, as the title says it. */
  readonly what: string;
  /** The hash of the version that is put right. */
  readonly version: string;
  /** What may be put right; the first, or `first` by its pointer from the plan's root, is at hand. */
  readonly fields: readonly PlanField[];
  readonly first?: string | undefined;
  readonly finding?: string;
  readonly onClose: () => void;
  /** The hash of the version that the correction gave. */
  readonly onCorrected: (version: string) => void;
  /** Stands above the fields: what the source says. */
  readonly children?: ReactNode;
}

/** Puts values of a plan right, with a reason; shows what each was. What was written stays until it is on disk. */
export function CorrectDialog(props: CorrectDialogProps) {
  const { what, version, fields, first, finding = null, onClose, onCorrected, children } = props;
  const t = useText();
  const format = useFormat();
  const [at, setAt] = useState(first ?? fields[0]?.at ?? '');
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const read = fields.map((field) => ({
    field,
    ...readField(field.form, written[field.at] ?? writtenAs(field.form, field.value), field.value),
  }));
  const here = read.find(({ field }) => field.at === at);
  const wrong = read.find((one) => 'error' in one);
  const changes = read.flatMap((one) =>
    'value' in one && one.value !== one.field.value ? [{ field: one.field, after: one.value }] : [],
  );
  const owners = new Set(fields.map(({ target }) => target.initiative));
  const nameOf = ({ target }: PlanField): string =>
    owners.size > 1 ? describeTarget(t, target) : fieldName(t, target.pointer);

  const save = async (): Promise<void> => {
    setIsTried(true);
    if (wrong) return setAt(wrong.field.at);
    if (changes.length === 0 || reason.trim() === '' || isSaving) return;
    setIsSaving(true);
    const made = await performReview({
      type: 'correct-plan',
      version,
      changes: changes.map(({ field, after }) => ({ ...field.target, after })),
      reason,
      finding,
    });
    setIsSaving(false);
    if (!made) return;
    const fact = made.at(-1)?.fact;
    onClose();
    if (typeof fact?.['result'] === 'string') onCorrected(fact['result']);
  };

  return (
    <Dialog
      title={t('review.correctTitle', { what })}
      size="large"
      isOpen
      onClose={onClose}
      onConfirm={() => void save()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={isSaving} onPress={() => void save()}>
            {t('review.saveCorrection')}
          </Button>
        </>
      }
    >
      <p className="k-second">{t('review.correctLead')}</p>
      {children}
      {fields.length > 1 && (
        <Select
          label={t('review.whichValue')}
          options={fields.map((field) => ({ id: field.at, label: nameOf(field) }))}
          value={at}
          onChange={setAt}
        />
      )}
      {here && (
        <CorrectField
          key={at}
          field={here.field}
          label={nameOf(here.field)}
          written={written[at] ?? writtenAs(here.field.form, here.field.value)}
          error={'error' in here ? t(`review.${here.error}`) : undefined}
          onWrite={(text) => setWritten((before) => ({ ...before, [at]: text }))}
        />
      )}
      {changes.length > 0 && (
        <ul className="review-changes">
          {changes.map(({ field, after }) => (
            <li key={field.at}>
              <strong>{nameOf(field)}</strong> <del>{describeValue(t, format, field.target, field.value, 300)}</del>{' '}
              <ins>{describeValue(t, format, field.target, after, 300)}</ins>
            </li>
          ))}
        </ul>
      )}
      {isTried && changes.length === 0 && !wrong && (
        <p className="review-wrong" role="alert">
          {t('review.nothingChanged')}
        </p>
      )}
      <ReasonField reason={reason} onWrite={setReason} isTried={isTried} />
    </Dialog>
  );
}
