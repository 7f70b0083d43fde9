import type { RefObject } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { FieldLabel, FieldNotes } from './field-parts.tsx';
import type { TextFieldProps } from './text-field.tsx';

export interface TextAreaProps extends Omit<TextFieldProps, 'type'> {
  /** Lines shown when empty; it grows with the text. */
  readonly rows?: number;
  /** To put the caret in it when it appears at somebody's wish. */
  readonly inputRef?: RefObject<HTMLTextAreaElement | null>;
}

/** Text of several lines, growing as it is written. */
export function TextArea({ label, hint, error, placeholder = '', rows = 3, inputRef, ...field }: TextAreaProps) {
  return (
    <AriaTextField {...field} className="k-field" isInvalid={error !== undefined}>
      <FieldLabel label={label} isRequired={field.isRequired} />
      <AriaTextArea
        className="k-input"
        placeholder={placeholder}
        rows={rows}
        style={{ minHeight: `${rows * 1.45 + 1.3}em` }}
        {...(inputRef ? { ref: inputRef } : {})}
      />
      <FieldNotes hint={hint} error={error} />
    </AriaTextField>
  );
}
