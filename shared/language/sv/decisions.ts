export const decisions = {
  // What happened, as sentences.
  motionMade:
    '{kind, select, proposal {Förslag} rejection {Yrkande om avslag} counter {Motyrkande} addition {Tilläggsyrkande} referBack {Yrkande om återremiss} other {Yrkande om bordläggning}} i {item}: {clauses}.',
  motionMadeBy:
    '{names} {kind, select, proposal {yrkade} rejection {yrkade avslag} counter {lade ett motyrkande} addition {lade ett tilläggsyrkande} referBack {yrkade återremiss} other {yrkade bordläggning}} i {item}: {clauses}.',
  motionSeconded: '{name} instämde i yrkandet ”{motion}”.',
  motionWithdrawn: 'Yrkandet ”{motion}” återtogs.',
  propositionsSettled: 'Propositionsordningen godkändes, {item}.',
  acclamationFound: 'Ordföranden fann bifall till ”{motion}”, {item}.',
  acclamationFoundNone: 'Ordföranden fann att ”{motion}” avslogs, {item}.',
  acclamationFoundToday: 'Ordföranden fann att ärendet avgörs i dag, {item}.',
  voteCalled: 'Votering begärdes, {item}: {yes} mot {no}.',
  ballotCast: '{name} {ballot, select, yes {röstade ja} no {röstade nej} other {avstod}}, {item}.',
  ballotsCounted: 'Rösterna räknades, {item}: {yes} ja, {no} nej, {abstain} avstod.',
  castingGiven: '{name} gav utslagsröst: {ballot, select, yes {ja} other {nej}}, {item}.',
  voteEnded: 'Voteringen avslutades, {item}.',
  voteVoided: 'Voteringen blev ogiltig, {item}: {reason}',
  decided:
    'Beslut i {item}: {outcome, select, approved {bifall} rejected {avslag} referredBack {återremiss} tabled {bordläggning} other {noterades}}.',
  noteRecorded:
    '{kind, select, reservation {Reservation} note {Protokollsanteckning} specialOpinion {Särskilt yttrande} other {Röstförklaring}} av {names}, {item}.',
  aVote: 'votering',
  noteWithdrawn: 'En anteckning till protokollet återtogs.',

  // What yes and no are for.
  today: 'avgöra ärendet i dag',
  reject: 'avslå yrkandet',
} as const;
