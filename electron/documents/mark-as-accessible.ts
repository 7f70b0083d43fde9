/** PDF/A wants every property of a foreign schema described (ISO 19005-2, 6.6.2.3). */
const schema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';
const identifier = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>';

/**
 * Adds what Typst cannot write beside PDF/A: the PDF/UA-1 identifier in the XMP, and that windows show the document's
 * title (ISO 14289-1, 5 and 7.1). Works on Typst's own output alone: one plain cross-reference table.
 * Throws `Error` where the file is not built so.
 */
export function markAsAccessible(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const tableAt = Number(find(file, /startxref\s+(\d+)\s+%%EOF\s*$/, file.length - 64).group);
  const catalogAt = placeOf(file, tableAt, /\/Root (\d+) 0 R/, tableAt);
  const metadataAt = placeOf(file, catalogAt, /\/Metadata (\d+) 0 R/, tableAt);
  const edits = [showTitle(file, catalogAt), ...identify(file, metadataAt)].sort((a, b) => a.at - b.at);
  const table = file
    .toString('latin1', tableAt)
    .replace(/^\d{10}(?= \d{5} n)/gm, (offset) => String(moved(Number(offset), edits)).padStart(10, '0'))
    .replace(/(?<=startxref\s+)\d+/, String(moved(tableAt, edits)));
  const parts: Buffer[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(file.subarray(at, edit.at), Buffer.from(edit.put, 'latin1'));
    at = edit.at + edit.drop;
  }
  return new Uint8Array(Buffer.concat([...parts, file.subarray(at, tableAt), Buffer.from(table, 'latin1')]));
}

/** At a place, so many bytes are dropped and a text is put. */
type Edit = { readonly at: number; readonly drop: number; readonly put: string };

function showTitle(file: Buffer, catalogAt: number): Edit {
  const { at, text } = find(file, /\/ViewerPreferences <<\s/, catalogAt);
  return { at: at + text.length, drop: 0, put: '/DisplayDocTitle true\n' };
}

function identify(file: Buffer, metadataAt: number): Edit[] {
  const length = find(file, /\/Length (\d+)/, metadataAt);
  const grown = Number(length.group) + schema.length + identifier.length;
  return [
    { at: length.at, drop: length.text.length, put: `/Length ${grown}` },
    { at: find(file, /<\/rdf:Bag><\/pdfaExtension:schemas>/, metadataAt).at, drop: 0, put: schema },
    { at: find(file, /<pdfaid:part>/, metadataAt).at, drop: 0, put: identifier },
  ];
}

/** Where the object lies that a reference names. Followed from the trailer, so that no text of the document misleads. */
function placeOf(file: Buffer, from: number, reference: RegExp, tableAt: number): number {
  const { at, text } = find(file, /xref\s+0 \d+\s+/, tableAt);
  const entry = at + text.length + 20 * Number(find(file, reference, from).group);
  return Number(find(file, /^(\d{10}) \d{5} n/, entry).group);
}

function find(file: Buffer, what: RegExp, from: number): { at: number; text: string; group: string } {
  const found = from < 0 ? null : what.exec(file.toString('latin1', from));
  if (!found) throw new Error(`a PDF without ${what.source}`);
  return { at: from + found.index, text: found[0], group: found[1] ?? '' };
}

/** What is put at a place moves what begins there or after. */
function moved(offset: number, edits: readonly Edit[]): number {
  return edits.reduce((to, { at, drop, put }) => (at < offset ? to + put.length - drop : to), offset);
}
