export const packages = {
  title: 'Paket',
  emptyTitle: 'Inga beslutspaket ännu',
  emptyText:
    'När ett möte är avslutat och undertecknat blir det ett paket. Paket från andra tar du emot genom att öppna filen.',
  receive: 'Ta emot paket …',
} as const;
