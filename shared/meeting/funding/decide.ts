import type { z } from 'zod';
import { made, refuse, type Deciders } from '../parts.ts';
import { stands } from '../recorded.ts';
import type { fundingCommands } from './commands.ts';

export type FundingCommand = z.infer<(typeof fundingCommands)[number]>;

export const fundingDeciders: Deciders<FundingCommand['type']> = {
  'set-frame': (state, { year, amount }) => {
    if (!state.period.includes(year)) return refuse({ reason: 'year-unknown', year });
    const known = state.frames.get(year);
    if (known ? stands(known, amount) : amount === null) return made();
    return made({ type: 'frame.set.1', year, amount });
  },
} satisfies Partial<Deciders<FundingCommand['type']>> as unknown as Deciders<FundingCommand['type']>;
