import { posix } from 'node:path';
import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import type { DocumentText } from '../../../shared/document/document-text.ts';
import { openZip, type ZipArchive } from '../office/read-zip.ts';
import { readRelationships, type Relationship } from '../office/relationships.ts';
import type { ReadFile } from '../read-file.ts';
import { readBody } from './read-body.ts';
import type { Block } from '../office/blocks.ts';
import { NumberingCount, readNumbering } from './word-numbering.ts';
import { readStyles } from './word-styles.ts';
import { writeBlocks } from '../office/write-blocks.ts';

/**
 * Word's documents (.docx, .docm, .dotx; ECMA-376 transitional and strict): text with headings by style, numbers as they
 * show, and tables by their cells. Macros, pictures, comments, headers and footers, and all that lies outside are left.
 */
export async function readDocx(file: ReadFile): Promise<Result<DocumentText>> {
  const opened = await openZip(file);
  return opened.ok ? readArchive(file, opened.value) : opened;
}

async function readArchive({ name }: ReadFile, archive: ZipArchive): Promise<Result<DocumentText>> {
  const top = await readRelationships(name, archive, '');
  if (!top.ok) return top;
  const main = targetOf(top.value, 'officeDocument') ?? 'word/document.xml';
  const related = await readRelationships(name, archive, main);
  if (!related.ok) return related;
  const read = (type: string): Promise<Result<Uint8Array | undefined>> =>
    archive.read(targetOf(related.value, type) ?? posix.join(posix.dirname(main), `${type}.xml`));
  const body = await archive.read(main);
  if (!body.ok) return body;
  if (body.value === undefined) return failed('documentDamaged', { name });
  const [stylesXml, numberingXml] = [await read('styles'), await read('numbering')];
  if (!stylesXml.ok) return stylesXml;
  if (!numberingXml.ok) return numberingXml;
  const styles = readStyles(name, stylesXml.value);
  if (!styles.ok) return styles;
  const numbering = readNumbering(name, numberingXml.value);
  if (!numbering.ok) return numbering;
  const context = { styles: styles.value, count: new NumberingCount(numbering.value), notes: new Map() };
  const notes = new Map<string, readonly Block[]>();
  for (const type of ['footnotes', 'endnotes']) {
    const xml = await read(type);
    if (!xml.ok) return xml;
    const part = xml.value === undefined ? undefined : readBody(name, xml.value, context);
    if (part?.ok === false) return part;
    for (const [id, note] of part?.value.notes ?? []) notes.set(id, note);
  }
  const blocks = readBody(name, body.value, { ...context, notes });
  if (!blocks.ok) return blocks;
  const { insertions, deletions } = blocks.value;
  return done({ ...writeBlocks(blocks.value.blocks), changes: { insertions, deletions } });
}

function targetOf(related: readonly Relationship[], type: string): string | undefined {
  return related.find((one) => one.type === type)?.target;
}
