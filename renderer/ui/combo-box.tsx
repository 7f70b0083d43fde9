import { ChevronDown } from 'lucide-react';
import { Button, ComboBox as AriaComboBox, Group, Input } from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldTexts } from './field-parts.tsx';
import { OptionList } from './option-list.tsx';
import { findOption, type Option } from './option.ts';
import { useText } from './use-text.ts';

export interface ComboBoxProps<Id extends string> extends FieldTexts {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** One of many options, found by writing a part of it. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const {
    label,
    hint,
    error,
    options,
    value,
    onChange,
    placeholder = '',
    isRequired = false,
    isDisabled = false,
  } = props;
  const t = useText();
  return (
    <AriaComboBox
      className="k-field"
      value={value}
      onChange={(key) => onChange(findOption(options, key)?.id ?? null)}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Group className="k-input-group">
        <Input className="k-input" placeholder={placeholder} />
        <Button className="k-input-end" aria-label={t('common.show')}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </Group>
      <FieldNotes hint={hint} error={error} />
      <OptionList options={options} />
    </AriaComboBox>
  );
}
