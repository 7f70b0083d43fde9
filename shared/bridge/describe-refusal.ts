import type { Key } from '../language/catalogue.ts';
import type { Translate } from '../language/translator.ts';
import type { Refusal, RefusalReason } from '../meeting/commands.ts';

/** The sentence for each reason that a meeting can refuse an intent; a new reason without one does not compile. */
export const refusalKeys = {
  'meeting-closed': 'errors.refusedMeetingClosed',
  'meeting-not-open': 'errors.refusedMeetingNotOpen',
  'plan-unknown': 'errors.refusedPlanUnknown',
  'area-twice': 'errors.refusedAreaTwice',
  'initiative-unknown': 'errors.refusedInitiativeUnknown',
  'participant-unknown': 'errors.refusedParticipantUnknown',
  'participant-exists': 'errors.refusedParticipantExists',
  'item-unknown': 'errors.refusedItemUnknown',
  'statement-unknown': 'errors.refusedStatementUnknown',
  'statement-exists': 'errors.refusedStatementExists',
  'speech-unknown': 'errors.refusedSpeechUnknown',
  'speech-exists': 'errors.refusedSpeechExists',
  'speech-waiting': 'errors.refusedSpeechWaiting',
  'speech-begun': 'errors.refusedSpeechBegun',
  'speaker-absent': 'errors.refusedSpeakerAbsent',
  'speaker-recused': 'errors.refusedSpeakerRecused',
  'criterion-unknown': 'errors.refusedCriterionUnknown',
  'too-many-points': 'errors.refusedTooManyPoints',
  'year-unknown': 'errors.refusedYearUnknown',
  'area-unknown': 'errors.refusedAreaUnknown',
  'scenario-unknown': 'errors.refusedScenarioUnknown',
  'scenario-adopted': 'errors.refusedScenarioAdopted',
  'scenario-name-taken': 'errors.refusedScenarioNameTaken',
  'after-itself': 'errors.refusedAfterItself',
  'decision-unknown': 'errors.refusedDecisionUnknown',
  'nothing-to-undo': 'errors.refusedNothingToUndo',
  'nothing-to-redo': 'errors.refusedNothingToRedo',
  contested: 'errors.refusedContested',
  unsettled: 'errors.refusedUnsettled',
  'no-decision': 'errors.refusedNoDecision',
  'chair-only': 'errors.refusedChairOnly',
  'not-aside': 'errors.refusedNotAside',
  'plan-missing': 'errors.refusedPlanMissing',
} as const satisfies Record<RefusalReason, Key>;

/** Why an intent was refused, in the reader's language. */
export function describeRefusal(t: Translate, { reason, ...values }: Refusal): string {
  return (t as (key: string, values: object) => string)(refusalKeys[reason], values);
}
