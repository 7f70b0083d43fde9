/** What findings about the tables say (`finding-messages.ts` takes them in): their rows, their sums, and where two of them differ. */
export const tableMessages = {
  'table-totals-differ': {
    kind: 'mismatch',
    sv: '{column}: {table:names} anger totalt {stated:tkr} tkr, men {others:names} {computed:tkr} tkr.',
    en: '{column}: {table:names} states a total of SEK {stated:tkr}k, but {others:names} SEK {computed:tkr}k.',
  },
  'group-sum-differ': {
    kind: 'mismatch',
    sv: '{group}, {column}: tabellen per grupp anger {stated:tkr} tkr, tabellen per organisation {computed:tkr} tkr.',
    en: '{group}, {column}: the table by group states SEK {stated:tkr}k, the table by organisation SEK {computed:tkr}k.',
  },
  'group-sum-unreadable': {
    kind: 'ambiguous',
    sv: 'Summaraden för {name} har inte tabellens kolumner, så de {count} raderna före den kunde inte stämmas av.',
    en: 'The sum row of {name} does not have the table’s columns, so the {count} rows before it could not be checked.',
  },
  'rows-without-sum': {
    kind: 'truncated',
    sv: 'Från ”{name}” följer {count} rader i en kostnadstabell utan summarad, så vilken grupp de hör till framgår inte.',
    en: 'From “{name}” on, {count} rows of a cost table have no sum row, so it is not stated which group they belong to.',
  },
  'row-unreadable': {
    kind: 'ambiguous',
    sv: 'Raden ”{name}” har inte lika många belopp som tabellen har kolumner. Den lästes inte.',
    en: 'The row “{name}” does not have as many amounts as the table has columns. It was not read.',
  },
  'row-figures-in-name': {
    kind: 'ambiguous',
    sv: 'Raden ”{name}” har siffror i namnet. Det kan vara två rader som lästes som en.',
    en: 'The row “{name}” has figures in its name. It may be two rows read as one.',
  },
  'summary-total-sum': {
    kind: 'sum',
    sv: 'Tabellen per område anger totalt {stated:tkr} tkr i kolumn {column}, men vidmakthållande och utveckling blir {computed:tkr} tkr.',
    en: 'The table by area states a total of SEK {stated:tkr}k in column {column}, but maintenance and development add up to SEK {computed:tkr}k.',
  },
  'budget-totals-differ': {
    kind: 'mismatch',
    sv: 'Budgetens totalrad anger {stated:tkr} tkr för {column:names}, tabellen per område {computed:tkr} tkr.',
    en: 'The budget total states SEK {stated:tkr}k for {column:names}, the table by area SEK {computed:tkr}k.',
  },
  'budget-change-differ': {
    kind: 'sum',
    sv: 'Budgeten anger förändringen av vidmakthållandet till {stated:tkr} tkr, men skillnaden mot föregående år är {computed:tkr} tkr.',
    en: 'The budget states that maintenance changes by SEK {stated:tkr}k, but the difference from the year before is SEK {computed:tkr}k.',
  },
  'list-budget-differ': {
    kind: 'mismatch',
    sv: '{area}, ”{row}”: förteckningen över utvecklingsinitiativ anger {stated:tkr} tkr, budgeten {computed:tkr} tkr.',
    en: '{area}, “{row}”: the list of development initiatives states SEK {stated:tkr}k, the budget SEK {computed:tkr}k.',
  },
  'list-area-differ': {
    kind: 'mismatch',
    sv: '{area}: förteckningen över utvecklingsinitiativ anger {stated:tkr} tkr för området, budgeten {computed:tkr} tkr.',
    en: '{area}: the list of development initiatives states SEK {stated:tkr}k for the area, the budget SEK {computed:tkr}k.',
  },
  'list-summary-differ': {
    kind: 'mismatch',
    sv: '{area} {row}: förteckningen över utvecklingsinitiativ anger {stated:tkr} tkr, tabellen per område {computed:tkr} tkr.',
    en: '{area} {row}: the list of development initiatives states SEK {stated:tkr}k, the table by area SEK {computed:tkr}k.',
  },
  'list-total-sum': {
    kind: 'sum',
    sv: '{year}: totalraden i {list:names} anger {stated:tkr} tkr, men områdena blir {computed:tkr} tkr.',
    en: '{year}: the total row of {list:names} states SEK {stated:tkr}k, but the areas add up to SEK {computed:tkr}k.',
  },
  'list-total-differ': {
    kind: 'mismatch',
    sv: 'Förteckningen över utvecklingsinitiativ slutar på {stated:tkr} tkr för {year}, budgeten ger utvecklingen {computed:tkr} tkr.',
    en: 'The list of development initiatives ends with SEK {stated:tkr}k for {year}, the budget gives development SEK {computed:tkr}k.',
  },
  'list-note-differ': {
    kind: 'mismatch',
    sv: 'Texten under tabellen anger {stated:tkr} tkr för {year}, tabellens totalrad {computed:tkr} tkr.',
    en: 'The text under the table states SEK {stated:tkr}k for {year}, the table’s total row SEK {computed:tkr}k.',
  },
  'list-note-sum': {
    kind: 'sum',
    sv: 'Noten under förteckningen anger totalt {stated:tkr} tkr, men dess belopp blir {computed:tkr} tkr.',
    en: 'The note under the list states a total of SEK {stated:tkr}k, but its amounts add up to SEK {computed:tkr}k.',
  },
  'funding-list-differ': {
    kind: 'mismatch',
    sv: '{area}, ”{row}”: tabellen över finansiering anger {stated:tkr} tkr, förteckningen över utvecklingsinitiativ {computed:tkr} tkr.',
    en: '{area}, “{row}”: the table of funding states SEK {stated:tkr}k, the list of development initiatives SEK {computed:tkr}k.',
  },
  'service-budget-differ': {
    kind: 'mismatch',
    sv: '{area}, ”{row}”: tabellen per tjänst anger {stated:tkr} tkr, budgetens rad {computed:tkr} tkr.',
    en: '{area}, “{row}”: the table by service states SEK {stated:tkr}k, the budget row SEK {computed:tkr}k.',
  },
  'list-row-without-budget': {
    kind: 'structure',
    sv: '{area}: ”{row}” ({stated:tkr} tkr) står i förteckningen över utvecklingsinitiativ men inte i budgeten.',
    en: '{area}: “{row}” (SEK {stated:tkr}k) is in the list of development initiatives but not in the budget.',
  },
  'budget-row-not-listed': {
    kind: 'structure',
    sv: '{area}: ”{row}” ({stated:tkr} tkr) står i budgeten men inte i förteckningen över utvecklingsinitiativ.',
    en: '{area}: “{row}” (SEK {stated:tkr}k) is in the budget but not in the list of development initiatives.',
  },
  'list-names-differ': {
    kind: 'name',
    sv: '{area}: förteckningen och budgeten skriver samma initiativ olika: {names}.',
    en: '{area}: the list and the budget write the same initiatives differently: {names}.',
  },
} as const;
