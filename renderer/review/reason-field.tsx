import { useRegister } from '../register-store.ts';
import { TextArea } from '../ui/text-area.tsx';
import { useText } from '../ui/use-text.ts';

export interface ReasonFieldProps {
  readonly reason: string;
  readonly onWrite: (reason: string) => void;
  /** True when somebody has tried to save: then a reason that is missing is said. */
  readonly isTried: boolean;
  readonly autoFocus?: boolean;
}

/** Why: an answer is never saved without. Says so where it will be signed by nobody's name. */
export function ReasonField({ reason, onWrite, isTried, autoFocus = false }: ReasonFieldProps) {
  const t = useText();
  const isNameless = useRegister((state) => (state.info?.owner ?? '') === '');
  return (
    <TextArea
      label={t('review.reason')}
      hint={isNameless ? t('review.nameless') : t('review.reasonHint')}
      rows={2}
      autoFocus={autoFocus}
      isRequired
      value={reason}
      onChange={onWrite}
      {...(isTried && reason.trim() === '' ? { error: t('review.reasonMissing') } : {})}
    />
  );
}
