// Long because every finding's sentence stands here in both languages, under the code that the compiler knows it by.
import type { FindingKind } from './finding.ts';
import { formMessages } from './form-messages.ts';
import { paperMessages } from './papers/paper-messages.ts';
import { planMessages } from './plan-messages.ts';
import { sheetMessages } from './sheets/sheet-messages.ts';
import { tableMessages } from './table-messages.ts';

/**
 * What a finding code is about and how it is said. `{name}` is a text or number, `{name:tkr}` an amount in kronor,
 * `{name:names}` keys of sections or of the budget's columns, parted by commas, `{name:list}` initiatives as lines of
 * number and title, or number alone, and `{name:all}` what stands on lines of its own.
 */
type FindingText = { readonly kind: FindingKind; readonly sv: string; readonly en: string };

/** Every finding an import can make. A code without both sentences does not compile. */
export const findingMessages = {
  ...formMessages,
  ...sheetMessages,
  ...tableMessages,
  ...paperMessages,
  ...planMessages,
  'area-items-sum': {
    kind: 'sum',
    sv: '{area}: budgetens poster blir {computed:tkr} tkr, men området står med {stated:tkr} tkr för utveckling.',
    en: '{area}: the budget items add up to SEK {computed:tkr}k, but the area states SEK {stated:tkr}k for development.',
  },
  'budget-column-sum': {
    kind: 'sum',
    sv: 'Budgetens totalrad anger {stated:tkr} tkr för {column:names}, men områdena blir {computed:tkr} tkr.',
    en: 'The budget total states SEK {stated:tkr}k for {column:names}, but the areas add up to SEK {computed:tkr}k.',
  },
  'budget-total-sum': {
    kind: 'sum',
    sv: 'Budgetens total är {stated:tkr} tkr, men utveckling och vidmakthållande blir {computed:tkr} tkr.',
    en: 'The budget total is SEK {stated:tkr}k, but development and maintenance add up to SEK {computed:tkr}k.',
  },
  'cost-table-sum': {
    kind: 'sum',
    sv: '{area} {year}: summaraden anger {stated:tkr} tkr, men initiativen blir {computed:tkr} tkr.',
    en: '{area} {year}: the sum row states SEK {stated:tkr}k, but the initiatives add up to SEK {computed:tkr}k.',
  },
  'summary-sum': {
    kind: 'sum',
    sv: 'Tabellen per område anger summan {stated:tkr} tkr för {kind:names}, kolumn {column}, men områdena blir {computed:tkr} tkr.',
    en: 'The table by area states a sum of SEK {stated:tkr}k for {kind:names}, column {column}, but the areas add up to SEK {computed:tkr}k.',
  },
  'table-rows-sum': {
    kind: 'sum',
    sv: '{name}, {column}: raderna blir {computed:tkr} tkr, men summan anges till {stated:tkr} tkr.',
    en: '{name}, {column}: the rows add up to SEK {computed:tkr}k, but the sum is stated as SEK {stated:tkr}k.',
  },
  'table-total-sum': {
    kind: 'sum',
    sv: '{column}: totalraden i {table:names} anger {stated:tkr} tkr, men tabellens summor blir {computed:tkr} tkr.',
    en: '{column}: the total row of {table:names} states SEK {stated:tkr}k, but its sums add up to SEK {computed:tkr}k.',
  },
  'service-area-differ': {
    kind: 'mismatch',
    sv: '{area}, {kind:names}, {column}: tabellen per område anger {stated:tkr} tkr, summan i tabellen per tjänst {computed:tkr} tkr.',
    en: '{area}, {kind:names}, {column}: the table by area states SEK {stated:tkr}k, the sum in the table by service SEK {computed:tkr}k.',
  },
  'budget-tables-differ': {
    kind: 'mismatch',
    sv: '{area}, {column:names}: budgeten anger {stated:tkr} tkr, tabellen per område {computed:tkr} tkr.',
    en: '{area}, {column:names}: the budget states SEK {stated:tkr}k, the table by area SEK {computed:tkr}k.',
  },
  'plan-budget-differ': {
    kind: 'mismatch',
    sv: '{area} {year}: initiativen i tjänsteplanen blir {computed:tkr} tkr, budgeten ger {stated:tkr} tkr till utveckling.',
    en: '{area} {year}: the plan’s initiatives add up to SEK {computed:tkr}k, the budget gives development SEK {stated:tkr}k.',
  },
  'initiative-budget-differ': {
    kind: 'mismatch',
    sv: '{area} {number} ”{title}” {year}: planen anger {computed:tkr} tkr, budgeten {stated:tkr} tkr.',
    en: '{area} {number} “{title}” {year}: the plan states SEK {computed:tkr}k, the budget SEK {stated:tkr}k.',
  },
  'text-table-differ': {
    kind: 'mismatch',
    sv: '{area} {year}: texten anger {stated:tkr} tkr för utvecklingsinsatserna, tabellen blir {computed:tkr} tkr.',
    en: '{area} {year}: the text states SEK {stated:tkr}k for development, the table adds up to SEK {computed:tkr}k.',
  },
  'funding-table-differ': {
    kind: 'mismatch',
    sv: '{area} {number} ”{title}”: avsnittet om finansiering anger {stated:tkr} tkr, tabellen {computed:tkr} tkr.',
    en: '{area} {number} “{title}”: the section on funding states SEK {stated:tkr}k, the table SEK {computed:tkr}k.',
  },
  'history-date-order': {
    kind: 'date',
    sv: '{area}: version {version} är daterad {date}, före version {previous} som är daterad {previousDate}.',
    en: '{area}: version {version} is dated {date}, before version {previous} dated {previousDate}.',
  },
  'history-date-absurd': {
    kind: 'date',
    sv: '{area}: version {version} är daterad {date}, ett år som inte kan stämma.',
    en: '{area}: version {version} is dated {date}, a year that cannot be right.',
  },
  'history-two-dates': {
    kind: 'ambiguous',
    sv: '{area}: version {version} har två datum, {other} och {date}. Det senare, närmast versionen, valdes.',
    en: '{area}: version {version} has two dates, {other} and {date}. The latter, next to the version, was chosen.',
  },
  'date-impossible': {
    kind: 'date',
    sv: '{area}: {date} finns inte i kalendern.',
    en: '{area}: {date} is not in the calendar.',
  },
  'plan-older-than-history': {
    kind: 'date',
    sv: '{area}: planen är daterad {date}, men versionshistoriken slutar {last}.',
    en: '{area}: the plan is dated {date}, but its version history ends on {last}.',
  },
  'history-version-order': {
    kind: 'version',
    sv: '{area}: version {version} följer på version {previous}.',
    en: '{area}: version {version} follows version {previous}.',
  },
  'history-version-missing': {
    kind: 'version',
    sv: '{area}: raden {date} i versionshistoriken saknar versionsnummer.',
    en: '{area}: the row {date} in the version history has no version number.',
  },
  'version-differs': {
    kind: 'version',
    sv: '{area}: planen säger version {version}, men versionshistoriken slutar med {last}.',
    en: '{area}: the plan says version {version}, but its version history ends with {last}.',
  },
  'history-names': {
    kind: 'ambiguous',
    sv: '{area}: {names} namn i kolumnen ”Ändrat av” ska räcka till {rows} rader. De sattes nedifrån och upp.',
    en: '{area}: {names} names in the column “Changed by” are to serve {rows} rows. They were placed from the last row up.',
  },
  'priority-missing': {
    kind: 'priority',
    sv: '{area}: ”{title}” saknar prioritet i tabellen.',
    en: '{area}: “{title}” has no priority in the table.',
  },
  'priority-same': {
    kind: 'priority',
    sv: '{area}: tabellens {count} initiativ har alla prioritet {priority}, så prioriteten skiljer dem inte åt.',
    en: '{area}: all {count} initiatives in the table have priority {priority}, which tells none apart.',
  },
  'table-other-area': {
    kind: 'name',
    sv: '{area}: tabellen har rubriken ”{heading}”, ett annat områdes namn.',
    en: '{area}: the table is headed “{heading}”, another area’s name.',
  },
  'title-differs': {
    kind: 'name',
    sv: '{area} {number}: heter ”{title}” i rubriken och ”{row}” i tabellen.',
    en: '{area} {number}: is called “{title}” in the heading and “{row}” in the table.',
  },
  'section-missing': {
    kind: 'structure',
    sv: '{area} {initiatives:list} saknar {sections:names}.',
    en: '{area} {initiatives:list} without {sections:names}.',
  },
  'section-empty': {
    kind: 'structure',
    sv: '{area} {initiatives:list} har rubrik men ingen text för {sections:names}.',
    en: '{area} {initiatives:list} with a heading but no text for {sections:names}.',
  },
  'section-repeated': {
    kind: 'structure',
    sv: '{area} {number} ”{title}” har {sections:names} mer än en gång.',
    en: '{area} {number} “{title}” has {sections:names} more than once.',
  },
  'initiative-without-sections': {
    kind: 'structure',
    sv: '{area} {number} ”{title}” är bara en rubrik.',
    en: '{area} {number} “{title}” is a heading only.',
  },
  'initiative-without-row': {
    kind: 'structure',
    sv: '{area}: planens kostnadstabell har ingen rad för {initiatives:list}.',
    en: '{area}: the plan’s cost table has no row for {initiatives:list}.',
  },
  'row-without-initiative': {
    kind: 'structure',
    sv: '{area}: raden ”{row}” i kostnadstabellen har inget avsnitt i planen.',
    en: '{area}: the row “{row}” of the cost table has no chapter in the plan.',
  },
  'cost-table-missing': {
    kind: 'structure',
    sv: '{area}: planen har ingen kostnadstabell, så initiativen saknar belopp.',
    en: '{area}: the plan has no cost table, so its initiatives have no amounts.',
  },
  'initiative-without-budget': {
    kind: 'structure',
    sv: '{area}: budgeten har ingen rad med ett namn som liknar {initiatives:list}.',
    en: '{area}: the budget has no row with a name like {initiatives:list}.',
  },
  'budget-without-initiative': {
    kind: 'structure',
    sv: '{area}: inget initiativ i planen har ett namn som liknar budgetens rad ”{row}” ({stated:tkr} tkr).',
    en: '{area}: no initiative in the plan has a name like the budget row “{row}” (SEK {stated:tkr}k).',
  },
  'plan-missing': {
    kind: 'structure',
    sv: 'Budgeten har området {area}, men det finns ingen tjänsteplan för det.',
    en: 'The budget has the area {area}, but there is no plan for it.',
  },
  'area-without-budget': {
    kind: 'structure',
    sv: '{area} har en tjänsteplan men står inte i budgeten.',
    en: '{area} has a plan but is not in the budget.',
  },
  'budget-missing': {
    kind: 'structure',
    sv: 'Dokumentet har ingen budgettabell för områdena.',
    en: 'The document has no budget table for its areas.',
  },
  'direction-missing': {
    kind: 'structure',
    sv: '{area}: avsnittet om långsiktig inriktning och mål saknas.',
    en: '{area}: the chapter on long-term direction and goals is missing.',
  },
  'plan-copy': {
    kind: 'duplicate',
    sv: '{area}: tjänsteplanen står en gång till, som kopia. Den lästes en gång.',
    en: '{area}: the plan stands once more, as a copy. It was read once.',
  },
  'plan-copy-broken': {
    kind: 'duplicate',
    sv: '{area}: en ofullständig kopia av tjänsteplanen lämnades åt sidan, den hela gäller.',
    en: '{area}: an incomplete copy of the plan was set aside, the whole one counts.',
  },
  'plan-copy-differs': {
    kind: 'duplicate',
    sv: '{area}: tjänsteplanen står två gånger i version {version} med olika text. Den första lästes.',
    en: '{area}: the plan stands twice in version {version} with different text. The first was read.',
  },
  'document-truncated': {
    kind: 'truncated',
    sv: 'Dokumentet slutar mitt i tjänsteplanen för {area}. Det som är helt lästes.',
    en: 'The document ends in the middle of the plan for {area}. What is whole was read.',
  },
  'plan-truncated': {
    kind: 'truncated',
    sv: '{area}: dokumentet slutar efter tjänsteplanens framsida. Planen lästes inte.',
    en: '{area}: the document ends after the plan’s front. The plan was not read.',
  },
  'amounts-by-budget': {
    kind: 'ambiguous',
    sv: '{area}: ”{row}” står som {figures} och lästes som {reading}, eftersom det stämmer med budgeten.',
    en: '{area}: “{row}” stands as {figures} and was read as {reading}, because that agrees with the budget.',
  },
  'amounts-after-priority': {
    kind: 'ambiguous',
    sv: '{area}: i ”{figures}” kunde den första siffran höra till beloppet. Den lästes som prioritet, eftersom alla kolumner då fylls.',
    en: '{area}: in “{figures}” the first digit could belong to the amount. It was read as a priority, since that fills every column.',
  },
  'amounts-by-columns': {
    kind: 'ambiguous',
    sv: '{area}: ”{row}” står som {figures} och lästes som {reading}, efter tabellens kolumner.',
    en: '{area}: “{row}” stands as {figures} and was read as {reading}, by the table’s columns.',
  },
} as const satisfies Record<string, FindingText>;

/** A finding's code. */
export type FindingCode = keyof typeof findingMessages;

type ParamIn<Slot extends string> = Slot extends `${infer Name}:tkr`
  ? { [K in Name]: number }
  : Slot extends `${infer Name}:names` | `${infer Name}:list` | `${infer Name}:all`
    ? { [K in Name]: string }
    : { [K in Slot]: string | number };

type ParamsIn<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? ParamIn<Slot> & ParamsIn<Rest>
  : unknown;

/** What a code's sentence needs to be told. */
export type FindingParams<Code extends FindingCode> = ParamsIn<(typeof findingMessages)[Code]['sv']>;
