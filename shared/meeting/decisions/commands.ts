import { z } from 'zod';
import { decisionFacts as facts } from './facts.ts';

export const decisionCommands = [
  z.strictObject({ type: z.literal('make-motion'), ...facts['motion.made.1'].shape }),
  z.strictObject({ type: z.literal('second-motion'), ...facts['motion.seconded.1'].shape }),
  z.strictObject({ type: z.literal('withdraw-motion'), ...facts['motion.withdrawn.1'].shape }),
  z.strictObject({ type: z.literal('settle-propositions'), ...facts['propositions.settled.1'].shape }),
  z.strictObject({ type: z.literal('find-acclamation'), ...facts['acclamation.found.1'].shape }),
  z.strictObject({ type: z.literal('call-vote'), ...facts['vote.called.1'].shape }),
  z.strictObject({ type: z.literal('cast-ballot'), ...facts['ballot.cast.1'].shape }),
  z.strictObject({ type: z.literal('count-ballots'), ...facts['ballots.counted.1'].shape }),
  z.strictObject({ type: z.literal('give-casting-vote'), ...facts['vote.cast.1'].shape }),
  z.strictObject({ type: z.literal('end-vote'), ...facts['vote.ended.1'].shape }),
  z.strictObject({ type: z.literal('void-vote'), ...facts['vote.voided.1'].shape }),
  z.strictObject({ type: z.literal('record-decision'), ...facts['decision.recorded.1'].shape }),
  z.strictObject({ type: z.literal('decide'), ...facts['decision.recorded.2'].shape }),
  z.strictObject({ type: z.literal('settle-decision'), ...facts['decision.settled.1'].shape }),
  z.strictObject({ type: z.literal('record-note'), ...facts['note.recorded.1'].shape }),
  z.strictObject({ type: z.literal('withdraw-note'), ...facts['note.withdrawn.1'].shape }),
] as const;
