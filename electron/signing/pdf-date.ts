/** An instant as PDF writes it (ISO 32000-1 7.9.4), in UTC, whole seconds. */
export function writePdfDate(instant: Date): string {
  return `D:${instant.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
}

/** Reads what `writePdfDate` wrote; null for any other form. */
export function readPdfDate(text: string): Date | null {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text)?.slice(1);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts;
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(instant.getTime()) || writePdfDate(instant) !== text ? null : instant;
}
