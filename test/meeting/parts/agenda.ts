import fc from 'fast-check';
import type { AgendaCommand } from '../../../shared/meeting/agenda/decide.ts';
import type { agendaFacts } from '../../../shared/meeting/agenda/facts.ts';
import type { FactOf } from '../../../shared/meeting/facts.ts';
import { item, maybe } from './names.ts';

type Examples = { readonly [T in keyof typeof agendaFacts]: FactOf<T> };

const after = maybe(item);
const added = fc.record({
  id: fc.constantFrom('extra', 'late', 'ranking'),
  title: fc.constantFrom('Information', 'Extra ärende'),
  kind: fc.constant('other' as const),
  caseNumber: fc.constantFrom('', 'KS 2026/17'),
  plan: fc.constant(null),
  carried: fc.constant(null),
});
const anItem = fc.oneof({ weight: 3, arbitrary: item }, { weight: 1, arbitrary: fc.constantFrom('extra', 'late') });

/** Intents of every kind of this part; some will be refused. */
export const agendaCommands: fc.Arbitrary<AgendaCommand>[] = [
  fc.record({ type: fc.constant('begin-item' as const), item: anItem }),
  fc.record({ type: fc.constant('add-item' as const), item: added, after }),
  fc.record({ type: fc.constant('move-item' as const), item: anItem, after }),
  fc.record({
    type: fc.constant('retitle-item' as const),
    item: anItem,
    title: fc.constantFrom('Prioritering', 'Rangordning'),
    caseNumber: fc.constantFrom('', 'KS 2026/18'),
  }),
  fc.record({ type: fc.constant('strike-item' as const), item: anItem, reason: fc.constantFrom('', 'ej berett') }),
  fc.record({ type: fc.constant('restore-item' as const), item: anItem }),
];

/** One of each fact of this part. */
export const agendaExamples: Examples = {
  'item.begun.1': { type: 'item.begun.1', item: 'ranking' },
  'item.added.1': {
    type: 'item.added.1',
    item: { id: 'extra', title: 'Information', kind: 'other', caseNumber: '', plan: null, carried: null },
    after: 'ranking',
  },
  'item.moved.1': { type: 'item.moved.1', item: 'frame', after: 'opening' },
  'item.retitled.1': { type: 'item.retitled.1', item: 'frame', title: 'Ramar', caseNumber: 'KS 2026/17' },
  'item.struck.1': { type: 'item.struck.1', item: 'frame', reason: 'Ärendet är inte berett.' },
  'item.restored.1': { type: 'item.restored.1', item: 'frame' },
};
