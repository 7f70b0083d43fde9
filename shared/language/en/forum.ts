import type { SameKeys } from '../same-keys.ts';
import type { forum as swedish } from '../sv/forum.ts';

export const forum: SameKeys<typeof swedish> = {
  service: 'Service forum',
  prioritisation: 'Prioritisation forum',
  decision: 'Decision forum',
  board: 'Board',
  executive: 'Municipal executive board',
};
