import { create } from 'zustand';
import { locales, type Locale } from '../../shared/language/locale.ts';

/** `system` follows the computer; the others are the person's own choice. */
export type Theme = 'system' | 'light' | 'dark';

export const themes: readonly Theme[] = ['system', 'light', 'dark'];

interface Preferences {
  readonly locale: Locale;
  readonly theme: Theme;
}

/** How this person wants to see Klubba on this computer: never part of a meeting or a package. */
export const usePreferences = create<Preferences>()(() => ({
  locale: locales.find((locale) => locale === recall('locale')) ?? 'sv',
  theme: themes.find((theme) => theme === recall('theme')) ?? 'system',
}));

export function setLocale(locale: Locale): void {
  usePreferences.setState({ locale });
  remember('locale', locale);
}

export function setTheme(theme: Theme): void {
  usePreferences.setState({ theme });
  remember('theme', theme);
}

/** Keeps the page's language and theme as they were chosen; returns what ends it. */
export function applyPreferences(root: HTMLElement): () => void {
  const apply = ({ locale, theme }: Preferences) => {
    root.lang = locale;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  apply(usePreferences.getState());
  return usePreferences.subscribe(apply);
}

/** Storage may be missing or closed to us: then a choice lasts as long as the window. */
function recall(name: string): string | null {
  try {
    return localStorage.getItem(`klubba.${name}`);
  } catch {
    return null;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`klubba.${name}`, value);
  } catch {
    // Nothing to do: the choice still holds in this window.
  }
}
