import type { z } from 'zod';
import { made, refuse, type Deciders } from '../parts.ts';
import type { joiningCommands } from './commands.ts';

export type JoiningCommand = z.infer<(typeof joiningCommands)[number]>;

export const joiningDeciders: Deciders<JoiningCommand['type']> = {
  undo: (_, __, { stacks }) => {
    const last = stacks.undo.at(-1);
    return last ? made({ type: 'command.undone.1', command: last }) : refuse({ reason: 'nothing-to-undo' });
  },
  redo: (_, __, { stacks }) => {
    const last = stacks.redo.at(-1);
    return last ? made({ type: 'command.undone.1', command: last }) : refuse({ reason: 'nothing-to-redo' });
  },
} satisfies Partial<Deciders<JoiningCommand['type']>> as unknown as Deciders<JoiningCommand['type']>;
