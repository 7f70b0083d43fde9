import { failed, type Problem } from '../../../shared/bridge/problem.ts';
import type { ReadFile } from '../read-file.ts';
import type { Reader } from '../reader.ts';
import { isZip, zipNames } from './zip-names.ts';

/** Files that nobody reads, each with what to do instead: old Office, RTF, what is protected, packages, archives. */
export const refusedFiles: Reader = {
  kind: 'refused',
  canRead: ({ bytes }) => isZip(bytes) || isCompound(bytes) || isRtf(bytes),
  read: async (file) => {
    const { code, params } = whyRefused(file);
    return failed(code, { name: file.name, ...params });
  },
};

function whyRefused({ bytes }: ReadFile): Problem {
  if (isRtf(bytes)) return { code: 'documentFormatOld', params: { format: 'RTF', better: '.docx' } };
  if (isCompound(bytes)) return whyCompound(bytes);
  const names = zipNames(bytes);
  if (names.length === 0) return { code: 'documentDamaged', params: {} };
  // ASiC-E: `mimetype` first, and the signatures in META-INF (EN 319 162-1).
  const isPackage = names[0] === 'mimetype' && names.some((name) => /^META-INF\/.*signature.*\.p7s$/i.test(name));
  return { code: isPackage ? 'documentIsPackage' : 'documentIsArchive', params: {} };
}

/** A Compound File (MS-CFB): Office 97–2003, or a protected document of today (MS-OFFCRYPTO). Its directory tells. */
function whyCompound(bytes: Uint8Array): Problem {
  const directory = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => directory.includes(Buffer.from(`${stream}\0`, 'utf16le'));
  if (holds('EncryptedPackage')) return { code: 'documentEncrypted', params: {} };
  if (holds('WordDocument')) return { code: 'documentFormatOld', params: { format: 'Word 97–2003', better: '.docx' } };
  if (holds('Workbook') || holds('Book'))
    return { code: 'documentFormatOld', params: { format: 'Excel 97–2003', better: '.xlsx' } };
  return { code: 'documentFormatOld', params: { format: 'Office 97–2003', better: '.docx' } };
}

function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, index) => bytes[index] === byte);
}

function isRtf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 5)) === '{\\rtf';
}
