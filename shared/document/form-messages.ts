/** Findings about how a document stands as a file. */
export const formMessages = {
  'changes-tracked': {
    kind: 'structure',
    sv: 'Dokumentet har spårade ändringar som ingen har tagit ställning till: {insertions} tillägg, som är inlästa, och {deletions} strykningar, som är utelämnade.',
    en: 'The document has tracked changes that nobody has settled: {insertions} insertions, which were read, and {deletions} deletions, which were left out.',
  },
} as const;
