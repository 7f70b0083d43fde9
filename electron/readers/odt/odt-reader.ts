import { isZip } from '../office/zip-names.ts';
import type { Reader } from '../reader.ts';

const mimetype = /^mimetypeapplication\/vnd\.oasis\.opendocument\.text(?!-(?:master|web))/;

/** OpenDocument texts. What reads them is loaded when the first one is opened. */
export const odtReader: Reader = {
  kind: 'odt',
  // The type stands first and stored, so that it can be told from the file's first bytes (ODF 1.3 part 2, 3.3).
  canRead: ({ bytes }) => isZip(bytes) && mimetype.test(Buffer.from(bytes.subarray(30, 120)).toString('latin1')),
  read: async (file) => (await import('./read-odt.ts')).readOdt(file),
};
