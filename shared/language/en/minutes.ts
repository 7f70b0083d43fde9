import type { SameKeys } from '../same-keys.ts';
import type { minutes as swedish } from '../sv/minutes.ts';

export const minutes: SameKeys<typeof swedish> = {
  title: 'Minutes',
  emptyTitle: 'No minutes yet',
  emptyText: 'The minutes are written by what happens in the meeting. The first appear here once a meeting has opened.',
};
