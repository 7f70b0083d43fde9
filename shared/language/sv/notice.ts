export const notice = {
  pdf: 'Kallelse (PDF) …',
  calendar: 'Kallelse till kalendern …',
  saved: '{name} är sparad.',
  replaced: 'Tecken som inte kan återges har ersatts: {characters}',
} as const;
