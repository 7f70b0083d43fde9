import { keyOf } from '../names.ts';
import { sectionHeading } from '../section-kinds.ts';
import { unitIn, withoutUnit } from './amount-text.ts';
import type { ColumnRole } from './mapping.ts';

/** What a heading says a column is: by a known name, by a year, or by being like a known name. */
export type Recognised = { readonly role: ColumnRole; readonly by: 'name' | 'likeness' };

/** The names that people give columns, as `keyOf` writes them; parted by `|`. */
const names: Readonly<Partial<Record<ColumnRole, string>>> = {
  area: 'tjänsteområde|tjänsteområden|område|verksamhetsområde|internt tjänsteområde|service area|area',
  group: 'grupp|organisationsgrupp|förvaltningsgrupp|kategori|group|category',
  code: 'kod|organisationskod|förvaltningskod|org kod|orgkod|code|organisation code',
  number:
    'nr|nummer|löpnr|löpnummer|initiativnr|initiativ nr|initiativnummer|id|no|number|initiative number|initiative no',
  title:
    'titel|initiativ|utvecklingsinitiativ|initiativets namn|benämning|namn|rubrik|insats|utvecklingsinsats|aktivitet|projekt|post|budgetpost|tjänst|tjänster|förvaltning|bolag|förvaltning bolag|förvaltning och bolag|organisation|nämnd|title|name|initiative|development initiative|item|budget item|service|organization',
  priority: 'prio|prioritet|prioritering|prioklass|priority',
  kind: 'kostnadsslag|slag|typ|kostnadstyp|typ av kostnad|kind|type|cost type',
  goal: 'mål och syfte|syfte och mål|goal|goals|objective',
  benefit: 'nytta och effekt|benefit|benefits',
  securityNeeds: 'säkerhet|informationssäkerhet|security|security needs|security requirements',
  effects: 'effects|effect|expected effects',
  effectOfRejection:
    'om avslag|vid avslag|avslag|effect of rejection|effects of rejection|consequence of rejection|if rejected',
  funding: 'finansierat av|finansiär|funding|financing|form of funding',
  comment: 'kommentar|kommentarer|anmärkning|notering|anteckning|övrigt|comment|comments|note|notes|remark',
  version: 'version|planversion',
  date: 'datum|plandatum|date',
  total: 'summa|totalt|total|totalsumma|total kostnad|summa kostnad|kostnad totalt|summa period|sum|total cost',
  development: 'utveckling|utvecklingskostnad|utvecklingskostnader|utv|development',
  maintenance: 'vidmakthållande|vidmakthållandekostnad|vidmakthållandekostnader|förvaltningskostnad|drift|maintenance',
  maintenancePrevious:
    'vidmakthållande föregående år|vidmakthållande fg år|föregående år|maintenance previous year|maintenance of the year before|previous maintenance',
};
const byName = new Map<string, ColumnRole>(
  Object.entries(names).flatMap(([role, all = '']) =>
    all.split('|').map((name) => [name, role as ColumnRole] as const),
  ),
);
const amountWords =
  /^(?:(?:kostnad(?:er)?|kostn|belopp|kronor|år|ar|budget|ram|cost|costs|amount|year|per|for|för|initiativkostnad|utvecklingskostnad|sek|i) ?)*$/u;
const labelled = /^(?:p\d|budget|utfall|prognos|plan|ram|bokslut|outcome|forecast|actual)(?: \p{L}+)?$/u;
const aYear = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;
const nearest = 0.72;

/** What a heading says, null where it says nothing known. Words about the unit don't count. */
export function recogniseHeading(words: string): Recognised | null {
  const bare = withoutUnit(isoYear(words)).replace(/\s+/gu, ' ').trim();
  const key = keyOf(bare);
  if (key === '') return unitIn(words) === null ? null : { role: 'amount:', by: 'name' };
  const years = [...bare.matchAll(aYear)].map(({ 1: year }) => year!);
  const amount = amountRole(key, bare, years);
  if (amount !== null) return amount;
  const known = byName.get(key) ?? (years.length === 1 ? withYear(key) : undefined);
  if (known !== undefined) return { role: known, by: 'name' };
  const section = sectionHeading(bare.charAt(0).toUpperCase() + bare.slice(1));
  if (section !== undefined) return { role: section.key, by: section.length >= bare.length ? 'name' : 'likeness' };
  return likest(key);
}

/** `2027`, `Kostnad 2027`, `P0 2026`, `Budget 2027`. */
function amountRole(key: string, bare: string, years: readonly string[]): Recognised | null {
  if (years.length > 1 || key.length > 50) return null;
  const year = years[0];
  const rest = key.replace(aYear, '').replace(/\s+/g, ' ').trim();
  if (year === undefined) return amountWords.test(key) ? { role: 'amount:', by: 'name' } : null;
  if (rest === '' || (amountWords.test(rest) && !/budget|ram/.test(rest)))
    return { role: `amount:${year}`, by: 'name' };
  if (!labelled.test(rest)) return null;
  const said = bare
    .replace(aYear, '')
    .replace(/[\s,:()]+/gu, ' ')
    .trim();
  return { role: `amount:${said} ${year}`, by: 'name' };
}

/** `Utveckling 2027`, `Vidmakthållande 2026`. */
function withYear(key: string): ColumnRole | undefined {
  const role = byName.get(key.replace(aYear, '').replace(/\s+/g, ' ').trim());
  return role === 'development' || role === 'maintenance' || role === 'total' ? role : undefined;
}

/** A date that stands for a year, as `2027-01-01` does where the sheet shows `2027`. */
function isoYear(words: string): string {
  return /^\d{4}-01-01$/.test(words) ? words.slice(0, 4) : words;
}

/** A heading with a known name among its words, or written nearly like one. */
function likest(key: string): Recognised | null {
  if (key.length > 60) return null;
  for (const word of key.split(' ')) {
    const role = word.length >= 4 && word !== key ? byName.get(word) : undefined;
    if (role !== undefined) return { role, by: 'likeness' };
  }
  if (key.length < 4) return null;
  const own = pairsOf(key);
  for (const [name, role] of byName) {
    if (Math.abs(name.length - key.length) <= 3 && likeness(own, pairsOf(name)) >= nearest)
      return { role, by: 'likeness' };
  }
  return null;
}

/** The share of pairs of letters that two words have in common (Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common++;
  return (2 * common) / (one.size + other.size || 1);
}

function pairsOf(word: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= word.length; at++) pairs.add(word.slice(at, at + 2));
  return pairs;
}
