import type { SameKeys } from '../same-keys.ts';
import type { agenda as swedish } from '../sv/agenda.ts';

export const agenda: SameKeys<typeof swedish> = {
  opening: 'Opening of the meeting',
  approver: 'Choice of approver',
  frame: 'Financial frame',
  ranking: 'Ranking of initiatives',
  other: 'Other matters',
  closing: 'Closing of the meeting',
  roll: 'Roll call',
  settled: 'Settling of the agenda',
  passedOn: 'Passed on by {body}: {subject}',
  referredBack: 'Referred back by {body}: {subject}',
  tabled: 'Tabled: {subject}',
  tabledUntil: 'Tabled until {date}: {subject}',
};
