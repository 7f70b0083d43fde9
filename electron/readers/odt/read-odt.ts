import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import type { DocumentText } from '../../../shared/document/document-text.ts';
import { readZip } from '../office/read-zip.ts';
import { writeBlocks } from '../office/write-blocks.ts';
import type { ReadFile } from '../read-file.ts';
import { readOdtBody } from './odt-body.ts';
import { readNumbers, type OdtNumbers } from './odt-numbers.ts';

const wanted = ['content.xml', 'styles.xml', 'META-INF/manifest.xml'];

/** OpenDocument texts (.odt, .ott; ODF 1.2 and 1.3), as LibreOffice writes them: text with headings, numbers and tables. */
export async function readOdt(file: ReadFile): Promise<Result<DocumentText>> {
  const { name } = file;
  const parts = await readZip(file, (path) => wanted.includes(path));
  if (!parts.ok) return parts;
  const manifest = Buffer.from(parts.value.get('META-INF/manifest.xml') ?? []).toString('utf8');
  if (/<(?:\w+:)?encryption-data[\s/>]/u.test(manifest)) return failed('documentEncrypted', { name });
  const content = parts.value.get('content.xml');
  if (content === undefined) return failed('documentDamaged', { name });
  const numbers: OdtNumbers = new Map();
  for (const part of [parts.value.get('styles.xml'), content]) {
    const read = readNumbers(name, part, numbers);
    if (!read.ok) return read;
  }
  const body = readOdtBody(name, content, numbers);
  if (!body.ok) return body;
  const { blocks, insertions, deletions } = body.value;
  return done({ ...writeBlocks(blocks), changes: { insertions, deletions } });
}
