import type { Chance } from './chance.ts';
import { hardValues } from './mutate.ts';

type Piece = { readonly text: string; readonly partner: number };

/** Changes an XML file's elements and values; what comes out is well formed more often than not. */
export function spoilXml(bytes: Uint8Array, chance: Chance): Uint8Array {
  let xml = new TextDecoder().decode(bytes);
  for (let times = 1 + chance.below(3); times > 0; times--) xml = spoilOnce(xml, chance);
  return new TextEncoder().encode(xml);
}

function spoilOnce(xml: string, chance: Chance): string {
  const pieces = piecesOf(xml);
  const elements = pieces.flatMap(({ partner }, index) => (partner >= index && index > 1 ? [index] : []));
  if (elements.length === 0) return xml;
  const at = chance.pick(elements);
  const until = pieces[at]!.partner;
  const join = (from: number, to: number): string =>
    pieces
      .slice(from, to)
      .map(({ text }) => text)
      .join('');
  const [before, element, after] = [join(0, at), join(at, until + 1), join(until + 1, pieces.length)];
  // The last is rarest, as a file that is not well formed is refused before anything else is tried.
  switch (chance.below(15) % 8) {
    case 0:
      return before + after;
    case 1:
      return before + element.repeat(1 + chance.below(element.length > 2000 ? 3 : 200)) + after;
    case 2: {
      // Within itself, some times over: tables in cells, rows in rows.
      const [open, close] = [pieces[at]!.text, pieces[until]!.text];
      if (at === until) return before + element + element + after;
      const times = 1 + chance.below(260);
      return before + open.repeat(times) + element + close.repeat(times) + after;
    }
    case 3: {
      const other = chance.pick(elements);
      const end = pieces[other]!.partner;
      if (end < at) return join(0, other) + element + join(end + 1, at) + join(other, end + 1) + after;
      return before + element + join(other, end + 1) + after;
    }
    case 4:
    case 5:
      return before + withValue(pieces[at]!.text, chance) + join(at + 1, pieces.length);
    case 6: {
      const texts = pieces.flatMap(({ text }, index) => (!text.startsWith('<') && text.trim() !== '' ? [index] : []));
      if (texts.length === 0) return xml;
      const one = chance.pick(texts);
      return join(0, one) + escaped(chance.pick(hardValues)) + join(one + 1, pieces.length);
    }
    default:
      // A tag without its partner.
      return before + join(at + 1, pieces.length);
  }
}

/** Tags and what stands between them; an opening tag knows the one that closes it, an empty one is its own partner. */
function piecesOf(xml: string): Piece[] {
  const texts = xml.match(/<[^>]*>|[^<]+/g) ?? [];
  const partners = texts.map(() => -1);
  const open: number[] = [];
  for (const [index, text] of texts.entries()) {
    if (!text.startsWith('<') || /^<[?!]/.test(text)) continue;
    if (text.startsWith('</')) {
      const from = open.pop();
      if (from !== undefined) partners[from] = index;
    } else if (text.endsWith('/>')) partners[index] = index;
    else open.push(index);
  }
  return texts.map((text, index) => ({ text, partner: partners[index]! }));
}

function withValue(tag: string, chance: Chance): string {
  const values = [...tag.matchAll(/"[^"]*"/g)];
  if (values.length === 0) return tag;
  const { index, 0: value } = chance.pick(values);
  return `${tag.slice(0, index)}"${escaped(chance.pick(hardValues))}"${tag.slice(index + value.length)}`;
}

/** As a value in XML, without signs that XML cannot hold. */
function escaped(text: string): string {
  const held = text.replace(/[^ -\uD7FF\uE000-\uFFFD]/g, '');
  return held.replace(/[<&"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
