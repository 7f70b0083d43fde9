import fc from 'fast-check';
import type { DecisionCommand } from '../../../shared/meeting/decisions/decide.ts';
import { itemOutcomes, motionKinds, noteKinds, type decisionFacts } from '../../../shared/meeting/decisions/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { clauses, item, maybe, person } from './names.ts';

type Examples = { readonly [T in keyof typeof decisionFacts]: FactOf<T> };

type Passed = Extract<DecisionCommand, { type: 'decide' }>['passedOn'];

const motion = fc.constantFrom('m1', 'm2', 'm3');
const vote = fc.constantFrom('v1', 'v2');
const note = fc.constantFrom('n1', 'n2');
const ballot = fc.constantFrom('yes' as const, 'no' as const, 'abstain' as const);
const people = fc.uniqueArray(person, { maxLength: 2 });
/** Most of what is tried is about one item, so that motions, votes and decisions meet. */
const busy = fc.oneof({ weight: 4, arbitrary: fc.constant('ranking') }, { weight: 1, arbitrary: item });
const steps = fc.array(
  fc.record({ yes: maybe(motion), no: maybe(motion) }).filter(({ yes, no }) => yes !== no),
  { minLength: 1, maxLength: 3 },
);
const of = <T extends DecisionCommand['type']>(type: T) => fc.constant(type);

/** Intents of every kind of this part; some will be refused. */
export const decisionsCommands: fc.Arbitrary<DecisionCommand>[] = [
  fc.record({
    type: of('make-motion'),
    motion,
    item: busy,
    kind: fc.constantFrom(...motionKinds),
    clauses,
    by: people,
  }),
  fc.record({ type: of('second-motion'), motion, participant: person }),
  fc.record({ type: of('withdraw-motion'), motion }),
  fc.record({ type: of('settle-propositions'), item: busy, steps, text: fc.constant('') }),
  fc.record({
    type: of('find-acclamation'),
    item: busy,
    for: maybe(motion),
    against: fc.uniqueArray(motion, { maxLength: 2 }),
  }),
  fc.record({
    type: of('call-vote'),
    vote,
    item: busy,
    method: fc.constantFrom('rollCall' as const, 'counted' as const),
    yes: maybe(motion),
    no: maybe(motion),
    by: fc.constant(''),
  }),
  fc.record({ type: of('cast-ballot'), vote, participant: person, ballot }),
  fc.record({ type: of('count-ballots'), vote, yes: fc.nat(2), no: fc.nat(2), abstain: fc.nat(1) }),
  fc.record({
    type: of('give-casting-vote'),
    vote,
    participant: person,
    ballot: fc.constantFrom('yes' as const, 'no' as const),
  }),
  fc.record({ type: of('end-vote'), vote }),
  fc.record({ type: of('void-vote'), vote, reason: fc.constant('Fel yrkande ställdes.') }),
  fc.record({ type: of('record-decision'), item, clauses }),
  fc.record({
    type: of('decide'),
    item: busy,
    clauses,
    outcome: fc.constantFrom(...itemOutcomes),
    reason: fc.constantFrom('', 'Kostnaden saknas.'),
    to: fc.constantFrom('', 'Tjänsteforum'),
    until: maybe(fc.constant('2026-09-01')),
    motion: maybe(motion),
    isImmediate: fc.boolean(),
    passedOn: fc.constantFrom<Passed>([], [{ to: 'Beslutsforum', text: 'Se över kostnaden.' }]),
    extracts: fc.constant<string[]>([]),
  }),
  fc.record({ type: of('settle-decision'), item, operation: fc.constant('0'.repeat(64)) }),
  fc.record({
    type: of('record-note'),
    note,
    item: busy,
    kind: fc.constantFrom(...noteKinds),
    by: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
    text: fc.constantFrom('', 'Vi hade velat annat.'),
  }),
  fc.record({ type: of('withdraw-note'), note }),
];

/** One of each fact of this part. */
export const decisionsExamples: Examples = {
  'motion.made.1': {
    type: 'motion.made.1',
    motion: 'm',
    item: 'ranking',
    kind: 'counter',
    clauses: ['att avvakta'],
    by: ['cia'],
  },
  'motion.seconded.1': { type: 'motion.seconded.1', motion: 'm', participant: 'cia' },
  'motion.withdrawn.1': { type: 'motion.withdrawn.1', motion: 'm' },
  'propositions.settled.1': {
    type: 'propositions.settled.1',
    item: 'ranking',
    steps: [{ yes: 'm', no: null }],
    text: '',
  },
  'acclamation.found.1': { type: 'acclamation.found.1', item: 'ranking', for: 'm', against: [] },
  'vote.called.1': {
    type: 'vote.called.1',
    vote: 'v',
    item: 'ranking',
    method: 'rollCall',
    yes: 'm',
    no: null,
    by: '',
  },
  'ballot.cast.1': { type: 'ballot.cast.1', vote: 'v', participant: 'cia', ballot: 'yes' },
  'ballots.counted.1': { type: 'ballots.counted.1', vote: 'v', yes: 3, no: 2, abstain: 1 },
  'vote.cast.1': { type: 'vote.cast.1', vote: 'v', participant: 'cia', ballot: 'no' },
  'vote.ended.1': { type: 'vote.ended.1', vote: 'v' },
  'vote.voided.1': { type: 'vote.voided.1', vote: 'v', reason: 'Fel yrkande ställdes' },
  'decision.recorded.1': { type: 'decision.recorded.1', item: 'ranking', clauses: ['att göra det'] },
  'decision.recorded.2': {
    type: 'decision.recorded.2',
    item: 'ranking',
    clauses: ['att återremittera ärendet'],
    outcome: 'referredBack',
    reason: 'Kostnaden saknas.',
    to: 'Tjänsteforum',
    until: null,
    motion: null,
    isImmediate: false,
    passedOn: [],
    extracts: [],
  },
  'decision.settled.1': { type: 'decision.settled.1', item: 'ranking', operation: 'a'.repeat(64) },
  'note.recorded.1': {
    type: 'note.recorded.1',
    note: 'n',
    item: 'ranking',
    kind: 'reservation',
    by: ['cia'],
    text: 'Vi hade velat annat.',
  },
  'note.withdrawn.1': { type: 'note.withdrawn.1', note: 'n' },
};
