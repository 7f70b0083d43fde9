import type { Tone } from '../ui/tone.ts';
import type { PackageStanding } from './package-state.ts';

/** How a package stands, on a chip. */
export const standingWords = {
  invalid: 'packages.stateInvalid',
  draft: 'packages.stateDraft',
  unknown: 'packages.stateUnknown',
  valid: 'packages.stateValid',
} as const satisfies Record<PackageStanding, string>;

export const standingTones: Readonly<Record<PackageStanding, Tone>> = {
  invalid: 'stop',
  draft: 'careful',
  unknown: 'careful',
  valid: 'good',
};
