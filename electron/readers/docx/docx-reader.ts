import { zipNames } from '../office/zip-names.ts';
import type { Reader } from '../reader.ts';

/** Word's documents. What reads them is loaded when the first one is opened. */
export const docxReader: Reader = {
  kind: 'docx',
  canRead: ({ bytes }) => {
    const names = zipNames(bytes);
    return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/'));
  },
  read: async (file) => (await import('./read-docx.ts')).readDocx(file),
};
