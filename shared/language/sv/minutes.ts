export const minutes = {
  title: 'Protokoll',
  emptyTitle: 'Inga protokoll ännu',
  emptyText: 'Protokollet skrivs av det som händer på mötet. Det första visas här när ett möte har öppnats.',
} as const;
