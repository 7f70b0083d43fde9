/** What findings about the decision documents say; `finding-messages.ts` takes them in. */
export const paperMessages = {
  'document-table-differ': {
    kind: 'mismatch',
    sv: '{who:all} anger {kind:names} {year} till {stated:tkr} tkr, tabellerna {computed:tkr} tkr.',
    en: '{who:all} states {kind:names} {year} as SEK {stated:tkr}k, the tables as SEK {computed:tkr}k.',
  },
  'documents-differ': {
    kind: 'mismatch',
    sv: 'För {kind:names} {year} anger {who:all} {stated:tkr} tkr, {other:all} {computed:tkr} tkr.',
    en: 'For {kind:names} {year} {who:all} states SEK {stated:tkr}k, {other:all} SEK {computed:tkr}k.',
  },
  'document-parts-sum': {
    kind: 'sum',
    sv: '{who}, {year}: utveckling och vidmakthållande blir {computed:tkr} tkr, men totalen anges till {stated:tkr} tkr.',
    en: '{who}, {year}: development and maintenance add up to SEK {computed:tkr}k, but the total is stated as SEK {stated:tkr}k.',
  },
  'document-parts-table': {
    kind: 'mismatch',
    sv: '{who}, {year}: utveckling och vidmakthållande blir {computed:tkr} tkr, tabellerna anger totalt {stated:tkr} tkr.',
    en: '{who}, {year}: development and maintenance add up to SEK {computed:tkr}k, the tables state a total of SEK {stated:tkr}k.',
  },
  'document-parts-differ': {
    kind: 'mismatch',
    sv: '{year}: {other:all} anger totalt {stated:tkr} tkr, men utveckling och vidmakthållande hos {who} blir {computed:tkr} tkr.',
    en: '{year}: {other:all} states a total of SEK {stated:tkr}k, but development and maintenance by {who} add up to SEK {computed:tkr}k.',
  },
  'document-group-differ': {
    kind: 'mismatch',
    sv: '{who}: {group} anges till {stated:tkr} tkr, tabellen per organisation ger {computed:tkr} tkr.',
    en: '{who}: {group} is stated as SEK {stated:tkr}k, the table by organisation gives SEK {computed:tkr}k.',
  },
  'document-growth-differ': {
    kind: 'mismatch',
    sv: '{who}: ökningen, {kind:names}, anges till {stated:tkr} tkr, men skillnaden mellan åren är {computed:tkr} tkr.',
    en: '{who}: the increase, {kind:names}, is stated as SEK {stated:tkr}k, but the years differ by SEK {computed:tkr}k.',
  },
  'document-date-impossible': {
    kind: 'date',
    sv: '{who}, ”{title}”: {date} finns inte i kalendern.',
    en: '{who}, “{title}”: {date} is not in the calendar.',
  },
  'document-tells-later': {
    kind: 'date',
    sv: '{who}, ”{title}”: daterat {date} men berättar om något som redan skett {later}.',
    en: '{who}, “{title}”: dated {date} but tells of something already done on {later}.',
  },
  'document-order': {
    kind: 'date',
    sv: '{who}, ”{title}”: daterat {date}, före {other} som det bygger på ({before}).',
    en: '{who}, “{title}”: dated {date}, before {other} on which it stands ({before}).',
  },
  'approved-before-meeting': {
    kind: 'date',
    sv: '{who} § {section}: undertecknat {date}, före sammanträdet {meeting}.',
    en: '{who} § {section}: signed on {date}, before the meeting of {meeting}.',
  },
  'reference-differs': {
    kind: 'mismatch',
    sv: '{who}, ”{title}”: hänvisar till § {section} den {date}, men protokollsutdraget har § {other} den {meeting}.',
    en: '{who}, “{title}”: refers to § {section} of {date}, but the extract of minutes has § {other} of {meeting}.',
  },
  'decision-beyond-proposal': {
    kind: 'structure',
    sv: '{who} § {section}: att-sats {numbers:all} finns inte i förslaget till beslut.',
    en: '{who} § {section}: clause {numbers:all} is not in the proposed decision.',
  },
  'decision-less-than-proposal': {
    kind: 'structure',
    sv: '{who} § {section}: förslagets att-sats {numbers:all} finns inte i beslutet.',
    en: '{who} § {section}: the proposal’s clause {numbers:all} is not in the decision.',
  },
  'document-without-decision': {
    kind: 'structure',
    sv: '{who}, ”{title}”: inga att-satser hittades.',
    en: '{who}, “{title}”: no clauses of a decision were found.',
  },
  'document-copy': {
    kind: 'duplicate',
    sv: '{who}, ”{title}”: dokumentet står en gång till. Det lästes en gång.',
    en: '{who}, “{title}”: the document stands once more. It was read once.',
  },
  'annex-number-differs': {
    kind: 'mismatch',
    sv: '”{title}” heter bilaga {number} i förteckningen från {who} men bilaga {other} på sin egen sida.',
    en: '“{title}” is annex {number} in the list of {who} but annex {other} on its own page.',
  },
  'annex-missing': {
    kind: 'structure',
    sv: 'Bilaga {number} ”{title}” finns i förteckningen från {who} men inte i dokumentet.',
    en: 'Annex {number} “{title}” is in the list of {who} but not in the document.',
  },
  'contents-plan-missing': {
    kind: 'structure',
    sv: 'Innehållsförteckningen i {who} har en tjänsteplan för {area}, men den finns inte i dokumentet.',
    en: 'The contents of {who} has a plan for {area}, but it is not in the document.',
  },
} as const;
