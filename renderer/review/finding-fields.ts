import type { PlanRead } from '../../shared/bridge/shapes.ts';
import type { Place } from '../../shared/document/place.ts';
import type { Found } from '../../shared/review/found.ts';
import { initiativeFields, initiativesOf, planFields, type PlanField } from './plan-fields.ts';
import type { FindSource } from '../plans/source-map.ts';

/** What a finding is about in its area's plan: the initiative to show, and the values that may be put right, likeliest first. */
export interface FindingFields {
  readonly initiative: string | null;
  readonly fields: readonly PlanField[];
}

/**
 * A value is likely where it stands at one of the finding's places; then the others of the same initiative. Where the plan
 * was read from another document than the finding, the number that the finding names tells which initiative.
 */
export function fieldsOf({ finding, source }: Found, { version }: PlanRead, find: FindSource): FindingFields {
  const { plan } = version;
  const isAt = (pointer: string): boolean => {
    const there = find(pointer);
    return there !== null && there.sha256 === source && finding.places.some((place) => overlaps(place, there.at));
  };
  const { number, year, initiatives: lines, sections } = finding.params;
  const numbers = [
    String(number ?? ''),
    ...String(lines ?? '')
      .split('\n')
      .map((line) => line.split(' ')[0] ?? ''),
  ];
  const missing = String(sections ?? '').split(',');
  const initiatives = initiativesOf(plan);
  const named = initiatives.filter(({ initiative }) => numbers.includes(initiative.number));
  const met = initiatives.filter(({ initiative, at }) =>
    initiativeFields(initiative, at, plan.period).some((field) => isAt(field.at)),
  );
  const about = named.length > 0 ? named : met;
  const ofInitiatives = about.flatMap(({ initiative, at }) => initiativeFields(initiative, at, plan.period));
  const isMeant = ({ target: { pointer } }: PlanField): boolean =>
    (year !== undefined && pointer === `/costs/${year}`) || missing.some((key) => pointer === `/sections/${key}`);
  const ofPlan = planFields(plan).filter(
    ({ at }) => isAt(at) || (at.startsWith('/history/') && isAt(at.replace(/\/[^/]+$/, ''))),
  );
  const fields = [...ofInitiatives, ...ofPlan];
  const rank = (field: PlanField): number => (isMeant(field) ? 0 : isAt(field.at) ? 1 : 2);
  return {
    initiative: about[0]?.initiative.id ?? null,
    fields: fields.toSorted((one, other) => rank(one) - rank(other)),
  };
}

function overlaps([start, end]: Place, [from, to]: Place): boolean {
  return start < to && from < end;
}
