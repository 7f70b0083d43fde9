import type { Chance } from './chance.ts';
import { mutate } from './mutate.ts';
import type { PdfObject, PdfParts } from './repack-pdf.ts';

const numbers = ['0', '-1', '1', '0.00001', '99999999', '2147483648', '1e99', '-32768', '0.0.0'];
const operators = [
  'q',
  'Q',
  'BT',
  'ET',
  '(Mål) Tj',
  '[(a) -9999999 (b)] TJ',
  '/F1 0 Tf',
  '0 0 0 0 0 0 cm',
  '1e9 0 0 1e9 0 0 Tm',
  're',
  'W n',
  'BI',
  '/X Do',
  '[',
  '<<',
  '<',
  '(',
];

/** Changes a PDF's objects, what they refer to, and what stands in their streams once unpacked. */
export function spoilPdf({ objects, root }: PdfParts, chance: Chance): PdfParts {
  let now = [...objects];
  for (let times = 1 + chance.below(3); times > 0; times--) now = spoilOnce(now, chance);
  return { objects: now, root };
}

function spoilOnce(objects: PdfObject[], chance: Chance): PdfObject[] {
  const streams = objects.filter(({ stream }) => stream !== null && stream.length > 0);
  const one = chance.pick(objects);
  const other = chance.pick(objects);
  const put = (changed: PdfObject): PdfObject[] =>
    objects.map((object) => (object.number === changed.number ? changed : object));
  switch (chance.below(7)) {
    case 0:
      return objects.length > 4 ? objects.filter((object) => object !== one) : objects;
    case 1:
      return put({ ...other, number: one.number });
    case 2:
      return put({ ...one, head: replaceOne(one.head, /\b\d+ 0 R\b/g, `${other.number} 0 R`, chance) });
    case 3:
      return put({ ...one, head: replaceOne(one.head, /-?\d+(?:\.\d+)?/g, chance.pick(numbers), chance) });
    case 4: {
      const named = /\/\w+/g.exec(other.head)?.[0] ?? '/Type';
      return put({ ...one, head: replaceOne(one.head, /\/\w+/g, named, chance) });
    }
    case 5: {
      if (streams.length === 0) return objects;
      const of = chance.pick(streams);
      return put({ ...of, stream: Buffer.from(mutate(of.stream!, chance)) });
    }
    default: {
      if (streams.length === 0) return objects;
      const of = chance.pick(streams);
      return put({ ...of, stream: spoilContent(of.stream!, chance) });
    }
  }
}

/** Changes lines of a content stream: one away, one many times over, figures, operators. */
function spoilContent(stream: Buffer, chance: Chance): Buffer {
  const lines = stream.toString('latin1').split('\n');
  for (let times = 1 + chance.below(8); times > 0; times--) {
    const at = chance.below(lines.length);
    const line = lines[at] ?? '';
    const how = chance.below(5);
    if (how === 0) lines.splice(at, 1);
    else if (how === 1) lines[at] = `${line}\n`.repeat(1 + chance.below(line.length > 500 ? 20 : 2000));
    else if (how === 2) lines[at] = replaceOne(line, /-?\d+(?:\.\d+)?/g, chance.pick(numbers), chance);
    else if (how === 3) lines.splice(at, 0, chance.pick(operators));
    else lines[at] = lines[chance.below(lines.length)] ?? '';
  }
  return Buffer.from(lines.join('\n'), 'latin1');
}

function replaceOne(text: string, what: RegExp, by: string, chance: Chance): string {
  const found = [...text.matchAll(what)];
  if (found.length === 0) return text;
  const { index, 0: whole } = chance.pick(found);
  return text.slice(0, index) + by + text.slice(index + whole.length);
}
