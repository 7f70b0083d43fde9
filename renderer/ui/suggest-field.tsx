import { useState, type KeyboardEvent } from 'react';
import { ComboBox, Input, Popover } from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldTexts } from './field-parts.tsx';
import type { Option } from './option.ts';
import { OptionList } from './option-list.tsx';

export interface SuggestFieldProps extends FieldTexts {
  /** What may be meant; anything else may be written too. */
  readonly suggestions: readonly Option[];
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** One was picked from the list; its words come by `onChange` too where this is left out. */
  readonly onPick?: (suggestion: Option) => void;
  /** Enter, while none of the list is marked. */
  readonly onEnter?: () => void;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

/** A line of text with suggestions that follow what is written; arrow keys go into the list. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, hint, error, suggestions, value, onChange, onPick, onEnter, isRequired, autoFocus = false } = props;
  // What was picked is written, which is no reason to open the list again.
  const [picked, setPicked] = useState<string | null>(null);
  const pick = (key: unknown): void => {
    const suggestion = suggestions.find(({ id }) => id === key);
    if (!suggestion) return;
    setPicked(suggestion.label);
    if (onPick) onPick(suggestion);
    else onChange(suggestion.label);
  };
  const listen = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'ArrowDown') setPicked(null);
    if (event.key !== 'Enter' || event.ctrlKey || !onEnter) return;
    // What is marked in the list is the list's to take.
    if (event.currentTarget.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    event.stopPropagation();
    onEnter();
  };
  return (
    <ComboBox
      className="k-field"
      inputValue={value}
      onInputChange={onChange}
      value={null}
      onChange={pick}
      menuTrigger="input"
      allowsCustomValue
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <Input className="k-input" autoFocus={autoFocus} onKeyDownCapture={listen} />
      <FieldNotes hint={hint} error={error} />
      <Popover className="k-popup" offset={4}>
        <OptionList options={picked === value ? [] : suggestions} />
      </Popover>
    </ComboBox>
  );
}
