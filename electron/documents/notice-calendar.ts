import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Notice } from '../../shared/minutes/notice.ts';

/** When and where a meeting is, as its notice has it. */
export type CalendarEntry = {
  readonly notice: Notice;
  /** `HH:MM` in Sweden; `''` makes it a whole day. */
  readonly begins: string;
  /** `''` is an hour after it begins. */
  readonly ends: string;
  readonly place: string;
  /** Lines under the meeting: its agenda. */
  readonly description: string;
  /** The same for each version of a notice, so that calendars put a new one in the old one's place. */
  readonly uid: string;
};

const hour = 3_600_000;

/**
 * A meeting for calendars: iCalendar (RFC 5545), times in UTC so that no time zone has to travel with it.
 *
 * @param now when it was made (DTSTAMP); of two with one UID the later counts (SEQUENCE, in minutes since 2020)
 */
export function makeCalendar({ notice, begins, ends, place, description, uid }: CalendarEntry, now: Date): string {
  const calendar = ical({ prodId: { company: 'Klubba', product: 'Klubba', language: 'SV' } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  const isWholeDay = begins === '';
  const start = isWholeDay ? new Date(`${notice.date}T00:00:00Z`) : instantInSweden(notice.date, begins);
  const end = ends === '' ? new Date(start.getTime() + hour) : endOf(notice.date, start, ends);
  calendar.createEvent({
    id: uid,
    stamp: now,
    sequence: Math.max(0, Math.floor((now.getTime() - Date.UTC(2020, 0)) / 60_000)),
    start,
    ...(isWholeDay ? { allDay: true } : { end }),
    summary: notice.body,
    description,
    location: place,
  });
  return `${calendar.toString()}\r\n`;
}

/** A meeting that ends before it begins goes on past midnight. */
function endOf(date: string, start: Date, ends: string): Date {
  const end = instantInSweden(date, ends);
  return end > start ? end : new Date(end.getTime() + 24 * hour);
}

/** The instant of a time of day in Sweden; where the clock is put back, the first of the two. */
export function instantInSweden(date: string, time: string): Date {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const summer = asIfUtc - 2 * hour;
  return new Date(hourInSweden(summer) === time ? summer : asIfUtc - hour);
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' });

function hourInSweden(instant: number): string {
  return clock.format(instant);
}
