import type { SameKeys } from '../same-keys.ts';
import type { errors as swedish } from '../sv/errors.ts';

export const errors: SameKeys<typeof swedish> = {
  unknown: 'Something went wrong: {what}',
  unknownNext: 'Nothing was changed. Try again; if it happens once more, restart Klubba.',
};
