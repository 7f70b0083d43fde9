import fc from 'fast-check';
import type { DebateCommand } from '../../../shared/meeting/debate/decide.ts';
import type { debateFacts } from '../../../shared/meeting/debate/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { hashOf, outcomes } from '../../../shared/plan/plan.ts';
import { parks, roads } from '../plans.ts';
import { initiative, item, maybe, person } from './names.ts';

const statement = fc.constantFrom('s1', 's2', 's3', 's4');
const speech = fc.constantFrom('t1', 't2', 't3', 't4', 't5');
const plan = fc.constantFrom(hashOf(parks), hashOf(roads), 'e'.repeat(64));
const words = fc.constantFrom('Bifalles.', 'Avslås.', 'Under förutsättning att medel finns.');
const passedOn = fc.record({ to: fc.constantFrom('Beslutsforum', 'Kommunstyrelsen'), text: words });

type Examples = { readonly [T in keyof typeof debateFacts]: FactOf<T> };

/** Intents of every kind of this part; some will be refused. */
export const debateCommands: fc.Arbitrary<DebateCommand>[] = [
  fc.record({
    type: fc.constant('record-statement' as const),
    statement,
    initiative,
    from: fc.constant('Forum'),
    outcome: fc.constantFrom(...outcomes),
    text: words,
  }),
  fc.record({
    type: fc.constant('state' as const),
    statement,
    kind: fc.constantFrom('statement' as const, 'consideration' as const),
    initiative: maybe(initiative),
    plan: maybe(plan),
    item: maybe(item),
    from: fc.constantFrom('Forum', 'Nämnden'),
    outcome: maybe(fc.constantFrom(...outcomes)),
    text: words,
    conditions: fc.array(words, { maxLength: 2 }),
    passedOn: fc.array(passedOn, { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('withdraw-statement' as const), statement }),
  fc.record({
    type: fc.constant('request-speech' as const),
    speech,
    item: maybe(item),
    participant: person,
    kind: fc.constantFrom('speech' as const, 'reply' as const, 'order' as const),
  }),
  fc.record({ type: fc.constant('withdraw-speech' as const), speech }),
  fc.record({ type: fc.constant('begin-speech' as const), speech }),
  fc.record({ type: fc.constant('end-speech' as const), speech }),
  fc.record({ type: fc.constant('limit-speech' as const), seconds: maybe(fc.constantFrom(60, 90, 180)) }),
];

/** One of each fact of this part. */
export const debateExamples: Examples = {
  'statement.recorded.1': {
    type: 'statement.recorded.1',
    statement: 's',
    initiative: 'parker/2',
    from: 'Forumet',
    outcome: 'approved',
    text: 'Ja.',
  },
  'statement.recorded.2': {
    type: 'statement.recorded.2',
    statement: 's',
    kind: 'consideration',
    initiative: 'parker/2',
    plan: null,
    item: null,
    from: 'Forumet',
    outcome: 'approved',
    text: 'Ja.',
    conditions: ['att driften ryms inom ramen'],
    passedOn: [{ to: 'Beslutsforum', text: 'Se till helheten.' }],
  },
  'statement.withdrawn.1': { type: 'statement.withdrawn.1', statement: 's' },
  'speech.requested.1': {
    type: 'speech.requested.1',
    speech: 't',
    item: 'ranking',
    participant: 'anna',
    kind: 'speech',
  },
  'speech.withdrawn.1': { type: 'speech.withdrawn.1', speech: 't' },
  'speech.begun.1': { type: 'speech.begun.1', speech: 't' },
  'speech.ended.1': { type: 'speech.ended.1', speech: 't' },
  'speech.limited.1': { type: 'speech.limited.1', seconds: 180 },
};
