import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import './checkbox.css';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'render' | 'children'> {
  readonly children: ReactNode;
}

/** A yes or no with its words. */
export function Checkbox({ children, ...checkbox }: CheckboxProps) {
  return (
    <AriaCheckbox {...checkbox} className="k-checkbox">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="k-checkbox-box" aria-hidden>
            {isIndeterminate ? <Minus size={14} /> : isSelected ? <Check size={14} strokeWidth={3} /> : null}
          </span>
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}
