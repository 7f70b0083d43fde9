/** Frames, scenarios and the rules by which money is given. */
export const funding = {
  framesSet: '{count, plural, one {En ram} other {# ramar}} ändrades: {frames}.',
  frameOfYear: '{year} {amount} tkr',
  frameOfArea: '{area} {year} {amount} tkr',
  noFrameOfYear: '{year} ingen ram',
  noFrameOfArea: '{area} {year} ingen ram',
  andMore: 'och {count} till',
  scenarioSaved:
    'Scenariot ”{name}” sparades: {count, plural, one {ett initiativ får medel} other {# initiativ får medel}}.',
  scenarioRemoved: 'Ett scenario togs bort.',
  scenarioRemovedNamed: 'Scenariot ”{name}” togs bort.',
  scenarioAdopted: 'Scenariot ”{name}” antogs, {item}.',
  scenarioLeft: 'Listan och dess ram avgör åter vad som får medel.',

  rule_list: 'Ordförandens ordning',
  rule_score: 'Poäng',
  rule_scorePerKrona: 'Poäng per krona',
  rule_optimum: 'Högsta möjliga poäng',
  rule_equalShares: 'Lika andelar',
  rule_hand: 'För hand',
} as const;
