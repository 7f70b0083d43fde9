import type { SameKeys } from '../same-keys.ts';
import type { debate as swedish } from '../sv/debate.ts';

export const debate: SameKeys<typeof swedish> = {
  stated: 'Statement on {of} from {from}.',
  statedOutcome: 'Statement on {of} from {from}: {outcome}.',
  considered: 'Consideration of {of} from {from}.',
  consideredOutcome: 'Consideration of {of} from {from}: {outcome}.',
  thePlan: 'the plan',
  theMeeting: 'the meeting',
  askedSpeech: '{name} requested the floor.',
  askedReply: '{name} requested a reply.',
  askedOrder: '{name} raised a point of order.',
  speechWithdrawn: '{name} was taken off the speakers’ list.',
  speechBegun: '{name} was given the floor.',
  speechEnded: '{name} finished speaking.',
  limited: 'Speaking time was limited to {time} minutes.',
  unlimited: 'The limit on speaking time was removed.',
};
