import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import type { DocumentText } from '../../../shared/document/document-text.ts';
import { isZip, readZip } from '../office/read-zip.ts';
import { writeBlocks } from '../office/write-blocks.ts';
import type { ReadFile } from '../read-file.ts';
import type { Reader } from '../reader.ts';
import { readOdtBody } from './odt-body.ts';
import { readNumbers, type OdtNumbers } from './odt-numbers.ts';

const wanted = ['content.xml', 'styles.xml', 'META-INF/manifest.xml'];
const mimetype = /^mimetypeapplication\/vnd\.oasis\.opendocument\.text(?!-(?:master|web))/;

/** OpenDocument texts (.odt, .ott; ODF 1.2 and 1.3), as LibreOffice writes them: text with headings, numbers and tables. */
export const odtReader: Reader = {
  kind: 'odt',
  // The type stands first and stored, so that it can be told from the file's first bytes (ODF 1.3 part 2, 3.3).
  canRead: ({ bytes }) => isZip(bytes) && mimetype.test(Buffer.from(bytes.subarray(30, 120)).toString('latin1')),
  read: readOdt,
};

async function readOdt(file: ReadFile): Promise<Result<DocumentText>> {
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
