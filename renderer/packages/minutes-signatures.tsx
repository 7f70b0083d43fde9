import type { PdfSignatureReport } from '../../shared/package/report.ts';
import { roleNames } from '../../shared/package/role.ts';
import { Chip } from '../ui/chip.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useFormat, useText } from '../ui/use-text.ts';

/** Who has signed the minutes' PDF as well: those who were there when the package was made. */
export function MinutesSignatures({ signatures }: { readonly signatures: readonly PdfSignatureReport[] }) {
  const t = useText();
  const format = useFormat();
  const locale = usePreferences((preferences) => preferences.locale);
  if (signatures.length === 0) return null;
  return (
    <>
      <h2>{t('packages.inPdf')}</h2>
      <ul className="packages-people">
        {signatures.map(({ field, name, role, signedAt, valid }) => (
          <li key={field}>
            <strong>{name}</strong>
            <span className="k-second">{[roleNames[locale][role], format.dateAndTime(signedAt)].join(', ')}</span>
            <Chip tone={valid ? 'good' : 'stop'}>{t(valid ? 'packages.right' : 'packages.wrong')}</Chip>
          </li>
        ))}
      </ul>
      <p className="packages-note">{t('packages.inPdfText')}</p>
    </>
  );
}
