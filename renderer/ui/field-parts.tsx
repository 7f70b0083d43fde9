import { FieldError, Label, Text } from 'react-aria-components';
import './field.css';
import { useText } from './use-text.ts';

export interface FieldTexts {
  readonly label: string;
  /** Stands under the field from the start: what to write, in which unit. */
  readonly hint?: string;
  /** What is wrong and what to write instead; nothing while all is well. */
  readonly error?: string;
}

export interface FieldLabelProps {
  readonly label: string;
  readonly isRequired?: boolean | undefined;
}

/** The label over a field; says in words that it has to be filled in. */
export function FieldLabel({ label, isRequired }: FieldLabelProps) {
  const t = useText();
  return (
    <Label className="k-field-label">
      {label}
      {isRequired && ` (${t('common.required')})`}
    </Label>
  );
}

export interface FieldNotesProps {
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** The hint and the error under a field, tied to it for screen readers. */
export function FieldNotes({ hint, error }: FieldNotesProps) {
  return (
    <>
      {hint && (
        <Text slot="description" className="k-field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="k-field-error">{error}</FieldError>
    </>
  );
}
