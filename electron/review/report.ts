import type { Rooms } from '../../db/rooms.ts';
import type { Locale } from '../../shared/language/locale.ts';
import { slugOf } from '../../shared/plan/area-id.ts';
import { translator } from '../../shared/language/translator.ts';
import { compileReport, type Report } from '../../shared/review/report.ts';
import { reportCsv } from '../../shared/review/report-csv.ts';
import type { ReviewState } from '../../shared/review/state.ts';

/** A report as a file: its name, its bytes, and the characters that the PDF's fonts lack. */
export type ReportFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly replaced: readonly string[];
};

/** The findings of a year's documents in the register, with what was answered. */
export function reportOfYear(rooms: Rooms, state: ReviewState, year: number): Report {
  const sources = rooms.sources.ofYear(year).map(({ sha256, name, receivedAt, import: read }) => ({
    name,
    sha256,
    receivedAt,
    text: rooms.sources.get(sha256)?.text ?? '',
    import: read,
  }));
  return compileReport(sources, year, state);
}

/** The report as PDF/A, dated by `now`, or as CSV. The name says what it is: `avvikelserapport-2027-2026-11-24.pdf`. */
export async function reportFile(
  report: Report,
  format: 'pdf' | 'csv',
  locale: Locale,
  now: Date,
): Promise<ReportFile> {
  const day = now.toISOString().slice(0, 10);
  const about = [slugOf(translator(locale)('review.reportTitle')), report.year, day].filter((one) => one !== null);
  const name = `${about.join('-')}.${format}`;
  if (format === 'csv') return { name, bytes: new TextEncoder().encode(reportCsv(report, locale)), replaced: [] };
  const { makeFindingsPdf } = await import('../documents/findings-pdf.ts');
  const { bytes, replaced } = await makeFindingsPdf(report, locale, now);
  return { name, bytes, replaced };
}
