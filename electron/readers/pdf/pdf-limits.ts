/** What a PDF from outside may cost. The real year's 82 pages have 50 000 words and take half a second. */
export const pdfLimits = {
  pages: 600,
  /** Operators and characters of one page, and words of all. */
  operators: 500_000,
  glyphs: 500_000,
  words: 400_000,
  /** Bytes that one packed stream unpacks to: a page in colour, scanned at 600 dpi, is 104 MB. */
  unpacked: 160 * 1024 * 1024,
  /** Bytes by which the process may grow. */
  growth: 320 * 1024 * 1024,
  /** Milliseconds of this process's work to begin with, and for each page of the document. */
  time: 3500,
  timePerPage: 2.5,
} as const;
