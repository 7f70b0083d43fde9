import fc from 'fast-check';
import type { FundingCommand } from '../../../shared/meeting/funding/decide.ts';
import { fundingRules, type fundingFacts, type Scenario } from '../../../shared/meeting/funding/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { amount, initiative, item, maybe, year } from './names.ts';

type Examples = { readonly [T in keyof typeof fundingFacts]: FactOf<T> };

const frame = fc.record({ year, area: maybe(fc.constantFrom('parker', 'vagar', 'hamnar')), amount });
const scenarioId = fc.constantFrom('lean', 'rich', 'gone');
const scenario: fc.Arbitrary<Scenario> = fc.record({
  id: scenarioId,
  name: fc.constantFrom('Sparsamt', 'Generöst', 'Tredje vägen'),
  rule: fc.constantFrom(...fundingRules),
  funded: fc.uniqueArray(initiative, { maxLength: 4 }),
  frames: fc.array(frame, { maxLength: 2 }),
  note: fc.constantFrom('', 'Prövades före rasten.'),
});

/** Intents of every kind of this part; some will be refused. */
export const fundingCommands: fc.Arbitrary<FundingCommand>[] = [
  fc.record({ type: fc.constant('set-frame' as const), year, amount }),
  fc.record({ type: fc.constant('set-frames' as const), frames: fc.array(frame, { minLength: 1, maxLength: 3 }) }),
  fc.record({ type: fc.constant('save-scenario' as const), scenario }),
  fc.record({ type: fc.constant('remove-scenario' as const), scenario: scenarioId }),
  fc.record({ type: fc.constant('adopt-scenario' as const), scenario: maybe(scenarioId), item: maybe(item) }),
];

const lean: Scenario = {
  id: 'lean',
  name: 'Sparsamt',
  rule: 'optimum',
  funded: ['parker/1'],
  frames: [{ year: '2027', area: null, amount: 2_500_000 }],
  note: '',
};

/** One of each fact of this part. */
export const fundingExamples: Examples = {
  'frame.set.1': { type: 'frame.set.1', year: '2027', amount: 2_500_000 },
  'frames.set.1': {
    type: 'frames.set.1',
    frames: [
      { year: '2027', area: null, amount: 2_500_000 },
      { year: '2028', area: 'parker', amount: null },
    ],
  },
  'scenario.saved.1': { type: 'scenario.saved.1', scenario: lean },
  'scenario.removed.1': { type: 'scenario.removed.1', scenario: 'lean' },
  'scenario.adopted.1': { type: 'scenario.adopted.1', scenario: lean, item: 'frame' },
};
