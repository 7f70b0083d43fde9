import { ToggleButton } from 'react-aria-components';
import './chips.css';

export interface ToggleChipProps {
  readonly children: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** Something to add or leave out, beside the chips of a choice: a condition, a filter. */
export function ToggleChip({ children, isSelected, onChange, isDisabled = false }: ToggleChipProps) {
  return (
    <ToggleButton className="k-chip-choice" isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      {children}
    </ToggleButton>
  );
}
