/** Frames, scenarios and the rules by which money is given. */
export const funding = {
  framesSet: '{count, plural, one {One frame was} other {# frames were}} changed: {frames}.',
  frameOfYear: '{year} SEK {amount} thousand',
  frameOfArea: '{area} {year} SEK {amount} thousand',
  noFrameOfYear: '{year} no frame',
  noFrameOfArea: '{area} {year} no frame',
  andMore: 'and {count} more',
  scenarioSaved:
    'The scenario “{name}” was saved: {count, plural, one {one initiative gets money} other {# initiatives get money}}.',
  scenarioRemoved: 'A scenario was removed.',
  scenarioRemovedNamed: 'The scenario “{name}” was removed.',
  scenarioAdopted: 'The scenario “{name}” was adopted, {item}.',
  scenarioLeft: 'The list and its frame decide again what gets money.',

  rule_list: 'The chair’s order',
  rule_score: 'Score',
  rule_scorePerKrona: 'Score per krona',
  rule_optimum: 'Highest possible score',
  rule_equalShares: 'Equal shares',
  rule_hand: 'By hand',
} as const;
