import type { SameKeys } from '../same-keys.ts';
import type { decisions as swedish } from '../sv/decisions.ts';

export const decisions: SameKeys<typeof swedish> = {
  motionMade:
    '{kind, select, proposal {Proposal} rejection {Motion to reject} counter {Counter-motion} addition {Motion to add} referBack {Motion to refer back} other {Motion to table}} on {item}: {clauses}.',
  motionMadeBy:
    '{names} {kind, select, proposal {moved} rejection {moved to reject} counter {made a counter-motion} addition {moved to add} referBack {moved to refer back} other {moved to table}} on {item}: {clauses}.',
  motionSeconded: '{name} joined the motion “{motion}”.',
  motionWithdrawn: 'The motion “{motion}” was withdrawn.',
  propositionsSettled: 'The order of propositions was approved, {item}.',
  acclamationFound: 'The chair found that “{motion}” was carried, {item}.',
  acclamationFoundNone: 'The chair found that “{motion}” was lost, {item}.',
  acclamationFoundToday: 'The chair found that the item is to be decided today, {item}.',
  voteCalled: 'A vote was called, {item}: {yes} against {no}.',
  ballotCast: '{name} {ballot, select, yes {voted yes} no {voted no} other {abstained}}, {item}.',
  ballotsCounted: 'The votes were counted, {item}: {yes} yes, {no} no, {abstain} abstained.',
  castingGiven: '{name} gave the casting vote: {ballot, select, yes {yes} other {no}}, {item}.',
  voteEnded: 'The vote ended, {item}.',
  voteVoided: 'The vote became void, {item}: {reason}',
  decided:
    'Decision on {item}: {outcome, select, approved {approved} rejected {rejected} referredBack {referred back} tabled {tabled} other {noted}}.',
  noteRecorded:
    '{kind, select, reservation {Reservation} note {Note to the minutes} specialOpinion {Special opinion} other {Explanation of vote}} by {names}, {item}.',
  aVote: 'vote',
  noteWithdrawn: 'A note to the minutes was withdrawn.',

  today: 'decide the item today',
  reject: 'reject the motion',
};
