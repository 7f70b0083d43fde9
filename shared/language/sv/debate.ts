/** Yttranden, överväganden and the speakers' list, as they happened and as they are written. */
export const debate = {
  stated: 'Yttrande över {of} från {from}.',
  statedOutcome: 'Yttrande över {of} från {from}: {outcome}.',
  considered: 'Övervägande om {of} från {from}.',
  consideredOutcome: 'Övervägande om {of} från {from}: {outcome}.',
  thePlan: 'planen',
  theMeeting: 'mötet',
  askedSpeech: '{name} begärde ordet.',
  askedReply: '{name} begärde replik.',
  askedOrder: '{name} begärde ordet i ordningsfråga.',
  speechWithdrawn: '{name} ströks från talarlistan.',
  speechBegun: '{name} fick ordet.',
  speechEnded: '{name} talade färdigt.',
  limited: 'Talartiden begränsades till {time} minuter.',
  unlimited: 'Begränsningen av talartiden togs bort.',
} as const;
