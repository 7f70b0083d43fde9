import type { PackageSummary } from '../../shared/bridge/shapes.ts';
import { showMinutes, showPlans } from '../register-store.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/panel.tsx';
import { useFormat, useText } from '../ui/use-text.ts';
import { Fingerprint } from '../ui/fingerprint.tsx';
import { useResults } from './use-results.ts';

/** What the package is as a file, and the ways to what it holds. */
export function PackageFacts({ summary }: { readonly summary: PackageSummary }) {
  const t = useText();
  const format = useFormat();
  const results = useResults(summary.meeting);
  const facts = [
    [t('packages.file'), summary.name],
    [t('packages.size'), format.bytes(summary.bytes)],
    [t(summary.direction === 'made' ? 'packages.made' : 'packages.received'), format.dateAndTime(summary.at)],
  ] as const;
  return (
    <aside className="packages-stack" aria-label={t('packages.about')} data-region>
      <Panel title={t('packages.holds')}>
        <div className="packages-ways">
          <Button onPress={() => showMinutes(summary.meeting)}>{t('packages.readMinutes')}</Button>
          {results.map(({ year, hash, area }) => (
            <Button key={hash} onPress={() => showPlans({ year, plan: hash })}>
              {t('packages.showPlan', { area })}
            </Button>
          ))}
        </div>
      </Panel>
      <Panel title={t('packages.about')}>
        <dl className="packages-facts">
          {facts.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <div>
            <dt>{t('packages.checksum')}</dt>
            <dd>
              <Fingerprint fingerprint={summary.id} />
            </dd>
          </div>
        </dl>
      </Panel>
    </aside>
  );
}
