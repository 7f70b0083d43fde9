import { formatter } from '../../../shared/language/format.ts';

const { time } = formatter('sv');
const day = 86_400_000;
const offsets = [60, 120];

/** The time of day in Sweden as a field for times has it: `13:05`. */
export function timeOfDay(instant: string): string {
  return time(instant).replace('.', ':');
}

/**
 * The instant (UTC with milliseconds) of a time of day `13:05` in Sweden, on the last day from the one that the meeting
 * was opened on when it had been that by `now`; on the meeting's day where it has not been yet. Null where it is no time.
 */
export function instantOf(clock: string, openedAt: string, now: string): string | null {
  const [hours = NaN, minutes = NaN] = clock.split(':').map(Number);
  if (!(hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60)) return null;
  const shown = `${`${hours}`.padStart(2, '0')}.${`${minutes}`.padStart(2, '0')}`;
  const isDuring = (on: string): boolean => on >= dayIn(openedAt) && on <= dayIn(now);
  const opened = Date.parse(openedAt);
  const days = Math.max(0, Math.ceil((Date.parse(now) - opened) / day)) + 1;
  // A day too early and one too late, for a day in Sweden begins before the same day in UTC.
  const found = Array.from({ length: days + 2 }, (_, i) => opened + (i - 1) * day).flatMap((at) =>
    offsets.flatMap((offset) => {
      const instant = new Date(Math.floor(at / day) * day + (hours * 60 + minutes - offset) * 60_000).toISOString();
      return time(instant) === shown && isDuring(dayIn(instant)) ? instant : [];
    }),
  );
  return found.findLast((instant) => instant <= now) ?? found[0] ?? null;
}

/** ISO day in Sweden. */
function dayIn(instant: string): string {
  return new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
}
