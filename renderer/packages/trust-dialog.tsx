import { useState } from 'react';
import type { SignatureReport } from '../../shared/package/report.ts';
import { attempt } from '../register-store.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { announce } from '../ui/live-announcer.tsx';
import { useText } from '../ui/use-text.ts';
import { Fingerprint } from '../ui/fingerprint.tsx';
import { forgetReports, keepReport } from './package-reports.ts';

export interface TrustDialogProps {
  readonly id: string;
  readonly signature: SignatureReport;
  readonly onClose: (isKnown: boolean) => void;
}

/** Asks the person to compare a fingerprint before its holder becomes known here. */
export function TrustDialog({ id, signature: { name, fingerprint }, onClose }: TrustDialogProps) {
  const t = useText();
  const [hasCompared, setCompared] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const trust = async () => {
    if (isBusy) return;
    setBusy(true);
    const receipt = await attempt('package.trust', { package: id, fingerprint });
    if (receipt) {
      forgetReports();
      keepReport(receipt);
      announce(t('packages.nowKnown', { name }));
    }
    onClose(receipt !== null);
  };
  return (
    <Dialog
      title={t('packages.trustTitle', { name })}
      isOpen
      onClose={() => onClose(false)}
      onConfirm={hasCompared ? () => void trust() : undefined}
      actions={
        <>
          <Button onPress={() => onClose(false)}>{t('common.cancel')}</Button>
          <Button kind="primary" keys="Control+Enter" isDisabled={!hasCompared} onPress={() => void trust()}>
            {t('packages.trustConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('packages.trustText', { name })}</p>
      <div className="packages-compare">
        <Fingerprint fingerprint={fingerprint} isLarge />
      </div>
      <Checkbox isSelected={hasCompared} onChange={setCompared}>
        {t('packages.trustCompared', { name })}
      </Checkbox>
    </Dialog>
  );
}
