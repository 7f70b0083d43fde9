import { Input, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components';
import { FieldLabel, FieldNotes, type FieldTexts } from './field-parts.tsx';

export interface TextFieldProps
  extends Omit<AriaTextFieldProps, 'className' | 'style' | 'render' | 'children' | 'isInvalid'>, FieldTexts {
  readonly placeholder?: string;
}

/** One line of text. */
export function TextField({ label, hint, error, placeholder = '', ...field }: TextFieldProps) {
  return (
    <AriaTextField {...field} className="k-field" isInvalid={error !== undefined}>
      <FieldLabel label={label} isRequired={field.isRequired} />
      <Input className="k-input" placeholder={placeholder} />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
