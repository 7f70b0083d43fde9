import type { SameKeys } from '../same-keys.ts';
import type { joining as source } from '../sv/joining.ts';

export const joining = {
  dismissed: 'An event that could not be counted was seen and put aside: {reason}',
  handed: "Another computer became the chair's.",
} as const satisfies SameKeys<typeof source>;
