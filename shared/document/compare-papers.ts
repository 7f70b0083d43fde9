import { canonicalJson } from '../plan/canonical-json.ts';
import { sameWords } from '../plan/diff-likeness.ts';
import type { ImportedDocument } from './papers/imported-document.ts';

/** A decision document of an import, and how it stands against those that the register has of the year. */
export type PaperComparison = Pick<ImportedDocument, 'kind' | 'title' | 'body' | 'date'> & {
  readonly standing: 'new' | 'changed' | 'unchanged';
};

/** Each decision document of an import against the register's, known by what it is, whose, of which day, and its title. */
export function comparePapers(
  before: readonly ImportedDocument[],
  after: readonly ImportedDocument[],
): PaperComparison[] {
  const known = new Map<string, Set<string>>();
  for (const paper of before) known.set(keyOf(paper), (known.get(keyOf(paper)) ?? new Set()).add(contentOf(paper)));
  return after.map((paper) => {
    const { kind, title, body, date } = paper;
    const same = known.get(keyOf(paper));
    const standing = !same ? 'new' : same.has(contentOf(paper)) ? 'unchanged' : 'changed';
    return { kind, title, body, date, standing };
  });
}

function keyOf({ kind, title, body, date }: ImportedDocument): string {
  return [kind, sameWords(title), sameWords(body), date ?? ''].join('\n');
}

/** What it says, wherever it stands in its source. */
function contentOf(paper: ImportedDocument): string {
  return canonicalJson(withoutPlaces(paper));
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key, member]) => key !== 'at' && !key.endsWith('At') && member !== undefined,
  );
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutPlaces(member)]));
}
