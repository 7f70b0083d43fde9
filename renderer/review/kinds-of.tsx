import { findingKinds, severities } from '../../shared/document/finding.ts';
import { kindKeys, severityKeys } from '../../shared/review/describe.ts';
import type { Found } from '../../shared/review/found.ts';
import { Chip } from '../ui/chip.tsx';
import { useText } from '../ui/use-text.ts';
import { severitySigns } from './findings.ts';

/** How grave some findings are and of what kinds, with how many of each: what one reason is given for. */
export function KindsOf({ findings }: { readonly findings: readonly Found[] }) {
  const t = useText();
  const count = (is: (found: Found) => boolean): number => findings.filter(is).length;
  const grave = severities.map((id) => ({ id, count: count(({ finding }) => finding.severity === id) }));
  const kinds = findingKinds.map((id) => ({ id, count: count(({ finding }) => finding.kind === id) }));
  return (
    <p className="review-signs">
      {grave
        .filter((one) => one.count > 0)
        .map((one) => (
          <Chip key={one.id} tone={severitySigns[one.id].tone}>
            {t('review.countOf', { what: t(severityKeys[one.id]), count: one.count })}
          </Chip>
        ))}
      {kinds
        .filter((one) => one.count > 0)
        .map((one) => (
          <Chip key={one.id}>{t('review.countOf', { what: t(kindKeys[one.id]), count: one.count })}</Chip>
        ))}
    </p>
  );
}
