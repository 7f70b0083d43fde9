import type { z } from 'zod';
import type { Deciders } from '../parts.ts';
import type { initiativeCommands } from './commands.ts';

export type InitiativeCommand = z.infer<(typeof initiativeCommands)[number]>;

export const initiativeDeciders: Deciders<InitiativeCommand['type']> = {} as unknown as Deciders<
  InitiativeCommand['type']
>;
