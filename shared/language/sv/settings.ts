export const settings = {
  title: 'Inställningar',
  appearance: 'Utseende',
  language: 'Språk',
  swedish: 'Svenska',
  english: 'English',
  theme: 'Tema',
  themeSystem: 'Som datorn',
  themeLight: 'Ljust',
  themeDark: 'Mörkt',
} as const;
