import { formatter } from '../language/format.ts';
import type { motionKinds, noteKinds } from '../meeting/decisions/facts.ts';
import type { Tally } from '../meeting/decisions/state.ts';
import { listed } from './phrases.ts';

const format = formatter('sv');

/** The fixed words of minutes about how something was decided. */
export const decisionPhrases = {
  motions: 'Yrkanden',
  propositions: 'Propositionsordning',
  vote: 'Omröstning',
  ballots: 'Omröstningsresultat',
  columns: { name: 'Tjänstgörande', yes: 'Ja', no: 'Nej', abstain: 'Avstår' },
  mark: 'X',
  sum: 'Summa',
  reason: 'Motivering',
  referredBack: 'Skäl för återremiss',
  tabled: 'Skäl för bordläggning',
  passedOn: 'Medskick',
  extracts: 'Protokollsutdrag till',
  immediate: 'Paragrafen förklaras omedelbart justerad.',
  motivationFollows: 'Motivering lämnas skriftligt.',
} as const;

export const noteWords: Readonly<Record<(typeof noteKinds)[number], string>> = {
  reservation: 'Reservation',
  note: 'Protokollsanteckning',
  specialOpinion: 'Särskilt yttrande',
  voteExplanation: 'Röstförklaring',
};

/** What a motion asks for, after who moves: `yrkar` with its att-satser. */
const asks: Readonly<Record<(typeof motionKinds)[number], string>> = {
  proposal: 'yrkar',
  rejection: 'yrkar avslag',
  counter: 'yrkar, som motyrkande',
  addition: 'yrkar, som tillägg',
  referBack: 'yrkar återremiss',
  table: 'yrkar bordläggning',
};

/** A motion by its name in the propositionsordning: whose it is, or what it is. */
export function motionName(
  kind: (typeof motionKinds)[number],
  people: readonly string[],
  clauses: readonly string[],
): string {
  const whose = people[0] === undefined ? '' : `${possessive(people[0])}${people.length > 1 ? ' m.fl.' : ''} `;
  const [first = ''] = clauses;
  const words: Readonly<Record<typeof kind, string>> = {
    proposal: whose === '' ? 'liggande förslag' : 'yrkande',
    rejection: whose === '' ? 'avslag' : 'yrkande om avslag',
    counter: whose === '' ? 'motförslaget' : 'yrkande',
    addition: whose === '' ? 'tilläggsförslaget' : 'tilläggsyrkande',
    referBack: whose === '' ? 'återremiss' : 'yrkande om återremiss',
    table: whose === '' ? 'bordläggning' : 'yrkande om bordläggning',
  };
  const isPlain =
    kind === 'rejection' || kind === 'referBack' || kind === 'table' || (kind === 'proposal' && whose === '');
  return `${whose}${words[kind]}${isPlain ? '' : ` ${first.trim()}`}`;
}

export const decisionSentences = {
  motion: (kind: (typeof motionKinds)[number], people: readonly string[], clauses: readonly string[]): string => {
    const [first, ...joined] = people;
    const said = clauses.map((clause) => clause.trim().replace(/\.$/, '')).join('; ');
    if (first === undefined) return `Förslag: ${said}.`;
    const joining = joined.length > 0 ? ` ${listed(joined)} instämmer.` : '';
    return `${first} ${asks[kind]}: ${said}.${joining}`;
  },
  settled: (steps: readonly string[]): string =>
    steps.length === 1
      ? `Ordföranden föreslår följande propositionsordning: ${steps[0]}. Den godkänns.`
      : `Ordföranden föreslår följande propositionsordning, som godkänns: ${steps.map((step, i) => `${i + 1}) ${step}`).join('; ')}.`,
  today: 'ärendet avgörs i dag',
  put: (yes: string, no: string): string => `${yes} mot ${no}`,
  putAlone: (motion: string): string => `bifall eller avslag på ${motion}`,
  foundFor: (motion: string): string => `Ordföranden ställer proposition och finner bifall till ${motion}.`,
  foundToday: 'Ordföranden ställer proposition och finner att ärendet ska avgöras i dag.',
  foundAgainst: (motion: string): string => `Ordföranden ställer proposition och finner avslag på ${motion}.`,
  called: (by: string): string =>
    by === '' ? 'Omröstning begärs och verkställs.' : `Omröstning begärs av ${by} och verkställs.`,
  asked: (yes: string, no: string): string =>
    `Följande omröstningsproposition godkänns: Den som vill ${yes} röstar ja. Den som vill ${no} röstar nej.`,
  carry: (motion: string): string => `bifalla ${motion}`,
  reject: (motion: string): string => `avslå ${motion}`,
  decideToday: 'avgöra ärendet i dag',
  result: (tally: Tally, verdict: string): string => `Med ${count(tally)} ${verdict}.${abstained(tally)}`,
  casting: (tally: Tally, chair: string, isYes: boolean, verdict: string): string =>
    `Rösterna väger lika, ${count(tally)}.${abstained(tally)} ${chair} avgör som ordförande med sin utslagsröst, ${isYes ? 'ja' : 'nej'}. Därmed ${verdict}.`,
  carried: (motion: string): string => `bifalls ${motion}`,
  rejected: (motion: string): string => `avslås ${motion}`,
  isToday: 'beslutas att ärendet avgörs i dag',
  undecided: 'Omröstningen har inget avgjort resultat.',
  voided: (reason: string): string => `En omröstning förklaras ogiltig: ${reason.replace(/\.$/, '')}.`,
  notVoted: (names: readonly string[]): string => `${listed(names)} deltar inte i omröstningen.`,
  referredTo: (to: string): string => `Ärendet återremitteras till ${to}.`,
  tabledUntil: (day: string): string => `Ärendet bordläggs till den ${format.date(day)}.`,
  orderOf: (section: string): string => `Propositionsordning för ${section}`,
  voteOn: (section: string): string => `Omröstning, ${section}`,
  countOf: 'ja–nej–avstår',
  castingOf: 'utslagsröst',
  passedOn: (to: string, text: string): string => `${to}: ${text}`,
  note: (names: readonly string[], text: string): string => `${listed(names)}: ${text}`,
  reservation: (names: readonly string[], text: string): string =>
    `${listed(names)} reserverar sig mot beslutet.${text === '' ? ` ${decisionPhrases.motivationFollows}` : `\n${text}`}`,
} as const;

function count({ yes, no }: Tally): string {
  return `${format.count(yes)} ja-${yes === 1 ? 'röst' : 'röster'} mot ${format.count(no)} nej-${no === 1 ? 'röst' : 'röster'}`;
}

function abstained({ abstain }: Tally): string {
  return abstain === 0 ? '' : ` ${abstain === 1 ? 'En' : format.count(abstain)} avstår.`;
}

/** `Annas`, `Hans`: a name that ends in s, x or z takes no other. */
function possessive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}
