import { useMemo } from 'react';
import type { Year } from '../../shared/bridge/shapes.ts';
import { findInitiative } from '../../shared/review/correctable.ts';
import type { Found } from '../../shared/review/found.ts';
import { usePlanRead } from '../plans/plan-reads.ts';
import { isFromDocument, sourcesOf } from '../plans/source-map.ts';
import { fieldsOf, type FindingFields } from './finding-fields.ts';

/** The newest plan of a finding's area, and what the finding is about in it. */
export interface FindingPlan extends FindingFields {
  readonly hash: string;
  /** What the finding is about: its initiative, else the area. */
  readonly what: string;
}

/** Null where the finding's area has no plan, or none has answered yet. */
export function useFindingPlan(year: Year, found: Found | null): FindingPlan | null {
  const newest = year.plans.find((plan) => plan.newest && plan.areaId === found?.areaId);
  const read = usePlanRead(newest?.hash ?? null);
  const origin = usePlanRead(read && !isFromDocument(read) ? read.origin : null);
  return useMemo(() => {
    if (!found || !read || read.hash !== newest?.hash) return null;
    const fields = fieldsOf(found, read, sourcesOf(read, origin));
    const { plan } = read.version;
    const about = fields.initiative === null ? null : findInitiative(plan.initiatives, fields.initiative);
    const isOne = new Set(fields.fields.map(({ target }) => target.initiative)).size === 1;
    const what = about && isOne ? `${about.number} ${about.title}` : plan.area;
    return { hash: read.hash, what, ...fields };
  }, [found, read, origin, newest?.hash]);
}
