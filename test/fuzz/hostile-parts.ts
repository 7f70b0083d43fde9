import { pack } from './repack.ts';

// What hostile files are put together of.

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const many = (piece: string, bytes: number): string => piece.repeat(Math.ceil(bytes / piece.length));

const types = (main: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${main}</Types>`;
const relations = (target: string): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`;
export const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A Word document of its main part as written. */
export function docx(document: string, more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const type =
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>';
  const parts = { '[Content_Types].xml': types(type), '_rels/.rels': relations('word/document.xml') };
  return packTexts({ ...parts, 'word/document.xml': document, ...more });
}

/** A workbook of one sheet, its rows as written. */
export function xlsx(rows: string, more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const type =
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>';
  return packTexts({
    '[Content_Types].xml': types(type),
    '_rels/.rels': relations('xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${sheet}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheet}"><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  });
}

export const packTexts = (parts: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  pack(new Map(Object.entries(parts).map(([path, content]) => [path, utf8(content)])));

export const inBody = (content: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${content}</w:body></w:document>`;
export const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
/** A root behind entities that name each other nine deep. */
export const laughs = (root: string): string => {
  const levels = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${levels.join('')}]>${root}`;
};
export const external = (root: string): string =>
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${root}`;

/** A PDF of objects as written, numbered from 1; the first is its catalogue. */
export const pdf = (objects: readonly string[], end = ''): Uint8Array => {
  let text = '%PDF-1.7\n';
  const at = objects.map((object, i) => {
    const from = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return from;
  });
  const xref = text.length;
  const rows = at.map((from) => `${String(from).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${end}>>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(text, 'latin1'));
};
export const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
export const stream = (content: string, more = ''): string =>
  `<< /Length ${content.length} ${more}>>\nstream\n${content}\nendstream`;
export const page =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>';
export const onePage = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
export const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
