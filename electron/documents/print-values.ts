/** An instant as Typst's `datetime` takes it, in UTC: https://typst.app/docs/reference/foundations/datetime/ */
export function typstDate(now: Date): Record<string, number> {
  return {
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    day: now.getUTCDate(),
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
  };
}

/** A text of so many characters at most, and a sign where it was cut. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
