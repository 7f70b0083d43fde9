import { isSameBody } from '../meeting/body.ts';
import type { MeetingSummary } from './shapes.ts';

/**
 * §§ are numbered on through the year of each body: the first one after what its meetings that year opened with. What
 * was added in a meeting is known to those who read its log (`preparation.ground`).
 */
export function nextSection(meetings: readonly MeetingSummary[], body: string, date: string): number {
  const year = date.slice(0, 4);
  const earlier = meetings.filter((meeting) => isSameBody(meeting.body, body) && meeting.date.slice(0, 4) === year);
  return earlier.reduce((next, meeting) => Math.max(next, meeting.nextSection), 1);
}
