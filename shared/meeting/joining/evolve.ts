import type { Evolvers } from '../parts.ts';
import type { joiningFacts } from './facts.ts';

export const joiningEvolvers: Evolvers<keyof typeof joiningFacts> = {
  'command.undone.1': (state, _, { id }, { idle }) => (idle?.has(id) ? null : state),
} satisfies Partial<Evolvers<keyof typeof joiningFacts>> as unknown as Evolvers<keyof typeof joiningFacts>;
