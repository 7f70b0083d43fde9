import type { OperationId } from '../log/operation.ts';
import type { Item } from '../meeting/agenda/facts.ts';
import type { Versions } from '../meeting/parts.ts';
import type { Block } from './block.ts';
import { noticeSentences } from './notice-phrases.ts';
import { phrases, sentences } from './phrases.ts';

/** What an item stands on (beslutsunderlag): what an earlier meeting left to this one, and the plan that it handles. */
export function itemBasis(versions: Versions, item: Item, operations: readonly OperationId[]): Block[] {
  const plan = versions.get(item.plan ?? '')?.plan;
  const stood = [
    ...(item.carried ? [noticeSentences.carried(item.carried)] : []),
    ...(plan ? [sentences.basis(plan.title, plan.version, plan.date)] : []),
  ];
  if (stood.length === 0) return [];
  return [{ kind: 'facts', rows: [{ term: phrases.basis, text: stood.join('\n') }], operations }];
}
