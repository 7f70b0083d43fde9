/** The standard agenda's items, as they stand in the minutes. */
export const agenda = {
  opening: 'Mötets öppnande',
  approver: 'Val av justerare',
  frame: 'Ekonomisk ram',
  ranking: 'Prioritering av initiativ',
  other: 'Övriga frågor',
  closing: 'Mötets avslutande',
} as const;
