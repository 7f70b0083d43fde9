/** What an import says of sheets and of Klubba’s JSON; `finding-messages.ts` takes them in. */
export const sheetMessages = {
  'sheet-unit-guessed': {
    kind: 'ambiguous',
    sv: '{sheet}: det står inte om beloppen är i kr, tkr eller mnkr. De lästes som {unit}, efter sin storlek.',
    en: '{sheet}: nothing says whether the amounts are in SEK, thousands or millions. They were read as {unit}, by their size.',
  },
  'sheet-separator-guessed': {
    kind: 'ambiguous',
    sv: '{sheet}: belopp som 1.234 eller 1,234 kan läsas på två sätt. Punkt lästes som tusental och komma som decimal.',
    en: '{sheet}: amounts like 1.234 or 1,234 can be read in two ways. A point was read as thousands, a comma as decimals.',
  },
  'sheet-cell-unreadable': {
    kind: 'structure',
    sv: '{sheet}, cell {cell}: ”{text}” går inte att läsa. Cellen lämnades tom.',
    en: '{sheet}, cell {cell}: “{text}” can’t be read. The cell was left empty.',
  },
  'sheet-row-left': {
    kind: 'structure',
    sv: '{sheet}, rad {row}: ”{text}” hör inte till någon rad i tabellen och lästes inte.',
    en: '{sheet}, row {row}: “{text}” belongs to no row of the table and was not read.',
  },
  'sheet-row-copy': {
    kind: 'duplicate',
    sv: '{sheet}, rad {row}: samma rad som rad {other}. Den lästes en gång.',
    en: '{sheet}, row {row}: the same as row {other}. It was read once.',
  },
  'sheet-number-twice': {
    kind: 'duplicate',
    sv: '{area}: nummer {number} står på två rader, ”{title}” och ”{other}”. Båda lästes.',
    en: '{area}: number {number} stands on two rows, “{title}” and “{other}”. Both were read.',
  },
  'sheet-column-left': {
    kind: 'structure',
    sv: '{sheet}: kolumnen {column} lästes inte.',
    en: '{sheet}: the column {column} was not read.',
  },
  'sheet-left': {
    kind: 'structure',
    sv: 'Arket {sheet} lästes inte.',
    en: 'The sheet {sheet} was not read.',
  },
  'sheet-hidden-left': {
    kind: 'structure',
    sv: 'Det dolda arket {sheet} lästes inte.',
    en: 'The hidden sheet {sheet} was not read.',
  },
  'sheet-hidden-read': {
    kind: 'structure',
    sv: '{sheet}: {count} dolda rader och kolumner lästes som de andra.',
    en: '{sheet}: {count} hidden rows and columns were read like the others.',
  },
  'sheet-numbers-given': {
    kind: 'structure',
    sv: '{area}: {count} initiativ saknar nummer. De numrerades i radernas ordning.',
    en: '{area}: {count} initiatives have no number. They were numbered in the order of their rows.',
  },
  'sheet-area-by-name': {
    kind: 'ambiguous',
    sv: 'Området {area} togs från namnet {name}; inget i tabellen anger det.',
    en: 'The area {area} was taken from the name {name}; nothing in the table states it.',
  },
  'sheet-year-by-name': {
    kind: 'ambiguous',
    sv: '{sheet}: året {year} togs från namnet; ingen rubrik anger det.',
    en: '{sheet}: the year {year} was taken from the name; no heading states it.',
  },
  'sheet-row-total': {
    kind: 'sum',
    sv: '{sheet}, rad {row}: summakolumnen anger {stated:tkr} tkr, men radens belopp blir {computed:tkr} tkr.',
    en: '{sheet}, row {row}: the sum column states SEK {stated:tkr}k, but the row’s amounts add up to SEK {computed:tkr}k.',
  },
  'json-hash-differs': {
    kind: 'mismatch',
    sv: '{area}: planen stämmer inte med sin kontrollsumma. Den har ändrats efter att den exporterades.',
    en: '{area}: the plan does not agree with its checksum. It was changed after it was exported.',
  },
} as const;
