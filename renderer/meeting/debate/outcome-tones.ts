import type { Outcome } from '../../../shared/plan/plan.ts';
import type { Tone } from '../../ui/tone.ts';

/** The colour of an outcome's chip; its word says the same. */
export const tones: Readonly<Record<Outcome, Tone>> = {
  approved: 'good',
  rejected: 'stop',
  referredBack: 'careful',
  tabled: 'careful',
  notPrioritised: 'neutral',
  nominated: 'good',
  passedOn: 'neutral',
};
