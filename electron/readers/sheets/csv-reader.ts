import { done, failed } from '../../../shared/bridge/problem.ts';
import { sheetLimits } from '../../../shared/document/sheets/workbook.ts';
import { decodeText } from '../decode-text.ts';
import type { Reader } from '../reader.ts';
import { csvBook, separatorOf } from './csv-book.ts';

/** Tables as text with a sign between the fields: semicolon, comma, tab or bar, in any of UTF-8, UTF-16 or Windows-1252. */
export const csvReader: Reader = {
  kind: 'csv',
  canRead: ({ bytes }) => {
    const text = decodeText(bytes);
    return text !== null && !text.startsWith('%PDF-') && separatorOf(text) !== null;
  },
  read: async ({ name, bytes }) => {
    const text = decodeText(bytes) ?? '';
    const separator = separatorOf(text);
    const book = separator && csvBook(text, separator, name);
    return book ? done({ book }) : failed('sheetTooLarge', { name, cells: sheetLimits.cells, rows: sheetLimits.rows });
  },
};
