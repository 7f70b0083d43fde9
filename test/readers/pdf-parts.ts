/** A stream of a PDF, its dictionary's other entries before. */
export function stream(content: string, more = ''): string {
  return `<< /Length ${content.length} ${more}>>\nstream\n${content}\nendstream`;
}

/** A PDF of objects written by hand, numbered from 1; the first is its catalogue. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  return Uint8Array.from(
    Buffer.from(
      `${text}xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`,
      'latin1',
    ),
  );
}

const page = (more = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${more}>> >>`;
const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';

/** One page that draws `content`, in Helvetica as `/F`. */
export function onePage(content: string, catalogue = '', more: readonly string[] = [], resources = ''): Uint8Array {
  return pdfOf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue}>>`,
    pages,
    page(resources),
    stream(content),
    font,
    ...more,
  ]);
}

/** Lines of text at places, in points from the page's lower left corner. */
export function textAt(...lines: readonly (readonly [number, number, string])[]): string {
  return lines.map(([x, y, words]) => `BT /F 10 Tf 1 0 0 1 ${x} ${y} Tm (${words}) Tj ET`).join('\n');
}
