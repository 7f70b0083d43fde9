import { goTo } from '../register-store.ts';
import { openSearch } from '../search/search-store.ts';
import { places } from '../shell/places.ts';
import { useOfferedActions } from '../ui/actions.ts';
import { keepPreferences } from '../settings/keep-preferences.ts';
import { usePreferences } from '../ui/preferences.ts';
import { useText } from '../ui/use-text.ts';

/** What can be done wherever one is: going somewhere, searching, and how the window looks. */
export function useWindowActions(): void {
  const t = useText();
  useOfferedActions('window', () => {
    const { locale, theme } = usePreferences.getState();
    const isDark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
    return [
      ...places.map(({ id, word, keys }) => ({
        id: `go-${id}`,
        label: t('palette.goTo', { place: t(word) }),
        group: t('palette.go'),
        keys,
        run: () => goTo(id),
      })),
      { id: 'search', label: t('palette.search'), group: t('palette.go'), keys: 'Control+F', run: openSearch },
      {
        id: 'theme',
        label: t(isDark ? 'palette.light' : 'palette.dark'),
        group: t('palette.window'),
        run: () => void keepPreferences({ theme: isDark ? 'light' : 'dark' }),
      },
      {
        id: 'language',
        label: t('palette.otherLanguage'),
        group: t('palette.window'),
        run: () => void keepPreferences({ locale: locale === 'sv' ? 'en' : 'sv' }),
      },
    ];
  });
}
