import type { Locale } from '../language/locale.ts';
import type { SectionKey } from '../plan/plan.ts';
import type { Finding, Severity } from './finding.ts';
import { findingMessages, type FindingCode, type FindingParams } from './finding-messages.ts';
import type { Place } from './place.ts';

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
    stated,
    computed,
    places: places.filter((place) => place !== undefined),
  };
}

/** A finding's sentence in a language; a code this version does not know is shown as it is. */
export function describeFinding(
  locale: Locale,
  code: string,
  params: Readonly<Record<string, string | number>>,
): string {
  const texts = Object.hasOwn(findingMessages, code) ? findingMessages[code as FindingCode] : undefined;
  if (texts === undefined) return code;
  return texts[locale].replace(/\{(\w+)(?::(tkr|names))?\}/g, (_, name: string, form: string | undefined) => {
    const value = params[name] ?? '';
    if (form === 'tkr' && typeof value === 'number') return inTkr(locale, value);
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

/** What the six sections are called in running text. */
const sectionNames: Record<Locale, Record<SectionKey, string>> = {
  sv: {
    goal: 'mål',
    benefit: 'nytta',
    securityNeeds: 'säkerhetsbehov',
    effects: 'effekter',
    effectOfRejection: 'effekt vid avslag',
    funding: 'finansieringsform',
  },
  en: {
    goal: 'goal',
    benefit: 'benefit',
    securityNeeds: 'security needs',
    effects: 'effects',
    effectOfRejection: 'effect of rejection',
    funding: 'funding',
  },
};

function namesOf(locale: Locale, keys: string): string {
  const names: Readonly<Record<string, string>> = sectionNames[locale];
  return keys
    .split(',')
    .map((key) => names[key] ?? key)
    .join(', ');
}
