/** A length of time as a timer shows it, `1:05`, and `1:02:05` from an hour; what is begun of a second is not counted. */
export function clockOf(milliseconds: number): string {
  const whole = Math.floor(Math.max(0, milliseconds) / 1000);
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const tail = `${seconds}`.padStart(2, '0');
  return hours > 0 ? `${hours}:${`${minutes}`.padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
