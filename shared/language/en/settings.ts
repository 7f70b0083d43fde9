import type { SameKeys } from '../same-keys.ts';
import type { settings as swedish } from '../sv/settings.ts';

export const settings: SameKeys<typeof swedish> = {
  title: 'Settings',
  appearance: 'Appearance',
  language: 'Language',
  swedish: 'Svenska',
  english: 'English',
  theme: 'Theme',
  themeSystem: 'As the computer',
  themeLight: 'Light',
  themeDark: 'Dark',
};
