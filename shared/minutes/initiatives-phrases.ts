/** The fixed words of what became of initiatives. Minutes are Swedish by law and custom, so these stand in no catalogue. */
export const initiativePhrases = {
  nominated: 'Nominerat i mötet',
  amended: 'Ändringar i mötet',
  amendedText: 'Ändrad text',
  gone: 'Utgår',
  ties: 'Krav enligt lag och samband',
  table: 'Ändrade uppgifter',
  columns: { initiative: 'Initiativ', what: 'Uppgift', before: 'Före', after: 'Efter', reason: 'Skäl' },
  before: 'Tidigare lydelse:',
  after: 'Ny lydelse:',
  none: '–',
  empty: 'Ingen text.',
} as const;

/** Sentences; names are as `initiativ 2 Belysning`, ready-made. */
export const initiativeSentences = {
  nominated: (name: string, by: string, kind: 'initiative' | 'service'): string =>
    `${name}${kind === 'service' ? ', en tjänst,' : ''} nominerades${by === '' ? '' : ` av ${by}`}.`,
  withdrawn: (name: string): string => `${name} drogs tillbaka.`,
  merged: (name: string, into: string): string => `${name} slogs samman med ${into}.`,
  split: (name: string, parts: string): string => `${name} delades upp i ${parts}.`,
  rejoined: (name: string, whole: string): string => `${name} återfördes till ${whole}.`,
  must: (name: string, law: string): string => `${name} är ett krav enligt ${law}.`,
  depends: (name: string, needs: string): string => `${name} beror på ${needs}.`,
  excludes: (name: string, other: string): string => `${name} och ${other} utesluter varandra.`,
  ring: (names: string): string => `${names} beror på varandra i en ring.`,
  standingOf: (title: string): string => `Om ${title} utgår`,
  mustOf: (title: string): string => `Krav enligt lag för ${title}`,
  dependencyOf: (title: string, needs: string): string => `Om ${title} beror på ${needs}`,
  exclusionOf: (title: string, other: string): string => `Om ${title} utesluter ${other}`,
  valueOf: (what: string, title: string): string => `${what} för ${title}`,
  stands: 'att det står kvar',
  isWithdrawn: 'att det drogs tillbaka',
  isMerged: (into: string): string => `att det slogs samman med ${into}`,
  isSplit: 'att det delades upp',
  isRejoined: 'att det återfördes',
  isSo: 'att det är så',
  isNotSo: 'att det inte är så',
} as const;
