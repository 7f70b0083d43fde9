import type { Chance } from './chance.ts';
import { mutate } from './mutate.ts';
import { pack, unpack } from './repack.ts';
import { objectsOf, writePdf } from './repack-pdf.ts';
import { spoilCsv, spoilJson, spoilText } from './spoil-text.ts';
import { spoilPdf } from './spoil-pdf.ts';
import { spoilXml } from './spoil-xml.ts';

/** The kinds that have a reader of their own, as `source.kind` names them. */
export const kinds = ['text', 'pdf', 'docx', 'odt', 'xlsx', 'csv', 'json'] as const;
export type Kind = (typeof kinds)[number];

/**
 * Spoils a sound file. A third of all are spoilt as bytes, which most readers refuse at the door; the others as what they
 * are (parts of a ZIP, elements, fields, objects and their streams), so that what lies behind the door is met too.
 */
export async function spoil(kind: Kind, bytes: Uint8Array, chance: Chance): Promise<Uint8Array> {
  if (chance.below(3) === 0) return mutate(bytes, chance);
  const text = (change: (text: string, chance: Chance) => string): Uint8Array =>
    new TextEncoder().encode(change(new TextDecoder().decode(bytes), chance));
  switch (kind) {
    case 'text':
      return text(spoilText);
    case 'json':
      return text(spoilJson);
    case 'csv':
      return text(spoilCsv);
    case 'pdf':
      return writePdf(spoilPdf(objectsOf(bytes), chance), chance.below(2) === 0);
    case 'docx':
    case 'odt':
    case 'xlsx':
      return pack(spoilParts(await unpack(bytes), chance));
  }
}

function spoilParts(whole: ReadonlyMap<string, Uint8Array>, chance: Chance): Map<string, Uint8Array> {
  const parts = new Map(whole);
  const paths = [...parts.keys()].filter((path) => /\.(?:xml|rels)$/.test(path));
  // What is read most is met most: half of the changes are in the largest parts.
  const large = paths.toSorted((one, other) => parts.get(other)!.length - parts.get(one)!.length).slice(0, 2);
  for (let times = 1 + chance.below(2); times > 0; times--) {
    const path = chance.pick(chance.below(2) === 0 ? large : paths);
    const part = parts.get(path);
    if (part === undefined) continue;
    const how = chance.below(10);
    if (how < 7) parts.set(path, spoilXml(part, chance));
    else if (how < 8) parts.set(path, mutate(part, chance));
    else if (how < 9) parts.set(path, parts.get(chance.pick(paths)) ?? part);
    else parts.delete(path);
  }
  return parts;
}
