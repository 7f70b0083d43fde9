import { useEffect, useState } from 'react';
import type { SignerSummary } from '../../shared/bridge/shapes.ts';
import { Fingerprint } from '../ui/fingerprint.tsx';
import { attempt } from '../register-store.ts';
import { Panel } from '../ui/panel.tsx';
import { useFormat, useText } from '../ui/use-text.ts';

/** Whose keys lie in this register. */
export function KeyList() {
  const t = useText();
  const [keys, setKeys] = useState<readonly SignerSummary[] | null>(null);
  useEffect(() => {
    void attempt('signer.list', {}).then((list) => list && setKeys(list));
  }, []);
  return (
    <Panel title={t('settings.keys')}>
      {keys?.length === 0 && <p className="k-second">{t('settings.noKeys')}</p>}
      {keys && keys.length > 0 && (
        <>
          <p className="settings-note">{t('settings.keysHint')}</p>
          <ul className="settings-keys">
            {keys.map((key) => (
              <li key={key.id}>
                <Key signer={key} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}

function Key({ signer: { name, organisation, fingerprint, validUntil } }: { readonly signer: SignerSummary }) {
  const t = useText();
  const format = useFormat();
  return (
    <>
      <p className="settings-key-name">
        <strong>{name}</strong>
        {organisation !== '' && <span className="k-second">{organisation}</span>}
      </p>
      <dl className="settings-facts">
        <div>
          <dt>{t('settings.keyFingerprint')}</dt>
          <dd>
            <Fingerprint fingerprint={fingerprint} />
          </dd>
        </div>
        <div>
          <dt>{t('settings.keyValidUntil')}</dt>
          <dd>{format.date(validUntil)}</dd>
        </div>
      </dl>
    </>
  );
}
