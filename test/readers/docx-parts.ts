import { docxReader } from '../../electron/readers/docx/docx-reader.ts';
import { parseDocument } from '../../electron/readers/read-document.ts';
import type { Result } from '../../shared/bridge/problem.ts';
import type { DocumentText } from '../../shared/document/document-text.ts';
import type { ImportResult } from '../../shared/document/import-result.ts';
import { pack } from '../fuzz/repack.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a Word document, by what they are; each without its root element. */
export type Parts = { body: string; styles?: string; numbering?: string; footnotes?: string; namespace?: string };

/** A Word document of hand-written parts, as no program would write some of them. */
export async function docx({ body, styles, numbering, footnotes, namespace = word }: Parts): Promise<Uint8Array> {
  const part = (root: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${namespace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml">${content}</w:${root}>`;
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(styles === undefined ? {} : { 'word/styles.xml': part('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': part('numbering', numbering) }),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': part('footnotes', footnotes) }),
  };
  return zip(files);
}

/** A ZIP of texts by their paths. */
export function zip(files: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return pack(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(
    ([type, target], id) => `<Relationship Id="r${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** A paragraph of runs; `properties` are its own. */
export function p(words: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** What the reader makes of a document. */
export async function readDocx(parts: Parts): Promise<DocumentText> {
  const reading = valueOf(await docxReader.read({ name: 'prov.docx', bytes: await docx(parts) }, () => {}));
  if (!('headings' in reading)) throw new Error('the reader gives no text');
  return reading;
}

/** What the import makes of a file's bytes. */
export async function importBytes(name: string, bytes: Uint8Array): Promise<ImportResult & { readonly words: string }> {
  const { result, text } = valueOf(await parseDocument({ name, bytes }, () => {}));
  return { ...result, words: text };
}

/** The code of the problem that a file's bytes give, or `none`. */
export async function problemOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await parseDocument({ name, bytes }, () => {});
  return read.ok ? 'none' : read.problem.code;
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.params)}`);
  return result.value;
}
