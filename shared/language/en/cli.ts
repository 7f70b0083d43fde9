import type { SameKeys } from '../same-keys.ts';
import type { cli as swedish } from '../sv/cli.ts';

export const cli: SameKeys<typeof swedish> = {
  about: 'Klubba: from service plans to approved minutes and a signed decision package',
};
