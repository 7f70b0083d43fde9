import type { SameKeys } from '../same-keys.ts';
import type { meeting as swedish } from '../sv/meeting.ts';

export const meeting: SameKeys<typeof swedish> = {
  title: 'Meeting',
  emptyTitle: 'No meeting under way',
  emptyText: 'A meeting works on plans in the register. Take in plans first, then start a forum for a service area.',
  start: 'Start a meeting …',
};
