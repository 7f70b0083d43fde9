import type { FindingKind, Severity } from '../../shared/document/finding.ts';
import { gravity } from '../../shared/review/finding-owner.ts';
import type { Found } from '../../shared/review/found.ts';
import { answerTo, type FindingState } from '../../shared/review/queries.ts';
import type { ReviewState } from '../../shared/review/state.ts';

/** Which of a year's findings are shown; null is all of them, an empty area the whole document's. */
export interface Filter {
  readonly areaId: string | null;
  readonly severity: Severity | null;
  readonly kind: FindingKind | null;
  readonly state: FindingState | null;
  readonly source: string | null;
}

export const noFilter: Filter = { areaId: null, severity: null, kind: null, state: null, source: null };

/** The findings that a filter lets through, the gravest first, else in their order. */
export function filtered(findings: readonly Found[], filter: Filter, review: ReviewState): Found[] {
  const { areaId, severity, kind, state, source } = filter;
  const passed = findings.filter(
    (found) =>
      (areaId === null || (found.areaId ?? '') === areaId) &&
      (severity === null || found.finding.severity === severity) &&
      (kind === null || found.finding.kind === kind) &&
      (source === null || found.source === source) &&
      (state === null || answerTo(review, found.id).state === state),
  );
  return passed.toSorted((one, other) => gravity[one.finding.severity] - gravity[other.finding.severity]);
}

/** Each of some values once, in the order that they are met. */
export function valuesOf<T>(findings: readonly Found[], of: (found: Found) => T): T[] {
  return [...new Set(findings.map(of))];
}
