export const scores = {
  title: 'Poäng',
  rule_score: 'poäng',
  rule_scorePerKrona: 'poäng per krona',
  rule_priority: 'prioritet',
  rule_scenario: 'ett scenario',

  overridden: 'ordförandens plats',
  unexplained: 'flyttad från poängen utan skäl',

  factOverride: '{moved} Ordföranden gick ifrån poängen: {reason}',
  factOrdered: 'Hela listan ordnades efter {rule}.',
  factGave: '{name} gav {title} {points} poäng för {criterion}.',
  factGaveHidden: '{name} gav {title} poäng för {criterion}, dolda till dess rundan visas.',
  factTookBack: '{name} tog tillbaka sina poäng till {title} för {criterion}.',
  factBegun: 'Poängrundan {name} började. Poängen är dolda till dess den visas.',
  factRevealed: 'Poängrundan {name} visades, alla på en gång.',
  factCancelled: 'Poängrundan {name} avbröts. Dess poäng räknas inte.',
} as const;
