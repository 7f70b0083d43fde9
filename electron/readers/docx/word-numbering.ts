import { done, type Result } from '../../../shared/bridge/problem.ts';
import { attributeOf, walkXml } from '../office/read-xml.ts';
import { formatNumber } from '../office/number-formats.ts';
import { isOn, isWord, numberIn } from './word-names.ts';

/** A reference to a numbering: which one, and how deep. */
export type Numbered = { readonly numbering: string; readonly depth: number };

type Level = { start: number; format: string; text: string; isLegal: boolean; style: string | null };
type Abstract = { levels: Map<number, Level>; link: string | null; styleLink: string | null };
type Instance = { abstract: string; starts: Map<number, number>; levels: Map<number, Level> };

/** A document's numberings as they are defined (ECMA-376 part 1, 17.9). */
export type NumberingDefinitions = {
  readonly abstracts: ReadonlyMap<string, Abstract>;
  readonly instances: ReadonlyMap<string, Instance>;
};

const bullet = '•';
const deepest = 8;
const longestText = 80;

/** Reads the definitions; empty where the document has none. */
export function readNumbering(name: string, xml: Uint8Array | undefined): Result<NumberingDefinitions> {
  const abstracts = new Map<string, Abstract>();
  const instances = new Map<string, Instance>();
  if (xml === undefined) return done({ abstracts, instances });
  let abstract: Abstract | null = null;
  let instance: Instance | null = null;
  let depth = 0;
  let level: Level | null = null;
  const walked = walkXml(name, xml, {
    open: (tag) => {
      if (!isWord(tag.uri)) return;
      const value = attributeOf(tag, 'val');
      if (tag.local === 'abstractNum') {
        abstract = { levels: new Map(), link: null, styleLink: null };
        abstracts.set(attributeOf(tag, 'abstractNumId') ?? '', abstract);
      } else if (tag.local === 'num') {
        abstract = null;
        instance = { abstract: '', starts: new Map(), levels: new Map() };
        instances.set(attributeOf(tag, 'numId') ?? '', instance);
      } else if (tag.local === 'lvl') {
        depth = numberIn(attributeOf(tag, 'ilvl'));
        level = { start: 0, format: 'decimal', text: '', isLegal: false, style: null };
        if (depth <= deepest) (instance ?? abstract)?.levels.set(depth, level);
      } else if (tag.local === 'lvlOverride') depth = numberIn(attributeOf(tag, 'ilvl'));
      else if (tag.local === 'startOverride') instance?.starts.set(depth, numberIn(value));
      else if (tag.local === 'abstractNumId' && instance !== null) instance.abstract = value ?? '';
      else if (tag.local === 'numStyleLink' && abstract !== null) abstract.link = value ?? null;
      else if (tag.local === 'styleLink' && abstract !== null) abstract.styleLink = value ?? null;
      else if (level !== null) tell(level, tag.local, value);
    },
    close: ({ local }) => {
      if (local === 'lvl') level = null;
    },
  });
  return walked.ok ? done({ abstracts, instances }) : walked;
}

function tell(level: Level, local: string, value: string | undefined): void {
  if (local === 'start') level.start = numberIn(value);
  else if (local === 'numFmt') level.format = value ?? 'decimal';
  else if (local === 'lvlText') level.text = (value ?? '').slice(0, longestText);
  else if (local === 'isLgl') level.isLegal = isOn(value);
  else if (local === 'pStyle') level.style = value ?? null;
}

/** Counts a document's numbered paragraphs as they come, and writes their numbers as Word shows them: `1.1`, `a)`, `•`. */
export class NumberingCount {
  readonly #definitions: NumberingDefinitions;
  /** What has been counted, by definition and depth: lists of one definition go on from each other. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #restarted = new Set<string>();
  readonly #linked = new Map<string, Abstract>();

  constructor(definitions: NumberingDefinitions) {
    this.#definitions = definitions;
    for (const abstract of definitions.abstracts.values()) {
      if (abstract.styleLink !== null) this.#linked.set(abstract.styleLink, abstract);
    }
  }

  /** How deep a style's paragraphs stand in a numbering that names the style; 0 where it doesn't. */
  depthOf(numbering: string, style: string): number {
    const { levels } = this.#abstractOf(numbering) ?? { levels: new Map<number, Level>() };
    return [...levels].find(([, level]) => level.style === style)?.[0] ?? 0;
  }

  /** The next number of a numbering; empty where there is none to show. */
  next({ numbering, depth }: Numbered): string {
    const instance = this.#definitions.instances.get(numbering);
    const abstract = this.#abstractOf(numbering);
    const levelAt = (at: number): Level | undefined => instance?.levels.get(at) ?? abstract?.levels.get(at);
    const level = levelAt(depth);
    if (instance === undefined || level === undefined || depth > deepest) return '';
    const counts = this.#countsOf(instance.abstract);
    const restart = instance.starts.get(depth);
    if (restart !== undefined && !this.#restarted.has(`${numbering} ${depth}`)) {
      this.#restarted.add(`${numbering} ${depth}`);
      counts[depth] = restart;
    } else counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    if (level.format === 'bullet') return bullet;
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levelAt(at);
      if (at > depth || shown === undefined) return '';
      // A level that was skipped stands at its start.
      counts[at] ??= shown.start;
      return formatNumber(counts[at], level.isLegal && shown.format !== 'none' ? 'decimal' : shown.format);
    });
  }

  #countsOf(abstract: string): (number | undefined)[] {
    const counts = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, counts);
    return counts;
  }

  /** A definition may stand for another that a style names. */
  #abstractOf(numbering: string): Abstract | undefined {
    const { abstracts, instances } = this.#definitions;
    const own = abstracts.get(instances.get(numbering)?.abstract ?? '');
    return own === undefined || own.link === null ? own : (this.#linked.get(own.link) ?? own);
  }
}
