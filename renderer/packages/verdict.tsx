import { describePackageProblem } from '../../shared/package/messages.ts';
import type { VerificationReport } from '../../shared/package/report.ts';
import { Chip } from '../ui/chip.tsx';
import { Panel } from '../ui/panel.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useText } from '../ui/use-text.ts';
import { standingOf } from './package-state.ts';
import { standingTones, standingWords } from './standing-words.ts';

const titles = {
  invalid: 'packages.verdictInvalid',
  draft: 'packages.verdictDraft',
  unknown: 'packages.verdictUnknown',
  valid: 'packages.verdictValid',
} as const;

/** What verification came to, in words and colour, with everything that is wrong where something is. */
export function Verdict({ report }: { readonly report: VerificationReport }) {
  const t = useText();
  const locale = usePreferences((preferences) => preferences.locale);
  const standing = standingOf(report);
  const strangers = new Set(report.signatures.filter(({ known }) => !known).map(({ fingerprint }) => fingerprint)).size;
  return (
    <Panel
      title={t(titles[standing])}
      edge={standingTones[standing]}
      aside={<Chip tone={standingTones[standing]}>{t(standingWords[standing])}</Chip>}
    >
      {standing === 'invalid' ? (
        <>
          <p>{t('packages.verdictInvalidText')}</p>
          <ul className="packages-problems">
            {report.problems.map((problem, place) => (
              <li key={place}>{describePackageProblem(problem, locale)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          {[
            t('packages.unchanged'),
            standing === 'draft'
              ? t('packages.notAllSigned', { count: report.awaiting.length })
              : t('packages.allSigned'),
            strangers > 0 ? t('packages.strangers', { count: strangers }) : t('packages.allKnown'),
          ].join(' ')}
        </p>
      )}
    </Panel>
  );
}
