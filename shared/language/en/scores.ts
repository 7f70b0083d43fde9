import type { SameKeys } from '../same-keys.ts';
import type { scores as swedish } from '../sv/scores.ts';

export const scores: SameKeys<typeof swedish> = {
  title: 'Points',
  rule_score: 'points',
  rule_scorePerKrona: 'points per krona',
  rule_priority: 'priority',
  rule_scenario: 'a scenario',

  overridden: 'placed by the chair',
  unexplained: 'moved from its points without a reason',

  factOverride: '{moved} The chair departed from the points: {reason}',
  factOrdered: 'The whole list was put in order by {rule}.',
  factGave: '{name} gave {title} {points} points for {criterion}.',
  factGaveHidden: '{name} gave {title} points for {criterion}, hidden until the round is revealed.',
  factTookBack: '{name} took back the points given to {title} for {criterion}.',
  factBegun: 'The scoring round {name} began. Points are hidden until it is revealed.',
  factRevealed: 'The scoring round {name} was revealed, all at once.',
  factCancelled: 'The scoring round {name} was cancelled. Its points do not count.',
};
