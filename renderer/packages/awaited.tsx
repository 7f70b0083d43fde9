import { roleNames } from '../../shared/package/role.ts';
import type { VerificationReport } from '../../shared/package/report.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/panel.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useShortcut } from '../ui/use-shortcut.ts';
import { useText } from '../ui/use-text.ts';
import { startAdding } from './package-store.ts';
import type { Signatory } from './sign-steps.ts';

export interface AwaitedProps {
  readonly id: string;
  readonly report: VerificationReport;
}

/** Who has yet to sign, each with the way to do it here; nothing where all have. */
export function Awaited({ id, report: { awaiting, overall } }: AwaitedProps) {
  const t = useText();
  const locale = usePreferences((preferences) => preferences.locale);
  const awaited: readonly Signatory[] = awaiting.flatMap(({ name, organisation, role }) =>
    role === 'secretary' ? [] : [{ name, organisation, role }],
  );
  const [first] = overall === 'invalid' ? [] : awaited;
  useShortcut('Alt+S', () => first && startAdding(id, first), { isDisabled: first === undefined });
  if (!first) return null;
  return (
    <Panel title={t('packages.awaiting')} edge="careful">
      <ul className="packages-people">
        {awaited.map((one) => (
          <li key={`${one.role} ${one.name}`}>
            <strong>{one.name}</strong>
            <span className="k-second">
              {[roleNames[locale][one.role], one.organisation].filter(Boolean).join(', ')}
            </span>
            <Button
              kind={one === first ? 'primary' : 'plain'}
              {...(one === first ? { keys: 'Alt+S' } : { 'aria-label': t('packages.signAs', { name: one.name }) })}
              onPress={() => startAdding(id, one)}
            >
              {t('packages.sign')}
            </Button>
          </li>
        ))}
      </ul>
      <p className="packages-note">{t('packages.awaitingText')}</p>
    </Panel>
  );
}
