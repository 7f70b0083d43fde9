/**
 * A name as a slug of lower-case Latin letters and digits: `'Ledning & styrning'` → `'ledning-och-styrning'`,
 * `'Vård och omsorg'` → `'vard-och-omsorg'`. A name without letters or digits becomes `'omrade'`.
 */
export function slugOf(name: string): string {
  const latin = name.replaceAll('&', ' och ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return latin.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'omrade';
}
