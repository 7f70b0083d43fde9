import { SaxesParser, type SaxesTagNS } from 'saxes';
import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import { officeLimits } from './office-limits.ts';

/** An element as it opens or closes: its namespace, its name without prefix, its attributes. */
export type XmlTag = Pick<SaxesTagNS, 'uri' | 'local' | 'attributes'>;

/** Who is told of an XML file's elements and text, in their order. `stop` ends the walk; nothing more is told. */
export type XmlListener = {
  readonly open?: (tag: XmlTag, stop: () => void) => void;
  readonly close?: (tag: XmlTag, stop: () => void) => void;
  /** Text between tags, as whole or in pieces; character data sections too. */
  readonly text?: (text: string) => void;
};

const piece = 64 * 1024;

/** How a walk ends before the file does. */
class Ended extends Error {
  readonly why: 'stopped' | 'documentDamaged' | 'documentUnsafe';

  constructor(why: Ended['why']) {
    super(why);
    this.why = why;
  }
}

/**
 * Walks through an XML file (XML 1.0 with namespaces, UTF-8 or UTF-16) without building it. A document type declaration
 * is refused, so there are no entities but XML's own five, and nothing is fetched (OPC, ECMA-376 part 2, 8.1.4).
 *
 * @param name the document's, for the problem's sentence
 * @returns `documentDamaged` where it is not well formed; `documentUnsafe` where it declares a type, nests deeper or holds
 *   more elements than the limits say
 */
export function walkXml(name: string, bytes: Uint8Array, listener: XmlListener): Result<null> {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const end = (why: Ended['why']) => (): never => {
    throw new Ended(why);
  };
  const [stop, refuse] = [end('stopped'), end('documentUnsafe')];
  const { open, close, text } = listener;
  let [depth, elements] = [0, 0];
  parser.on('error', end('documentDamaged'));
  parser.on('doctype', refuse);
  parser.on('opentag', (tag) => {
    if (++depth > officeLimits.depth || ++elements > officeLimits.elements) refuse();
    open?.(tag, stop);
  });
  parser.on('closetag', (tag) => {
    depth--;
    close?.(tag, stop);
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  try {
    for (const part of decoded(bytes)) parser.write(part);
    parser.close();
    return done(null);
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    return error.why === 'stopped' ? done(null) : failed(error.why, { name });
  }
}

/** An element's attribute by its name without prefix, in whichever namespace. */
export function attributeOf({ attributes }: XmlTag, local: string): string | undefined {
  for (const key in attributes) {
    const attribute = attributes[key]!;
    if (attribute.local === local) return attribute.value;
  }
  return undefined;
}

/** The text of bytes, in pieces. */
function* decoded(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  for (let at = 0; at < bytes.length; at += piece) {
    const isLast = at + piece >= bytes.length;
    let text: string;
    try {
      text = decoder.decode(bytes.subarray(at, at + piece), { stream: !isLast });
    } catch {
      throw new Ended('documentDamaged');
    }
    yield text;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
