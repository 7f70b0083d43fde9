import { done, type Result } from '../../../shared/bridge/problem.ts';
import { formatNumber } from '../office/number-formats.ts';
import { attributeOf, walkXml, type XmlTag } from '../office/read-xml.ts';

type Level = {
  readonly format: string;
  readonly before: string;
  readonly after: string;
  readonly shown: number;
  readonly start: number;
};

/** How headings and lists are numbered (ODF 1.3, 16.30–16.34), by the list style's name; the outline's is `''`. */
export type OdtNumbers = Map<string, Map<number, Level>>;

const bullet = '•';
const formats: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const deepest = 10;
const longestAffix = 20;

/** Adds the numberings that a part of the document defines. */
export function readNumbers(name: string, xml: Uint8Array | undefined, numbers: OdtNumbers): Result<null> {
  if (xml === undefined) return done(null);
  let levels: Map<number, Level> | null = null;
  return walkXml(name, xml, {
    open: (tag) => {
      if (tag.local === 'outline-style' || tag.local === 'list-style') {
        levels = new Map();
        numbers.set(tag.local === 'outline-style' ? '' : (attributeOf(tag, 'name') ?? ''), levels);
      } else if (/^(?:outline|list)-level-style(?:-number|-bullet)?$/.test(tag.local)) {
        const depth = Number(attributeOf(tag, 'level')) || 1;
        if (depth <= deepest) levels?.set(depth, levelOf(tag));
      }
    },
    close: ({ local }) => {
      if (local === 'outline-style' || local === 'list-style') levels = null;
    },
  });
}

function levelOf(tag: XmlTag): Level {
  const affix = (side: string): string => (attributeOf(tag, `num-${side}`) ?? '').slice(0, longestAffix);
  const written = attributeOf(tag, 'num-format') ?? '';
  return {
    format: tag.local.endsWith('bullet') ? 'bullet' : written === '' ? 'none' : (formats[written] ?? 'decimal'),
    before: affix('prefix'),
    after: affix('suffix'),
    shown: Number(attributeOf(tag, 'display-levels')) || 1,
    start: Number(attributeOf(tag, 'start-value') ?? 1),
  };
}

/** Counts one outline or list, and writes its numbers as they show. */
export class OdtCount {
  readonly #levels: ReadonlyMap<number, Level>;
  readonly #counts: number[] = [];

  constructor(levels: ReadonlyMap<number, Level> = new Map()) {
    this.#levels = levels;
  }

  /** The next number of a depth from 1; empty where there is none to show. */
  next(depth: number): string {
    const level = this.#levels.get(depth);
    if (level === undefined) return '';
    const startOf = (at: number): number => this.#levels.get(at)?.start ?? 1;
    for (let at = 1; at < depth; at++) this.#counts[at - 1] ??= startOf(at);
    this.#counts[depth - 1] = (this.#counts[depth - 1] ?? startOf(depth) - 1) + 1;
    this.#counts.length = depth;
    if (level.format === 'bullet') return bullet;
    if (level.format === 'none') return '';
    const parts = this.#counts.slice(Math.max(0, depth - level.shown)).map((count, index) => {
      const at = Math.max(0, depth - level.shown) + index + 1;
      return formatNumber(count, this.#levels.get(at)?.format ?? 'decimal');
    });
    return `${level.before}${parts.filter((part) => part !== '').join('.')}${level.after}`;
  }
}
