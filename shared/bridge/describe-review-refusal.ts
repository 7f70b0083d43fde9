import type { Key } from '../language/catalogue.ts';
import type { RefusalReason } from '../review/commands.ts';

/** The sentence for each reason that a year's review can refuse an intent; a new reason without one does not compile. */
export const reviewRefusalKeys = {
  'finding-unknown': 'review.refusedFindingUnknown',
  'finding-corrected': 'review.refusedFindingCorrected',
  'version-unknown': 'review.refusedVersionUnknown',
  'version-not-newest': 'review.refusedVersionNotNewest',
  'version-withdrawn': 'review.refusedVersionWithdrawn',
  'version-in-meeting': 'review.refusedVersionInMeeting',
  'version-built-on': 'review.refusedVersionBuiltOn',
  'value-unknown': 'review.refusedValueUnknown',
  'value-wrong': 'review.refusedValueWrong',
  'not-there': 'review.refusedNotThere',
  'nothing-to-undo': 'review.refusedNothingToUndo',
  'nothing-to-redo': 'review.refusedNothingToRedo',
} as const satisfies Record<RefusalReason, Key>;
