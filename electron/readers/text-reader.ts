import { done, failed } from '../../shared/bridge/problem.ts';
import { plainDocument } from '../../shared/document/document-text.ts';
import { decodeText } from './decode-text.ts';
import type { Reader } from './reader.ts';

const magic = ['%PDF-', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];

/** Plain text. PDF, ZIP (DOCX, XLSX, packages), old Office and RTF begin in their own ways and are none. */
export const textReader: Reader = {
  kind: 'text',
  canRead: ({ bytes }) => {
    const head = String.fromCharCode(...bytes.subarray(0, 5));
    return !magic.some((start) => head.startsWith(start));
  },
  read: async ({ name, bytes }) => {
    const text = decodeText(bytes);
    return text === null ? failed('documentKindUnknown', { name }) : done(plainDocument(text));
  },
};
