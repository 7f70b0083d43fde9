export const errors = {
  unknown: 'Något gick fel: {what}',
  unknownNext: 'Inget har ändrats. Försök igen; händer det åter, starta om Klubba.',
} as const;
