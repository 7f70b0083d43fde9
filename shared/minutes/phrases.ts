/** The fixed words of minutes. A protokoll is Swedish by law and custom, so these stand in no catalogue. */
export const phrases = {
  kind: { notes: 'Minnesanteckningar', forum: 'Protokoll', board: 'Protokoll' },
  draft: 'utkast',
  date: { notes: 'Mötesdatum', forum: 'Mötesdatum', board: 'Sammanträdesdatum' },
  decision: 'Beslut',
  signatures: 'Underskrifter',
  signedDigitally: 'Skrivs under digitalt. Underskrifterna visas i läsarens signaturpanel.',
  made: 'Framställt',
  attachments: 'Bilagor i filen',
  replaced: 'Tecken som inte kan återges har ersatts med □',
} as const;
