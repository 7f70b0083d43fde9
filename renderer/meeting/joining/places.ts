import type { Format } from '../../../shared/language/format.ts';
import type { Translate } from '../../../shared/language/translator.ts';
import type { Operation } from '../../../shared/log/operation.ts';
import type { MeetingState } from '../../../shared/meeting/state.ts';
import { initiativeIn, itemIn } from '../../minutes/describe/describer.ts';

/** Where operations did something, in words: the §§ and initiatives that they name, each once, the latest first. */
export function placesOf(
  operations: readonly Operation[],
  state: MeetingState,
  t: Translate,
  format: Format,
  most: number,
): string[] {
  const names = new Set<string>();
  for (const { fact } of operations.toReversed()) {
    const { item, initiative } = fact;
    if (typeof initiative === 'string' && state.initiatives.has(initiative))
      names.add(initiativeIn({ state, t, format }, initiative));
    else if (typeof item === 'string' && state.items.has(item)) names.add(itemIn({ state, t, format }, item));
    if (names.size >= most) break;
  }
  return [...names];
}
