export const notice = {
  pdf: 'Notice (PDF) …',
  calendar: 'Notice for calendars …',
  saved: '{name} has been saved.',
  replaced: 'Characters that cannot be shown have been replaced: {characters}',
} as const;
