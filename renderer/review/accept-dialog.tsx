import { useState } from 'react';
import { describeFinding } from '../../shared/document/describe-finding.ts';
import type { Found } from '../../shared/review/found.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useText } from '../ui/use-text.ts';
import { ReasonField } from './reason-field.tsx';
import { performReview } from './review-store.ts';

export interface AcceptDialogProps {
  readonly found: Found;
  /** The reason that it was accepted for before, to be changed. */
  readonly reason: string;
  readonly onClose: () => void;
}

/** A finding may stand, for a reason. What was written stays until it is on disk. */
export function AcceptDialog({ found, reason: before, onClose }: AcceptDialogProps) {
  const t = useText();
  const locale = usePreferences((preferences) => preferences.locale);
  const [reason, setReason] = useState(before);
  const [isTried, setIsTried] = useState(false);
  const accept = async (): Promise<void> => {
    setIsTried(true);
    if (reason.trim() === '') return;
    if (await performReview({ type: 'accept-finding', finding: found.id, reason })) onClose();
  };
  return (
    <Dialog
      title={t('review.acceptTitle')}
      isOpen
      onClose={onClose}
      onConfirm={() => void accept()}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" onPress={() => void accept()}>
            {t('review.saveAnswer')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{describeFinding(locale, found.finding.code, found.finding.params)}</strong>
      </p>
      <p className="k-second">{t('review.acceptLead')}</p>
      <ReasonField reason={reason} onWrite={setReason} isTried={isTried} autoFocus />
    </Dialog>
  );
}
