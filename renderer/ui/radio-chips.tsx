import { Label, Radio, RadioGroup } from 'react-aria-components';
import './chips.css';
import { findOption, type Option } from './option.ts';

export interface RadioChipsProps<Id extends string> {
  /** What is being chosen; shown above unless `hidesLabel`, always said. */
  readonly label: string;
  readonly hidesLabel?: boolean;
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly isDisabled?: boolean;
}

/** One of a few options, all in sight: the outcome of a yttrande. Arrow keys move the choice. */
export function RadioChips<Id extends string>(props: RadioChipsProps<Id>) {
  const { label, hidesLabel = false, options, value, onChange, isDisabled = false } = props;
  return (
    <RadioGroup
      className="k-field"
      orientation="horizontal"
      value={value}
      onChange={(key) => {
        const option = findOption(options, key);
        if (option) onChange(option.id);
      }}
      isDisabled={isDisabled}
      {...(hidesLabel ? { 'aria-label': label } : {})}
    >
      {!hidesLabel && <Label className="k-field-label">{label}</Label>}
      <div className="k-chips">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} isDisabled={option.isDisabled ?? false} className="k-chip-choice">
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
