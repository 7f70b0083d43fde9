import type { SameKeys } from '../same-keys.ts';
import type { prepare as swedish } from '../sv/prepare.ts';

export const prepare: SameKeys<typeof swedish> = {
  rosterFilter: 'Lists of people',
};
