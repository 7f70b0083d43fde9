import { failed, type Result } from '../shared/bridge/problem.ts';
import type { MeetingLog } from '../shared/meeting/meeting-log.ts';
import type { Minutes } from '../shared/minutes/block.ts';
import { compileMinutes } from '../shared/minutes/compile.ts';
import { slugOf } from '../shared/plan/area-id.ts';
import type { MinutesPdf } from './documents/minutes-pdf.ts';

/** What the registry finds minutes by: the first twelve digits of the meeting's id. */
export function referenceOf(meeting: string): string {
  return meeting.slice(0, 12);
}

/** The minutes of a meeting as its log stands; null before it is opened. */
export function minutesOf(meeting: string, log: MeetingLog): Minutes | null {
  return compileMinutes(log.state, log.versions, referenceOf(meeting));
}

/**
 * The minutes as PDF/A, dated by the meeting's closing (or `now` for a draft), so that the same meeting gives the same
 * bytes.
 */
export async function minutesPdf(meeting: string, log: MeetingLog, now: Date): Promise<Result<MinutesPdf>> {
  const minutes = minutesOf(meeting, log);
  if (!minutes) return failed('meetingUnknown');
  const dated = log.state.closed ? new Date(log.state.closed.at) : now;
  const { makeMinutesPdf } = await import('./documents/minutes-pdf.ts');
  return { ok: true, value: await makeMinutesPdf(minutes, { now: dated }) };
}

/** A file name that says what it is, safe on every system: `protokoll-prioriteringsforum-ekonomi-2027-03-02.pdf`. */
export function fileNameOf(kind: string, { body, date }: Pick<Minutes, 'body' | 'date'>, extension: string): string {
  return `${kind}-${slugOf(body).slice(0, 60)}-${date}.${extension}`;
}
