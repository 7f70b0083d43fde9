import { slugOf } from '../../plan/area-id.ts';
import type { ImportedPlan } from '../import-result.ts';

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
  for (const each of other.initiatives) {
    const i = initiatives.findIndex(({ number, title }) => number === each.number && title === each.title);
    const same = initiatives[i];
    if (same === undefined) {
      initiatives.push(each);
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
    };
  }
  return {
    ...one,
    version: one.version || other.version,
    date: one.date ?? other.date,
    period: [...new Set([...one.period, ...other.period])].sort((a, b) => a - b),
    at: [Math.min(one.at[0], other.at[0]), Math.max(one.at[1], other.at[1])],
    initiatives,
  };
}

function withoutNull(costs: Readonly<Record<string, number | null>>): Record<string, number | null> {
  return Object.fromEntries(Object.entries(costs).filter(([, amount]) => amount !== null));
}
