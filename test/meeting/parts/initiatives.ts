import fc from 'fast-check';
import type { InitiativeCommand } from '../../../shared/meeting/initiatives/decide.ts';
import type { initiativeFacts } from '../../../shared/meeting/initiatives/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { hashOf } from '../../../shared/plan/plan.ts';
import { noSections, parks } from '../plans.ts';
import { amount, initiative, maybe, priority, year } from './names.ts';

type Examples = { readonly [T in keyof typeof initiativeFacts]: FactOf<T> };

const reason = fc.constantFrom('Dubbelt upptaget.', 'Ny uppgift från förvaltningen.');
const costs = fc.dictionary(fc.constantFrom('2027', '2028'), fc.nat(9_000_000), { maxKeys: 2 });
const change = fc.oneof(
  fc.record({ pointer: year.map((one) => `/costs/${one}`), value: amount }),
  fc.record({ pointer: fc.constant('/title'), value: fc.constantFrom('Gungor', 'Bänkar', ' ') }),
  fc.record({ pointer: fc.constantFrom('/sections/goal', '/sections/none'), value: fc.constantFrom('Fler.', '') }),
);
/** Of new initiatives: two laptops may want the same. */
const number = fc.constantFrom('4', '5', '1a');
const part = fc.record({ number: fc.constantFrom('1a', '1b', '2a'), costs });

/** Intents of every kind of this part; some will be refused. */
export const initiativesCommands: fc.Arbitrary<InitiativeCommand>[] = [
  fc.record({
    type: fc.constant('amend' as const),
    initiative,
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    reason,
  }),
  fc
    .record({ number, costs, priority, reason, kind: fc.constantFrom('initiative' as const, 'service' as const) })
    .map(({ number: its, ...content }) => ({
      type: 'nominate' as const,
      ...content,
      initiative: `parker/${its}`,
      number: its,
      plan: hashOf(parks),
      title: `Nytt ${its}`,
      sections: noSections,
      from: 'Anna Ek',
    })),
  fc.record({ type: fc.constant('withdraw-initiative' as const), initiative, reason }),
  fc.record({ type: fc.constant('reinstate-initiative' as const), initiative }),
  fc.record({
    type: fc.constant('merge-initiatives' as const),
    into: initiative,
    from: fc.uniqueArray(initiative, { minLength: 1, maxLength: 2 }),
    title: fc.constantFrom('Lekplatser', 'Samlat'),
    reason,
  }),
  fc
    .record({ initiative, reason, parts: fc.array(part, { minLength: 2, maxLength: 3 }) })
    .map(({ parts, ...content }) => ({
      type: 'split-initiative' as const,
      ...content,
      parts: parts.map((one) => ({ ...one, initiative: `parker/${one.number}`, title: `Del ${one.number}` })),
    })),
  fc.record({
    type: fc.constant('set-must' as const),
    initiative,
    law: maybe(fc.constantFrom('lagen om skydd mot olyckor', 'plan- och bygglagen')),
  }),
  fc.record({
    type: fc.constant('set-dependency' as const),
    initiative,
    needs: initiative,
    holds: fc.boolean(),
    reason,
  }),
  fc.record({
    type: fc.constant('set-exclusion' as const),
    initiatives: fc.tuple(initiative, initiative),
    holds: fc.boolean(),
    reason,
  }),
];

/** One of each fact of this part. */
export const initiativesExamples: Examples = {
  'initiative.amended.1': {
    type: 'initiative.amended.1',
    initiative: 'parker/2',
    pointer: '/costs/2027',
    was: 2_000_000,
    value: 1_500_000,
    reason: 'Upphandlat billigare.',
  },
  'initiative.nominated.1': {
    type: 'initiative.nominated.1',
    initiative: 'parker/4',
    kind: 'initiative',
    plan: hashOf(parks),
    number: '4',
    title: 'Bänkar',
    priority: 1,
    costs: { '2027': 300_000 },
    sections: { ...noSections, goal: 'Fler att sitta på.' },
    from: 'Anna Ek',
    reason: 'Efterfrågat.',
  },
  'initiative.withdrawn.1': { type: 'initiative.withdrawn.1', initiative: 'parker/3', reason: 'Görs i annan plan.' },
  'initiative.reinstated.1': { type: 'initiative.reinstated.1', initiative: 'parker/3' },
  'initiatives.merged.1': {
    type: 'initiatives.merged.1',
    into: 'parker/1',
    from: ['parker/2'],
    title: 'Lekplatser och belysning',
    reason: 'Samma platser.',
  },
  'initiative.split.1': {
    type: 'initiative.split.1',
    initiative: 'parker/3',
    parts: [
      { initiative: 'parker/3a', number: '3a', title: 'Norra dammen', costs: { '2027': 1_000_000 } },
      { initiative: 'parker/3b', number: '3b', title: 'Södra dammen', costs: { '2027': 2_000_000 } },
    ],
    reason: 'Olika år.',
  },
  'initiative.must.1': { type: 'initiative.must.1', initiative: 'parker/2', law: 'plan- och bygglagen' },
  'dependency.set.1': {
    type: 'dependency.set.1',
    initiative: 'parker/2',
    needs: 'parker/1',
    holds: true,
    reason: 'Stolparna ställs vid lekplatserna.',
  },
  'exclusion.set.1': {
    type: 'exclusion.set.1',
    initiatives: ['parker/1', 'parker/3'],
    holds: true,
    reason: 'Samma mark.',
  },
};
