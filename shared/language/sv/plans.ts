export const plans = {
  title: 'Planer',
  emptyTitle: 'Inga planer ännu',
  emptyText: 'Öppna årets tjänsteplaner, eller släpp filen här. Inget sparas förrän du har granskat och tagit in dem.',
  openPlans: 'Öppna årets planer …',
  trySample: 'Prova med exempel',
} as const;
