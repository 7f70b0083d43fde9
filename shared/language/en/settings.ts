import type { SameKeys } from '../same-keys.ts';
import type { settings as swedish } from '../sv/settings.ts';

export const settings: SameKeys<typeof swedish> = {
  title: 'Settings',
  lead: 'For this computer and this register.',

  owner: 'Who records here',
  ownerName: 'Your name',
  ownerHint:
    'Stands in the log beside each event recorded here. Where it is empty, the meeting’s secretary is named, else its chair.',
  ownerSaved: 'The name is saved: {name}.',
  ownerCleared: 'The name is removed.',

  appearance: 'Appearance',
  language: 'Language',
  languageNote: 'Minutes and packages are always in Swedish.',
  swedish: 'Svenska',
  english: 'English',
  theme: 'Theme',
  themeSystem: 'As the computer',
  themeLight: 'Light',
  themeDark: 'Dark',

  shortcuts: 'Keys',
  slashOpens: 'Open search with / alone',
  slashHint:
    'It acts when no text field is in use. Turn it off if you dictate, or easily touch keys. Ctrl F always opens search.',

  keys: 'Keys in the register',
  keysHint: 'People who can sign on this computer, each with a passphrase of their own.',
  noKeys: 'No keys yet. One is made the first time somebody signs a decision package.',
  keyName: 'Name',
  keyOrganisation: 'Organisation',
  keyFingerprint: 'Fingerprint (SHA-256)',
  keyValidUntil: 'Valid until',

  about: 'About Klubba',
  register: 'Where the register lies',
  device: 'This computer’s name in the log',
  version: 'Version',
  runtime: 'Runtime',
  licence: 'Licence',
  licenceText: 'EUPL-1.2, European Union Public Licence',
  oldRuntime: 'Klubba runs on a development runtime ({runtime}) that gets no security fixes any more.',
  oldRuntimeNext: 'Use it for development and tests. A released Klubba carries the current one.',
};
