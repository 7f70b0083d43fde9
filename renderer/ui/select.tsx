import { ChevronDown } from 'lucide-react';
import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldTexts } from './field-parts.tsx';
import { OptionList } from './option-list.tsx';
import { findOption, type Option } from './option.ts';
import { useText } from './use-text.ts';

export interface SelectProps<Id extends string> extends FieldTexts {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** One of some options, in a list that opens; for few, `RadioChips` shows them all at once. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, hint, error, options, value, onChange, placeholder, isRequired = false, isDisabled = false } = props;
  const t = useText();
  return (
    <AriaSelect
      className="k-field"
      value={value}
      onChange={(key) => {
        const option = findOption(options, key);
        if (option) onChange(option.id);
      }}
      placeholder={placeholder ?? t('common.chooseOne')}
      isRequired={isRequired}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Button className="k-input k-select">
        <SelectValue className="k-select-value" />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <OptionList options={options} />
    </AriaSelect>
  );
}
