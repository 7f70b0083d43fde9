import type { AppInfo } from '../../shared/bridge/shapes.ts';
import { Banner } from '../ui/banner.tsx';
import { Panel } from '../ui/panel.tsx';
import { useText } from '../ui/use-text.ts';
import { isDevelopmentRuntime } from './runtime.ts';

/** Where the register lies, what runs, and by which licence. */
export function AboutKlubba({ info: { register, device, version, runtime } }: { readonly info: AppInfo }) {
  const t = useText();
  const facts = [
    [t('settings.register'), register],
    [t('settings.device'), device],
    [t('settings.version'), version],
    [t('settings.runtime'), runtime],
    [t('settings.licence'), t('settings.licenceText')],
  ] as const;
  return (
    <Panel title={t('settings.about')}>
      <dl className="settings-facts">
        {facts.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd className="settings-fact">{text}</dd>
          </div>
        ))}
      </dl>
      {isDevelopmentRuntime(runtime) && (
        <Banner tone="neutral" what={t('settings.oldRuntime', { runtime })} next={t('settings.oldRuntimeNext')} />
      )}
    </Panel>
  );
}
