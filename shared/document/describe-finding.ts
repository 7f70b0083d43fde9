import type { Locale } from '../language/locale.ts';
import type { SectionKey } from '../plan/plan.ts';
import type { Finding, Severity } from './finding.ts';
import { findingMessages, type FindingCode, type FindingParams } from './finding-messages.ts';
import type { Place } from './place.ts';

type NamedColumn = 'maintenancePrevious' | 'maintenance' | 'development' | 'total';
type NamedTable = 'byArea' | 'byService' | 'byOrganisation' | 'byGroup' | 'developmentList' | 'fundingList';

/** What differs, in kronor, and where. */
type Evidence = {
  readonly stated?: number | null;
  readonly computed?: number | null;
  readonly places: readonly (Place | undefined)[];
};

/** A finding of a code, with its sentence in Swedish; `params` are what the code's sentence names. */
export function finding<Code extends FindingCode>(
  code: Code,
  severity: Severity,
  params: FindingParams<Code>,
  { stated = null, computed = null, places }: Evidence,
): Finding {
  const named = { ...(params as Record<string, string | number>) };
  return {
    kind: findingMessages[code].kind,
    severity,
    code,
    params: named,
    message: describeFinding('sv', code, named),
    stated: heldAmount(stated),
    computed: heldAmount(computed),
    places: places.filter((place) => place !== undefined),
  };
}

/** An amount that can be counted with; of a row of figures that is none, the sentence alone tells. */
function heldAmount(amount: number | null): number | null {
  return amount !== null && Number.isSafeInteger(amount) ? amount : null;
}

/** A finding's sentence in a language; a code this version does not know is shown as it is. */
export function describeFinding(
  locale: Locale,
  code: string,
  params: Readonly<Record<string, string | number>>,
): string {
  const texts = Object.hasOwn(findingMessages, code) ? findingMessages[code as FindingCode] : undefined;
  if (texts === undefined) return code;
  return texts[locale].replace(/\{(\w+)(?::(tkr|names|list|all))?\}/g, (_, name: string, form: string | undefined) => {
    const value = params[name] ?? '';
    if (form === 'tkr' && typeof value === 'number') return inTkr(locale, value);
    if (form === 'list') return listOf(locale, String(value));
    if (form === 'all') return joined(locale, String(value).split('\n'));
    return form === 'names' ? namesOf(locale, String(value)) : String(value);
  });
}

// As the catalogue's formats write it; making those takes longer than reading a whole document.
function inTkr(locale: Locale, kronor: number): string {
  const [whole, part] = String(Math.abs(kronor) / 1000).split('.');
  const [between, point] = locale === 'sv' ? ['\u202f', ','] : [',', '.'];
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, between);
  return `${kronor < 0 ? '\u2212' : ''}${grouped}${part === undefined ? '' : point + part}`;
}

/** Initiatives for a finding's list: each with its title, or of more than `mostTitles` their numbers alone. */
export function listed(
  initiatives: readonly { readonly number: string; readonly title: string }[],
  mostTitles: number,
): string {
  const isLong = initiatives.length > mostTitles;
  return initiatives.map(({ number, title }) => (isLong || title === '' ? number : `${number} ${title}`)).join('\n');
}

function listOf(locale: Locale, lines: string): string {
  const quoted = locale === 'sv' ? '$1 ”$2”' : '$1 “$2”';
  return joined(
    locale,
    lines.split('\n').map((line) => line.replace(/^(\S+) (.+)$/u, quoted)),
  );
}

/** `a`, `a och b`, `a, b och c`. */
function joined(locale: Locale, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${locale === 'sv' ? 'och' : 'and'} ${last}`;
}

/** What the six sections, the budget's columns and the tables are called in running text. */
const runningNames: Record<Locale, Record<SectionKey | NamedColumn | NamedTable, string>> = {
  sv: {
    goal: 'mål',
    benefit: 'nytta',
    securityNeeds: 'säkerhetsbehov',
    effects: 'effekter',
    effectOfRejection: 'effekt vid avslag',
    funding: 'finansieringsform',
    maintenancePrevious: 'vidmakthållande föregående år',
    maintenance: 'vidmakthållande',
    development: 'utveckling',
    total: 'den totala kostnaden',
    byArea: 'tabellen per område',
    byService: 'tabellen per tjänst',
    byOrganisation: 'tabellen per organisation',
    byGroup: 'tabellen per grupp',
    developmentList: 'förteckningen över utvecklingsinitiativ',
    fundingList: 'tabellen över finansiering',
  },
  en: {
    goal: 'goal',
    benefit: 'benefit',
    securityNeeds: 'security needs',
    effects: 'effects',
    effectOfRejection: 'effect of rejection',
    funding: 'funding',
    maintenancePrevious: 'maintenance of the year before',
    maintenance: 'maintenance',
    development: 'development',
    total: 'the total cost',
    byArea: 'the table by area',
    byService: 'the table by service',
    byOrganisation: 'the table by organisation',
    byGroup: 'the table by group',
    developmentList: 'the list of development initiatives',
    fundingList: 'the table of funding',
  },
};

function namesOf(locale: Locale, keys: string): string {
  const names: Readonly<Record<string, string>> = runningNames[locale];
  return joined(
    locale,
    keys.split(',').map((key) => names[key] ?? key),
  );
}
