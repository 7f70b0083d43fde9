import { done, type Result } from '../../../shared/bridge/problem.ts';
import { attributeOf, walkXml } from '../office/read-xml.ts';
import { isWord, numberIn } from './word-names.ts';

/** What a paragraph style says: whether it is a heading or an entry of a table of contents, and its numbering. */
export type ParagraphStyle = {
  /** 1 is the highest; null where it is no heading. */
  readonly level: number | null;
  readonly isContents: boolean;
  readonly numbering: string | null;
  /** How deep in the numbering; null where the numbering tells by the style. */
  readonly depth: number | null;
};

/** The paragraph styles by their id, as a document refers to them. `''` is that of paragraphs that name none. */
export type WordStyles = ReadonlyMap<string, ParagraphStyle>;

type Found = {
  name: string;
  basedOn: string | null;
  outline: number | null;
  numbering: string | null;
  depth: number | null;
};

const headingName = /^(?:heading|rubrik|überschrift|titre) ?([1-9])$/i;
const contentsName =
  /^(?:toc|innehåll|contents) ?(?:[1-9]|heading)$|^(?:innehållsförteckningsrubrik|contents heading)$/i;
const mostBased = 20;

/**
 * Reads a document's styles (ECMA-376 part 1, 17.7). A heading is told by its outline level, its own or that of the style
 * it is based on, or by its name: Word keeps `heading 1` in every language, others write `Rubrik 1`.
 */
export function readStyles(name: string, xml: Uint8Array | undefined): Result<WordStyles> {
  const found = new Map<string, Found>();
  let style: Found | null = null;
  let standard: string | null = null;
  const walked =
    xml === undefined
      ? done(null)
      : walkXml(name, xml, {
          open: (tag) => {
            if (!isWord(tag.uri)) return;
            const value = attributeOf(tag, 'val');
            if (tag.local === 'style') {
              style = null;
              if (attributeOf(tag, 'type') !== 'paragraph') return;
              const id = attributeOf(tag, 'styleId') ?? '';
              style = { name: '', basedOn: null, outline: null, numbering: null, depth: null };
              found.set(id, style);
              if (/^(?:1|true|on)$/.test(attributeOf(tag, 'default') ?? '')) standard = id;
            } else if (style !== null) tell(style, tag.local, value);
          },
        });
  if (!walked.ok) return walked;
  const styles = new Map<string, ParagraphStyle>();
  for (const [id, own] of found) styles.set(id, resolved(own, found));
  const plain = { level: null, isContents: false, numbering: null, depth: null };
  styles.set('', (standard === null ? undefined : styles.get(standard)) ?? plain);
  return done(styles);
}

function tell(style: Found, local: string, value: string | undefined): void {
  if (local === 'name') style.name = value ?? '';
  else if (local === 'basedOn') style.basedOn = value ?? null;
  else if (local === 'outlineLvl') style.outline = numberIn(value);
  else if (local === 'numId') style.numbering = value ?? null;
  else if (local === 'ilvl') style.depth = numberIn(value);
}

function resolved(own: Found, found: ReadonlyMap<string, Found>): ParagraphStyle {
  const chain = [own];
  while (chain.length < mostBased) {
    const next = found.get(chain.at(-1)!.basedOn ?? '');
    if (next === undefined) break;
    chain.push(next);
  }
  const named = headingName.exec(own.name)?.[1];
  const outline = chain.find((style) => style.outline !== null)?.outline ?? null;
  // Nine is body text.
  const level = outline !== null ? (outline > 8 ? null : outline + 1) : named === undefined ? null : Number(named);
  const numbered = chain.find((style) => style.numbering !== null);
  const isContents = contentsName.test(own.name);
  return {
    level: isContents ? null : level,
    isContents,
    numbering: numbered?.numbering ?? null,
    depth: chain.find((style) => style.depth !== null)?.depth ?? null,
  };
}
