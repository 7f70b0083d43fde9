import type { Finding } from '../document/finding.ts';
import type { ImportResult } from '../document/import-result.ts';
import { slugOf } from '../plan/area-id.ts';
import { findingId, type FindingId } from './finding-id.ts';
import { gravity, ownerOf } from './finding-owner.ts';

/** A finding of a document that was taken in, and what it is about; no area where it is about the whole document. */
export type Found = {
  readonly id: FindingId;
  /** The SHA-256 of its document. */
  readonly source: string;
  readonly area: string | null;
  readonly areaId: string | null;
  readonly finding: Finding;
};

/** The findings of a document, each once: by area in the document's order, the gravest first, last what no area owns. */
export function foundIn({ source, plans, findings }: Pick<ImportResult, 'source' | 'plans' | 'findings'>): Found[] {
  const found = new Map<FindingId, Found & { readonly at: number }>();
  for (const finding of findings) {
    const owner = ownerOf(finding, plans);
    const { area: named } = finding.params;
    const area = (owner === null ? null : plans[owner]?.area) ?? (typeof named === 'string' ? named : null);
    const id = findingId(source.sha256, finding);
    const at = owner ?? plans.length + (area === null ? 1 : 0);
    found.set(id, { id, source: source.sha256, area, areaId: area === null ? null : slugOf(area), finding, at });
  }
  return [...found.values()]
    .sort((one, other) => one.at - other.at || gravity[one.finding.severity] - gravity[other.finding.severity])
    .map(({ at: _, ...one }) => one);
}
