import { z } from 'zod';

/** Text that has canonical JSON: half a surrogate pair, as a cut emoji leaves it, becomes a replacement character. */
export const wholeText = z.string().overwrite((value) => value.replace(/\p{Surrogate}/gu, '\uFFFD'));
