import type { SameKeys } from '../same-keys.ts';
import type { outcome as swedish } from '../sv/outcome.ts';

export const outcome: SameKeys<typeof swedish> = {
  approved: 'Supported',
  rejected: 'Opposed',
  notPrioritised: 'Not prioritised',
  referredBack: 'Referred back',
  tabled: 'Tabled',
  nominated: 'Nominated',
  passedOn: 'Passed on',
};
