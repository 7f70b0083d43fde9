// The calendar file as another program reads it: ical.js, the parser of Thunderbird.
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { instantInSweden, makeCalendar } from '../../electron/documents/notice-calendar.ts';

const notice = {
  language: 'sv',
  kind: 'Kallelse',
  dated: 'Mötesdatum',
  body: 'Prioriteringsforum; Vård, omsorg',
  title: 'Möte med Prioriteringsforum',
  date: '2027-03-08',
  blocks: [],
} as const;
const entry = {
  notice,
  begins: '09:00',
  ends: '12:30',
  place: 'Rådhuset, Linden',
  description: `§ 1 Mötets öppnande\n§ 2 ${'Ett långt ärende om åäö '.repeat(12)}`,
  uid: 'abc@klubba',
};
const now = new Date('2027-02-20T10:00:00.000Z');

function eventOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [event] = calendar.getAllSubcomponents('vevent');
  if (!event) throw new Error('no event');
  return { calendar, event: new ICAL.Event(event) };
}

test('another program reads when, where and what, letters and signs as they were', () => {
  const { calendar, event } = eventOf(makeCalendar(entry, now));
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(event.uid).toBe('abc@klubba');
  expect(event.summary).toBe('Prioriteringsforum; Vård, omsorg');
  expect(event.location).toBe('Rådhuset, Linden');
  expect(event.description).toBe(entry.description);
  expect(event.startDate.toJSDate().toISOString()).toBe('2027-03-08T08:00:00.000Z');
  expect(event.endDate.toJSDate().toISOString()).toBe('2027-03-08T11:30:00.000Z');
});

test('a later notice of the same meeting goes before the earlier', () => {
  const first = eventOf(makeCalendar(entry, now)).event;
  const second = eventOf(makeCalendar(entry, new Date(now.getTime() + 120_000))).event;
  expect(second.uid).toBe(first.uid);
  expect(second.sequence).toBeGreaterThan(first.sequence);
});

test('without times it is a whole day, without an end an hour, and past midnight it ends the day after', () => {
  const whole = eventOf(makeCalendar({ ...entry, begins: '', ends: '' }, now)).event;
  expect(whole.startDate.isDate).toBe(true);
  expect(whole.startDate.toString()).toBe('2027-03-08');
  const hour = eventOf(makeCalendar({ ...entry, ends: '' }, now)).event;
  expect(hour.duration.toSeconds()).toBe(3600);
  const night = eventOf(makeCalendar({ ...entry, begins: '22:00', ends: '01:00' }, now)).event;
  expect(night.duration.toSeconds()).toBe(3 * 3600);
});

test('no line is longer than 75 octets (RFC 5545, 3.1), and all end with CRLF', () => {
  const text = makeCalendar(entry, now);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('the clock of Sweden, summer and winter, and both sides of its changes', () => {
  const at = (date: string, time: string) => instantInSweden(date, time).toISOString();
  expect(at('2027-07-01', '09:00')).toBe('2027-07-01T07:00:00.000Z');
  expect(at('2027-01-01', '09:00')).toBe('2027-01-01T08:00:00.000Z');
  expect(at('2027-03-28', '01:30')).toBe('2027-03-28T00:30:00.000Z');
  expect(at('2027-03-28', '03:30')).toBe('2027-03-28T01:30:00.000Z');
  expect(at('2027-10-31', '02:30')).toBe('2027-10-31T00:30:00.000Z');
  expect(at('2027-10-31', '03:30')).toBe('2027-10-31T02:30:00.000Z');
});
