/** The fixed words of what was said. Minutes are Swedish by law and custom, so these stand in no catalogue. */
export const debatePhrases = {
  statement: 'Yttranden',
  consideration: 'Överväganden',
  /** What a statement is of, where that is the item under which it stands or nothing in particular. */
  ofItem: 'Ärendet i dess helhet',
  ofMeeting: 'Mötet i dess helhet',
} as const;
