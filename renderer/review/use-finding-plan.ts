import { useMemo } from 'react';
import type { Year } from '../../shared/bridge/shapes.ts';
import type { Found } from '../../shared/review/found.ts';
import { usePlanRead } from '../plans/plan-reads.ts';
import { isFromDocument, sourcesOf } from '../plans/source-map.ts';
import { fieldsOf, type FindingFields } from './finding-fields.ts';

/** The newest plan of a finding's area, and what the finding is about in it. */
export interface FindingPlan extends FindingFields {
  readonly hash: string;
  readonly area: string;
}

/** Null where the finding's area has no plan, or none has answered yet. */
export function useFindingPlan(year: Year, found: Found | null): FindingPlan | null {
  const newest = year.plans.find((plan) => plan.newest && plan.areaId === found?.areaId);
  const read = usePlanRead(newest?.hash ?? null);
  const origin = usePlanRead(read && !isFromDocument(read) ? read.origin : null);
  return useMemo(() => {
    if (!found || !read || read.hash !== newest?.hash) return null;
    const fields = fieldsOf(found, read, sourcesOf(read, origin));
    return { hash: read.hash, area: read.version.plan.area, ...fields };
  }, [found, read, origin, newest?.hash]);
}
