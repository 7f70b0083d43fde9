import type { SameKeys } from '../same-keys.ts';
import type { plans as swedish } from '../sv/plans.ts';

export const plans: SameKeys<typeof swedish> = {
  title: 'Plans',
  emptyTitle: 'No plans yet',
  emptyText: 'Open this year’s service plans, or drop the file here. Nothing is saved until you have looked it over.',
  openPlans: 'Open this year’s plans …',
  trySample: 'Try with a sample',
};
