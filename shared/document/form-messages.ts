/** Findings about how a document stands as a file. */
export const formMessages = {
  'file-damaged': {
    kind: 'truncated',
    sv: 'Filen är skadad och lästes så långt det gick. Sidor, planer eller belopp kan saknas: jämför med originalet, eller hämta filen på nytt.',
    en: 'The file is damaged and was read as far as possible. Pages, plans or amounts may be missing: compare it to the original, or fetch the file again.',
  },
  'changes-tracked': {
    kind: 'structure',
    sv: 'Dokumentet har spårade ändringar som ingen har tagit ställning till: {insertions} tillägg, som är inlästa, och {deletions} strykningar, som är utelämnade.',
    en: 'The document has tracked changes that nobody has settled: {insertions} insertions, which were read, and {deletions} deletions, which were left out.',
  },
} as const;
