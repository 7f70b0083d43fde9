import { slugOf } from '../../plan/area-id.ts';
import type { StatedInitiative } from '../../plan/stated.ts';
import type { ImportedInitiative, ImportedPlan } from '../import-result.ts';

/** Plans of one area on several sheets (a sheet each year, costs apart from words) are one: in the order of the sheets. */
export function joinPlans(plans: readonly ImportedPlan[]): ImportedPlan[] {
  const joined = new Map<string, ImportedPlan>();
  for (const plan of plans) {
    const slug = slugOf(plan.area);
    const before = joined.get(slug);
    joined.set(slug, before === undefined ? plan : joinTwo(before, plan));
  }
  return [...joined.values()];
}

/** Initiatives with the same number and title are one: what one sheet leaves empty the other may say. */
function joinTwo(one: ImportedPlan, other: ImportedPlan): ImportedPlan {
  const initiatives = [...one.initiatives];
  const nameOf = ({ number, title }: ImportedInitiative): string => JSON.stringify([number, title]);
  const places = new Map(initiatives.map((each, i) => [nameOf(each), i] as const).toReversed());
  for (const each of other.initiatives) {
    const i = places.get(nameOf(each)) ?? -1;
    const same = initiatives[i];
    if (same === undefined) {
      places.set(nameOf(each), initiatives.push(each) - 1);
      continue;
    }
    const sections = { ...same.sections };
    for (const key of Object.keys(sections) as (keyof typeof sections)[])
      if (sections[key].text === '') sections[key] = each.sections[key];
    initiatives[i] = {
      ...same,
      priority: same.priority ?? each.priority,
      ...(same.priority === null && each.priorityAt && { priorityAt: each.priorityAt }),
      costs: { ...each.costs, ...withoutNull(same.costs) },
      costsAt: { ...each.costsAt, ...same.costsAt },
      sections,
      otherSections: [...same.otherSections, ...each.otherSections],
      parts: same.parts.length > 0 ? same.parts : each.parts,
      ...(same.stated && each.stated && { stated: bothStated(same.stated, each.stated) }),
    };
  }
  const isTitled = one.stated?.includes('title') !== false || other.stated?.includes('title') !== true;
  return {
    ...one,
    ...(!isTitled && { title: other.title, titleAt: other.titleAt }),
    version: one.version || other.version,
    date: one.date ?? other.date,
    period: [...new Set([...one.period, ...other.period])].sort((a, b) => a - b),
    at: [Math.min(one.at[0], other.at[0]), Math.max(one.at[1], other.at[1])],
    initiatives,
    ...(one.stated && other.stated && { stated: either(one.stated, other.stated) }),
  };
}

/** What either of two sheets says of an initiative. */
function bothStated(one: StatedInitiative, other: StatedInitiative): StatedInitiative {
  return {
    fields: either(one.fields, other.fields),
    years: either(one.years, other.years),
    sections: either(one.sections, other.sections),
    headings: either(one.headings, other.headings),
  };
}

function either<T>(one: readonly T[], other: readonly T[]): T[] {
  return [...new Set([...one, ...other])];
}

function withoutNull(costs: Readonly<Record<string, number | null>>): Record<string, number | null> {
  return Object.fromEntries(Object.entries(costs).filter(([, amount]) => amount !== null));
}
