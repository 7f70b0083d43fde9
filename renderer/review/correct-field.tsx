import { describeValue } from '../../shared/review/describe.ts';
import { RadioChips } from '../ui/radio-chips.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import type { PlanField } from './plan-fields.ts';

export interface CorrectFieldProps {
  readonly field: PlanField;
  readonly label: string;
  readonly written: string;
  readonly error: string | undefined;
  readonly onWrite: (written: string) => void;
}

/** A value to be put right, in the form that it is written, with what it was below. */
export function CorrectField({ field, label, written, error, onWrite }: CorrectFieldProps) {
  const t = useText();
  const format = useFormat();
  const { form, target, value } = field;
  if (form === 'priority')
    return (
      <RadioChips
        label={label}
        options={['', '0', '1', '2', '3'].map((id) => ({ id, label: id || t('review.noPriority') }))}
        value={written}
        onChange={onWrite}
      />
    );
  const hint = t('review.beforeValue', { value: describeValue(t, format, target, value, 300) });
  const given = {
    label,
    value: written,
    onChange: onWrite,
    autoFocus: true,
    ...(error === undefined ? {} : { error }),
  };
  return form === 'text' ? <TextArea {...given} rows={5} /> : <TextField {...given} hint={hint} />;
}
