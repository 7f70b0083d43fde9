export const settings = {
  title: 'Inställningar',
  lead: 'Gäller den här datorn och det här registret.',

  owner: 'Den som antecknar',
  ownerName: 'Ditt namn',
  ownerHint:
    'Skrivs i loggen vid varje händelse som antecknas här. Är fältet tomt används mötets sekreterare, annars dess ordförande.',
  ownerSaved: 'Namnet är sparat: {name}.',
  ownerCleared: 'Namnet är borttaget.',

  appearance: 'Utseende',
  language: 'Språk',
  languageNote: 'Protokoll och paket skrivs alltid på svenska.',
  swedish: 'Svenska',
  english: 'English',
  theme: 'Tema',
  themeSystem: 'Som datorn',
  themeLight: 'Ljust',
  themeDark: 'Mörkt',

  shortcuts: 'Tangenter',
  slashOpens: 'Öppna sök med / ensamt',
  slashHint:
    'Gäller när ingen skriver i ett fält. Stäng av om du talar in text eller lätt kommer åt tangenterna. Ctrl F öppnar alltid sök.',

  keys: 'Nycklar i registret',
  keysHint: 'Personer som kan signera på den här datorn, var och en med sin egen lösenfras.',
  noKeys: 'Inga nycklar ännu. En nyckel skapas första gången någon signerar ett beslutspaket.',
  keyName: 'Namn',
  keyOrganisation: 'Organisation',
  keyFingerprint: 'Fingeravtryck (SHA-256)',
  keyValidUntil: 'Gäller till',

  about: 'Om Klubba',
  register: 'Registrets plats',
  device: 'Datorns beteckning i loggen',
  version: 'Version',
  runtime: 'Körmiljö',
  licence: 'Licens',
  licenceText: 'EUPL-1.2, Europeiska unionens öppna licens',
  oldRuntime: 'Klubba körs i en utvecklingsmiljö ({runtime}) som inte längre får säkerhetsrättningar.',
  oldRuntimeNext: 'Använd den för utveckling och test. En utgåva av Klubba har den aktuella miljön.',
} as const;
