import type { Reader } from '../reader.ts';

// Some producers put a line or two of their own before the PDF's first (ISO 32000-2, annex I).
const furthest = 1024;

/** PDF. What reads it is loaded when the first one is opened. */
export const pdfReader: Reader = {
  kind: 'pdf',
  canRead: ({ bytes }) => Buffer.from(bytes.subarray(0, furthest)).includes('%PDF-'),
  read: async (file, progress) => (await import('./read-pdf.ts')).readPdf(file, progress),
};
