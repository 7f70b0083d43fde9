/** What findings about a plan's own words say beside its tables; `finding-messages.ts` takes them in. */
export const planMessages = {
  'cost-table-announced': {
    kind: 'structure',
    sv: '{area}: texten hänvisar till en tabell över utvecklingskostnader som inte finns i dokumentet, så initiativen saknar belopp.',
    en: '{area}: the text refers to a table of development costs that is not in the document, so the initiatives have no amounts.',
  },
  'text-budget-differ': {
    kind: 'mismatch',
    sv: '{area} {year}: beloppen i texten om utvecklingsinsatserna blir {stated:tkr} tkr, budgeten ger {computed:tkr} tkr till utveckling.',
    en: '{area} {year}: the amounts in the text on development add up to SEK {stated:tkr}k, the budget gives development SEK {computed:tkr}k.',
  },
  'funding-table-part': {
    kind: 'mismatch',
    sv: '{area} {number} ”{title}”: avsnittet om finansiering anger {stated:tkr} tkr, vilket i tabellen är beloppet för {years}. För hela perioden står {computed:tkr} tkr.',
    en: '{area} {number} “{title}”: the section on funding states SEK {stated:tkr}k, which in the table is the amount of {years}. The whole period has SEK {computed:tkr}k.',
  },
  'statement-table-differ': {
    kind: 'mismatch',
    sv: '{area} {number} ”{title}” {year}: yttrandet från {forum} anger {stated:tkr} tkr, planens tabell {computed:tkr} tkr.',
    en: '{area} {number} “{title}” {year}: the statement of {forum} states SEK {stated:tkr}k, the plan’s table SEK {computed:tkr}k.',
  },
  'priority-zero': {
    kind: 'priority',
    sv: '{area}: prioritet 0 för {initiatives:list} förklaras inte i dokumentet. Den läses som ”måste göras”.',
    en: '{area}: priority 0 of {initiatives:list} is not explained in the document. It is read as “must be done”.',
  },
  'priority-without-amount': {
    kind: 'priority',
    sv: '{area} {initiatives:list} har prioritet men inga pengar under perioden.',
    en: '{area} {initiatives:list} with a priority but no money in the period.',
  },
  'date-unfilled': {
    kind: 'date',
    sv: '{area}: ”{date}” är ett datum som inte har fyllts i.',
    en: '{area}: “{date}” is a date that was not filled in.',
  },
  'period-differs': {
    kind: 'name',
    sv: '{area}: texten talar om tjänsteplan {stated}, men planen gäller {period}.',
    en: '{area}: the text speaks of a plan for {stated}, but the plan is for {period}.',
  },
  'versions-skipped': {
    kind: 'version',
    sv: '{area}: versionshistoriken går från version {previous} till {version}, utan versionerna däremellan.',
    en: '{area}: the version history goes from version {previous} to {version}, without the versions between.',
  },
  'page-missing': {
    kind: 'structure',
    sv: '{area}: sidorna går från {before} till {after} av {pages}, så något kan saknas däremellan.',
    en: '{area}: the pages go from {before} to {after} of {pages}, so something may be missing between.',
  },
  'annexes-elsewhere': {
    kind: 'structure',
    sv: '{area}: texten hänvisar till bilagor som inte finns i dokumentet: {names:all}.',
    en: '{area}: the text refers to annexes that are not in the document: {names:all}.',
  },
  'budget-names-differ': {
    kind: 'name',
    sv: '{area}: budgetens rader räknades till initiativ med andra namn: {names}.',
    en: '{area}: budget rows were taken as initiatives of other names: {names}.',
  },
} as const;
