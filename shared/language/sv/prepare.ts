/** Before a meeting: bodies and their people, the preparation, and lists that are taken in. */
export const prepare = {
  rosterFilter: 'Listor över personer',
} as const;
