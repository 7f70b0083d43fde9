import { deflateSync, inflateSync } from 'node:zlib';

/** An indirect object: its number, what stands before its stream, and the stream unpacked where it has one. */
export type PdfObject = { readonly number: number; readonly head: string; readonly stream: Buffer | null };
export type PdfParts = { readonly objects: readonly PdfObject[]; readonly root: number };

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** The objects of a simple PDF, as LibreOffice writes it: none in object streams, packed by Flate alone. */
export function objectsOf(bytes: Uint8Array): PdfParts {
  const text = Buffer.from(bytes).toString('latin1');
  const root = Number(/\/Root\s+(\d+)\s+0\s+R/.exec(text)?.[1] ?? 1);
  const objects: PdfObject[] = [];
  const begins = /(?:^|[\r\n])(\d+) 0 obj\b/g;
  for (let match = begins.exec(text); match !== null; match = begins.exec(text)) {
    const number = Number(match[1]);
    const from = match.index + match[0].length;
    const until = text.indexOf('endobj', from);
    if (until < 0) break;
    const whole = text.slice(from, until);
    const opened = /stream\r?\n/.exec(whole);
    const closed = whole.lastIndexOf('endstream');
    if (opened === null || closed < opened.index) objects.push({ number, head: whole.trim(), stream: null });
    else
      objects.push(
        withStream(
          number,
          whole.slice(0, opened.index).trim(),
          latin1(whole.slice(opened.index + opened[0].length, closed)),
        ),
      );
    begins.lastIndex = until;
  }
  return { objects, root };
}

function withStream(number: number, head: string, raw: Buffer): PdfObject {
  if (!head.includes('/FlateDecode')) return { number, head: withoutLength(head), stream: raw };
  const bare = withoutLength(head).replace(/\/Filter\s*\[?\s*\/FlateDecode\s*\]?/, '');
  return { number, head: bare, stream: inflateSync(raw, { finishFlush: 2 }) };
}

const withoutLength = (head: string): string => head.replace(/\/Length\s+\d+(?:\s+0\s+R)?/, '');

/** A PDF of objects, with a table of where they stand; streams packed or as they are. */
export function writePdf({ objects, root }: PdfParts, isPacked: boolean): Uint8Array {
  const pieces: Buffer[] = [latin1('%PDF-1.7\n')];
  let length = pieces[0]!.length;
  const starts = new Map<number, number>();
  for (const { number, head, stream } of objects) {
    starts.set(number, length);
    const packs = isPacked && stream !== null && !head.includes('/Filter');
    const content = packs ? deflateSync(stream) : stream;
    const extra = content === null ? '' : `/Length ${content.length}${packs ? '/Filter/FlateDecode' : ''}`;
    const shown = content === null ? head : head.replace(/>>$/, `${extra}>>`);
    const body = [latin1(`${number} 0 obj\n${shown}\n`)];
    if (content !== null) body.push(latin1('stream\n'), content, latin1('\nendstream\n'));
    const object = Buffer.concat([...body, latin1('endobj\n')]);
    pieces.push(object);
    length += object.length;
  }
  const size = Math.max(0, ...starts.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const start = starts.get(number);
    return start === undefined ? '0000000000 65535 f \n' : `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const trailer = `trailer\n<</Size ${size}/Root ${root} 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.concat([...pieces, latin1(`xref\n0 ${size}\n${rows.join('')}${trailer}`)]));
}
