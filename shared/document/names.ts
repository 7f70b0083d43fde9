/** A name for comparison: lower case, `&` as "och", letters and digits only, one space between words. */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' och ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether one of two names holds the other, whatever their case and marks. */
export function contains(one: string, other: string): boolean {
  const [left, right] = [keyOf(one), keyOf(other)];
  return left.includes(right) || right.includes(left);
}

/** The service areas that a city's internal services are commonly divided into, as budgets name them. */
const usualAreas = [
  'E-handel',
  'Ekonomi',
  'HR',
  'IT-tjänster',
  'Kommunikation',
  'Ledning och styrning',
  'Utbildning',
  'Vård och omsorg',
];
// A line's end may have taken a name's hyphen: `ITtjänster`, `Ehandel`.
const areaByKey = new Map(usualAreas.map((area) => [solidOf(area), area]));

function solidOf(name: string): string {
  return keyOf(name).replaceAll(' ', '');
}

/**
 * An area's name in one spelling: `'tjänsteområde HR'` → `'HR'`, `'Ledning & Styrning'` → `'Ledning och styrning'`,
 * `'ITtjänster'` → `'IT-tjänster'`.
 * An area that is not a usual one keeps its name, with its first letter in upper case.
 */
export function areaNamed(written: string): string {
  const bare = written.replace(/^\s*(?:för\s+)?(?:tjänsteområdet?\s+)?/iu, '').replace(/[\s,.:;]+$/u, '');
  const usual = areaByKey.get(solidOf(bare));
  return usual ?? bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** The usual areas' names, in the order budgets list them. */
export function usualAreaNames(): readonly string[] {
  return usualAreas;
}
