import { useRef, useState } from 'react';
import type { SignatureReport, VerificationReport } from '../../shared/package/report.ts';
import { useText } from '../ui/use-text.ts';
import { MinutesSignatures } from './minutes-signatures.tsx';
import { SignatureCard } from './signature-card.tsx';
import { TrustDialog } from './trust-dialog.tsx';

export interface SignaturesProps {
  readonly id: string;
  readonly report: VerificationReport;
}

/** Everyone who has signed, what their keys are worth, and the way to know them. */
export function Signatures({ id, report: { signatures, pdfSignatures } }: SignaturesProps) {
  const t = useText();
  const [trusting, setTrusting] = useState<SignatureReport | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  if (signatures.length === 0) return null;
  return (
    <section className="packages-section">
      <h2 ref={heading} tabIndex={-1} className="packages-heading">
        {t('packages.signatures', { count: signatures.length })}
      </h2>
      {signatures.some(({ selfMade }) => selfMade) && <p className="packages-note">{t('packages.sealText')}</p>}
      <ul className="packages-cards">
        {signatures.map((signature) => (
          <li key={signature.signature}>
            <SignatureCard signature={signature} onTrust={() => setTrusting(signature)} />
          </li>
        ))}
      </ul>
      <MinutesSignatures signatures={pdfSignatures} />
      {trusting && (
        <TrustDialog
          id={id}
          signature={trusting}
          onClose={(isKnown) => {
            setTrusting(null);
            // The button that opened the dialog is gone with what it was for.
            if (isKnown) requestAnimationFrame(() => heading.current?.focus());
          }}
        />
      )}
    </section>
  );
}
