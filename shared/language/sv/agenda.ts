/** The items that an agenda is proposed, as they stand in the minutes. */
export const agenda = {
  opening: 'Mötets öppnande',
  approver: 'Val av justerare',
  frame: 'Ekonomisk ram',
  ranking: 'Prioritering av initiativ',
  other: 'Övriga frågor',
  closing: 'Mötets avslutande',
  roll: 'Upprop',
  settled: 'Fastställande av dagordning',
  passedOn: 'Medskick från {body}: {subject}',
  referredBack: 'Återremiss från {body}: {subject}',
  tabled: 'Bordlagt: {subject}',
  tabledUntil: 'Bordlagt till {date}: {subject}',
} as const;
