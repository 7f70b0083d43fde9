import type { AppInfo } from '../../shared/bridge/shapes.ts';
import { locales } from '../../shared/language/locale.ts';
import { Panel } from '../ui/panel.tsx';
import { themes } from '../ui/preferences.ts';
import { RadioChips } from '../ui/radio-chips.tsx';
import { useText } from '../ui/use-text.ts';
import { keepPreferences } from './keep-preferences.ts';

const languages = { sv: 'settings.swedish', en: 'settings.english' } as const;
const themeWords = {
  system: 'settings.themeSystem',
  light: 'settings.themeLight',
  dark: 'settings.themeDark',
} as const;

/** Language and theme; both change as they are chosen. */
export function Appearance({ info: { locale, theme } }: { readonly info: AppInfo }) {
  const t = useText();
  return (
    <Panel title={t('settings.appearance')}>
      <RadioChips
        label={t('settings.language')}
        options={locales.map((id) => ({ id, label: t(languages[id]) }))}
        value={locale}
        onChange={(chosen) => void keepPreferences({ locale: chosen })}
      />
      <p className="settings-note">{t('settings.languageNote')}</p>
      <RadioChips
        label={t('settings.theme')}
        options={themes.map((id) => ({ id, label: t(themeWords[id]) }))}
        value={theme}
        onChange={(chosen) => void keepPreferences({ theme: chosen })}
      />
    </Panel>
  );
}
