import { Minus, Plus } from 'lucide-react';
import {
  Button,
  Group,
  Input,
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
} from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldTexts } from './field-parts.tsx';
import { useText } from './use-text.ts';

type Passed = Omit<
  AriaNumberFieldProps,
  'className' | 'style' | 'render' | 'children' | 'isInvalid' | 'value' | 'onChange' | 'defaultValue'
>;

export interface NumberFieldProps extends Passed, FieldTexts {
  /** `null` is an empty field. */
  readonly value: number | null;
  /** Called when the person is done writing (Enter, leaving the field) and at each step. */
  readonly onChange: (value: number | null) => void;
  /** Stands in the field after the figure: `tkr`. */
  readonly unit?: string;
}

/** A figure, written as people of the locale write it; arrow keys and the two buttons step. */
export function NumberField({ label, hint, error, value, onChange, unit, ...field }: NumberFieldProps) {
  const t = useText();
  return (
    <AriaNumberField
      {...field}
      className="k-field"
      isInvalid={error !== undefined}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      decrementAriaLabel={t('common.decrease')}
      incrementAriaLabel={t('common.increase')}
    >
      <FieldLabel label={label} isRequired={field.isRequired} />
      <Group className="k-input-group">
        <Input className="k-input k-figure" />
        {unit && <span className="k-input-unit">{unit}</span>}
        <Button slot="decrement" className="k-input-end">
          <Minus size={14} aria-hidden />
        </Button>
        <Button slot="increment" className="k-input-end">
          <Plus size={14} aria-hidden />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} />
    </AriaNumberField>
  );
}
