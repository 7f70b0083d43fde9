import { useState } from 'react';
import { describeFinding } from '../../shared/document/describe-finding.ts';
import type { Found } from '../../shared/review/found.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useText } from '../ui/use-text.ts';
import { KindsOf } from './kinds-of.tsx';
import { ReasonField } from './reason-field.tsx';
import { performReview } from './review-store.ts';

export interface AcceptDialogProps {
  /** One, or several for the same reason. */
  readonly findings: readonly [Found, ...Found[]];
  /** The reason that it was accepted for before, to be changed. */
  readonly reason: string;
  readonly onClose: () => void;
  readonly onAccepted: () => void;
}

/** Findings may stand, for a reason. What was written stays until it is on disk. */
export function AcceptDialog({ findings, reason: before, onClose, onAccepted }: AcceptDialogProps) {
  const t = useText();
  const locale = usePreferences((preferences) => preferences.locale);
  const [reason, setReason] = useState(before);
  const [isTried, setIsTried] = useState(false);
  const [found] = findings;
  const several = findings.length > 1;
  const accept = async (): Promise<void> => {
    setIsTried(true);
    if (reason.trim() === '') return;
    const made = await performReview(
      several
        ? { type: 'accept-findings', findings: findings.map(({ id }) => id), reason }
        : { type: 'accept-finding', finding: found.id, reason },
    );
    if (!made) return;
    onClose();
    onAccepted();
  };
  return (
    <Dialog
      title={several ? t('review.acceptSeveralTitle', { count: findings.length }) : t('review.acceptTitle')}
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
      {several ? (
        <KindsOf findings={findings} />
      ) : (
        <p>
          <strong>{describeFinding(locale, found.finding.code, found.finding.params)}</strong>
        </p>
      )}
      <p className="k-second">{t(several ? 'review.acceptSeveralLead' : 'review.acceptLead')}</p>
      <ReasonField reason={reason} onWrite={setReason} isTried={isTried} autoFocus />
    </Dialog>
  );
}
