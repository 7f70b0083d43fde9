import type { SameKeys } from '../same-keys.ts';
import type { packages as swedish } from '../sv/packages.ts';

export const packages: SameKeys<typeof swedish> = {
  title: 'Packages',
  emptyTitle: 'No decision packages yet',
  emptyText: 'A meeting that is closed and signed becomes a package. Receive others’ packages by opening the file.',
  receive: 'Receive a package …',
};
