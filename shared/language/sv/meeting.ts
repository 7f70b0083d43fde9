export const meeting = {
  title: 'Möte',
  emptyTitle: 'Inget möte pågår',
  emptyText:
    'Ett möte utgår från planer i registret. Ta in planer först, och starta sedan ett forum för ett tjänsteområde.',
  start: 'Starta möte …',
} as const;
