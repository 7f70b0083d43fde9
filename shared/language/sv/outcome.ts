/** What a forum or a party says of an initiative, as it stands on a chip. */
export const outcome = {
  approved: 'Tillstyrks',
  rejected: 'Avstyrks',
  notPrioritised: 'Prioriteras ej',
  referredBack: 'Återremiss',
  tabled: 'Bordläggs',
  nominated: 'Nomineras',
  passedOn: 'Medskick',
} as const;
