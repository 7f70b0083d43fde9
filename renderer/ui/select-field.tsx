import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldTexts } from './field-parts.tsx';
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

interface SelectFieldProps<Id extends string> extends SelectProps<Id> {
  /** What opens under the field: the options, and what helps to find one. */
  readonly children: ReactNode;
}

/** What `Select` and `ComboBox` share: a field that shows the choice and opens a list. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, hint, error, options, value, onChange, placeholder, isRequired, isDisabled = false, children } = props;
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
      isRequired={isRequired ?? false}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Button className="k-input k-select">
        <SelectValue className="k-select-value">
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : findOption(options, value)?.label
          }
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </Button>
      <FieldNotes hint={hint} error={error} />
      <Popover className="k-popup" offset={4}>
        {children}
      </Popover>
    </AriaSelect>
  );
}
