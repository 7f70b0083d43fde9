import type { z } from 'zod';
import { made, refuse, type Deciders } from '../parts.ts';
import type { debateCommands } from './commands.ts';

export type DebateCommand = z.infer<(typeof debateCommands)[number]>;

export const debateDeciders: Deciders<DebateCommand['type']> = {
  'record-statement': (state, { type: _, ...content }) => {
    if (!state.initiatives.has(content.initiative))
      return refuse({ reason: 'initiative-unknown', id: content.initiative });
    if (state.statements.has(content.statement)) return refuse({ reason: 'statement-exists', id: content.statement });
    return made({ type: 'statement.recorded.1', ...content });
  },
  'withdraw-statement': (state, { statement }) =>
    state.statements.has(statement)
      ? made({ type: 'statement.withdrawn.1', statement })
      : refuse({ reason: 'statement-unknown', id: statement }),
} satisfies Partial<Deciders<DebateCommand['type']>> as unknown as Deciders<DebateCommand['type']>;
