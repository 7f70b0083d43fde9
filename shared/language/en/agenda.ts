import type { SameKeys } from '../same-keys.ts';
import type { agenda as swedish } from '../sv/agenda.ts';

export const agenda: SameKeys<typeof swedish> = {
  opening: 'Opening of the meeting',
  approver: 'Choice of approver',
  frame: 'Financial frame',
  ranking: 'Ranking of initiatives',
  other: 'Other matters',
  closing: 'Closing of the meeting',
};
