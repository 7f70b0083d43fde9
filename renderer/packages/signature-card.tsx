import type { SignatureReport } from '../../shared/package/report.ts';
import { roleNames } from '../../shared/package/role.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useFormat, useText } from '../ui/use-text.ts';
import { Fingerprint } from '../ui/fingerprint.tsx';

export interface SignatureCardProps {
  readonly signature: SignatureReport;
  /** Asked for where the signer is not known here. */
  readonly onTrust: () => void;
}

/** One signature: who, as what, when, by which key, and whether that key is known here. */
export function SignatureCard({ signature, onTrust }: SignatureCardProps) {
  const t = useText();
  const format = useFormat();
  const locale = usePreferences((preferences) => preferences.locale);
  const { name, role, organisation, signedAt, fingerprint, valid, known, selfMade, listed } = signature;
  return (
    <article className="packages-card" aria-label={name}>
      <div className="packages-card-head">
        <h3>{name}</h3>
        <span className="k-second">{[roleNames[locale][role], organisation].filter(Boolean).join(', ')}</span>
        <span className="packages-chips">
          {!valid && <Chip tone="stop">{t('packages.wrong')}</Chip>}
          {!listed && <Chip tone="careful">{t('packages.notListed')}</Chip>}
          <Chip>{t(selfMade ? 'packages.seal' : 'packages.issued')}</Chip>
          <Chip tone={known ? 'good' : 'careful'}>{t(known ? 'packages.known' : 'packages.unknown')}</Chip>
        </span>
      </div>
      <dl className="packages-facts">
        <div>
          <dt>{t('packages.signedAt')}</dt>
          <dd>{t('packages.byTheirClock', { time: format.dateAndTime(signedAt) })}</dd>
        </div>
        <div>
          <dt>{t('packages.fingerprint')}</dt>
          <dd>
            <Fingerprint fingerprint={fingerprint} />
          </dd>
        </div>
      </dl>
      {!known && valid && (
        <div className="packages-buttons">
          <Button onPress={onTrust}>{t('packages.trust', { name })}</Button>
        </div>
      )}
    </article>
  );
}
