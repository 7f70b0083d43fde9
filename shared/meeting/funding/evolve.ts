import { put } from '../drafts.ts';
import type { Evolvers } from '../parts.ts';
import { record } from '../recorded.ts';
import type { fundingFacts } from './facts.ts';

export const fundingEvolvers: Evolvers<keyof typeof fundingFacts> = {
  'frame.set.1': (state, { year, amount }, { id }, { knew, drafts }) => {
    if (!state.period.includes(year)) return null;
    const frame = record(state.frames.get(year), amount, id, knew);
    return { ...state, frames: put(state.frames, year, frame, drafts) };
  },
} satisfies Partial<Evolvers<keyof typeof fundingFacts>> as unknown as Evolvers<keyof typeof fundingFacts>;
