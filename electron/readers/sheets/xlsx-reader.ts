import { zipNames } from '../office/zip-names.ts';
import type { Reader } from '../reader.ts';

/** Excel's workbooks. What reads them is loaded when the first one is opened. */
export const xlsxReader: Reader = {
  kind: 'xlsx',
  canRead: ({ bytes }) => {
    const names = zipNames(bytes);
    return names.includes('[Content_Types].xml') && names.some((name) => /^xl\/.*workbook.*\.xml$/i.test(name));
  },
  read: async (file) => (await import('./read-xlsx.ts')).readXlsx(file),
};
