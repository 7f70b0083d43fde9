import { TextArea } from '../../ui/text-area.tsx';
import { useText } from '../../ui/use-text.ts';

export interface ReasonFieldProps {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly autoFocus?: boolean;
}

/** Why: every change to what the forum was given has a reason, for the minutes and the plan. */
export function ReasonField({ value, onChange, autoFocus = false }: ReasonFieldProps) {
  const t = useText();
  return (
    <TextArea
      label={t('initiatives.reason')}
      hint={t('initiatives.reasonHint')}
      rows={2}
      isRequired
      maxLength={2000}
      autoFocus={autoFocus}
      value={value}
      onChange={onChange}
    />
  );
}
