import { useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { localeTag } from '../../shared/language/locale.ts';
import { LiveRegion } from './live-announcer.tsx';
import { applyPreferences, usePreferences } from './preferences.ts';

/** Goes once around everything in a window: language, theme, and the region that screen readers listen to. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  const locale = usePreferences((preferences) => preferences.locale);
  useEffect(() => applyPreferences(document.documentElement), []);
  return (
    <I18nProvider locale={localeTag[locale]}>
      {children}
      <LiveRegion />
    </I18nProvider>
  );
}
