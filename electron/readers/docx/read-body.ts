// Long because it is one walk through WordprocessingML: every element that matters is named here once.
import { done, failed, type Result } from '../../../shared/bridge/problem.ts';
import { attributeOf, walkXml, type XmlTag } from '../office/read-xml.ts';
import type { Block, CellBlocks } from '../office/blocks.ts';
import { isLeftOut, OpenFields } from './word-fields.ts';
import { compatibility, isOn, isWord, numberIn } from './word-names.ts';
import type { NumberingCount } from './word-numbering.ts';
import type { WordStyles } from './word-styles.ts';

/** What a part of a document is read with: its styles, its numbers, and its notes by id. */
export type BodyContext = {
  readonly styles: WordStyles;
  readonly count: NumberingCount;
  readonly notes: ReadonlyMap<string, readonly Block[]>;
};

/** A part's blocks in reading order, and how many changes stood in it that nobody has accepted. */
export type Body = {
  readonly blocks: readonly Block[];
  /** Foot- and endnotes where the part holds them, by `footnote 2`. */
  readonly notes: ReadonlyMap<string, readonly Block[]>;
  readonly insertions: number;
  readonly deletions: number;
};

type Paragraph = {
  text: string;
  style: string;
  numbering: string | null;
  depth: number | null;
  outline: number | null;
  markDeleted: boolean;
  after: Block[];
};
type Row = { cells: (CellBlocks | null)[]; isDeleted: boolean };
type Table = { rows: Row[]; row: Row | null; notes: Block[] };
type Cell = { blocks: Block[]; span: number; goesOn: boolean };

// An older state of what changed, and what isn't shown as text.
const skipped = new Set(
  'pPrChange rPrChange sectPrChange tblPrChange trPrChange tcPrChange tblGridChange tblPrExChange moveFrom rt sectPr'.split(
    ' ',
  ),
);
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};
const widestRow = 200;
const mostCells = 200_000;

/**
 * Reads a part of a Word document (ECMA-376 part 1, 17): paragraphs with their numbers as Word shows them, tables by their
 * grid, text boxes and notes after the paragraph they belong to. What was inserted under tracking is kept, what was
 * deleted is left out; so are tables of contents, page numbers, hidden text and what a control shows while it is empty.
 */
export function readBody(name: string, xml: Uint8Array, context: BodyContext): Result<Body> {
  const first = walkBody(name, xml, context, true);
  // A field that never ends would have taken the rest of the document with it.
  return first.ok && first.value.swallowed ? walkBody(name, xml, context, false) : first;
}

function walkBody(
  name: string,
  xml: Uint8Array,
  context: BodyContext,
  mayLeaveOut: boolean,
): Result<Body & { readonly swallowed: boolean }> {
  const walk = new BodyWalk(context, mayLeaveOut);
  const walked = walkXml(name, xml, {
    open: (tag) => walk.open(tag),
    close: (tag) => walk.close(tag),
    text: (text) => walk.text(text),
  });
  if (!walked.ok) return walked;
  return walk.cells > mostCells ? failed('documentUnsafe', { name }) : done(walk.body());
}

class BodyWalk {
  cells = 0;
  readonly #context: BodyContext;
  readonly #mayLeaveOut: boolean;
  readonly #path: string[] = [];
  readonly #containers: Block[][] = [[]];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: Table[] = [];
  readonly #cells: Cell[] = [];
  readonly #controls: { isLeftOut: boolean }[] = [];
  readonly #choices: boolean[] = [];
  readonly #fields = new OpenFields();
  /** The notes that were told: one that is referred to again is not told again. */
  readonly #told = new Set<string>();
  readonly #notes = new Map<string, Block[]>();
  #skip = 0;
  #takes: 'text' | 'instruction' | null = null;
  #isHidden = false;
  /** Text of a paragraph whose mark was deleted: it goes on in the next. */
  #carried = '';
  #insertions = 0;
  #deletions = 0;

  constructor(context: BodyContext, mayLeaveOut: boolean) {
    this.#context = context;
    this.#mayLeaveOut = mayLeaveOut;
  }

  body(): Body & { readonly swallowed: boolean } {
    const [insertions, deletions] = [this.#insertions, this.#deletions];
    this.#putCarried();
    const [blocks, notes, swallowed] = [this.#containers[0]!, this.#notes, this.#fields.swallows()];
    return { blocks, notes, insertions, deletions, swallowed };
  }

  open(tag: XmlTag): void {
    const parent = this.#path.at(-1) ?? '';
    // What stands twice is as if it stood where its choice does.
    if (tag.uri !== compatibility) this.#path.push(tag.local);
    if (this.#skip > 0 || this.#isSkipped(tag, parent)) this.#skip++;
    else if (isWord(tag.uri)) this.#openWord(tag, parent);
    else this.#takes = tag.local === 't' ? 'text' : null;
  }

  close(tag: XmlTag): void {
    if (tag.uri !== compatibility) this.#path.pop();
    this.#takes = null;
    if (this.#skip > 0) this.#skip--;
    else if (tag.uri === compatibility && tag.local === 'AlternateContent') this.#choices.pop();
    else if (isWord(tag.uri)) this.#closeWord(tag.local);
  }

  text(text: string): void {
    if (this.#skip > 0 || this.#takes === null) return;
    if (this.#takes === 'instruction') this.#fields.instruct(text);
    else this.#write(text);
  }

  #write(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || this.#isHidden) return;
    if (!this.#mayLeaveOut || this.#fields.isShown()) paragraph.text += text;
  }

  #isSkipped(tag: XmlTag, parent: string): boolean {
    const { local, uri } = tag;
    if (uri === compatibility) return this.#isOtherChoice(local);
    if (!isWord(uri)) return false;
    if (local === 'del' && parent !== 'rPr' && parent !== 'trPr') {
      this.#deletions++;
      return true;
    }
    if (local === 'sdtContent') return this.#controls.at(-1)?.isLeftOut === true;
    if (local === 'fldSimple') return this.#mayLeaveOut && isLeftOut(attributeOf(tag, 'instr') ?? '');
    return skipped.has(local);
  }

  /** Of what stands twice the first is read. */
  #isOtherChoice(local: string): boolean {
    if (local === 'AlternateContent') this.#choices.push(false);
    if (local !== 'Choice' && local !== 'Fallback') return false;
    if (this.#choices.at(-1) === true) return true;
    if (this.#choices.length > 0) this.#choices[this.#choices.length - 1] = true;
    return false;
  }

  #openWord(tag: XmlTag, parent: string): void {
    const { local } = tag;
    const paragraph = this.#paragraphs.at(-1);
    if (parent === 'r') this.#openInRun(tag, paragraph);
    if (parent === 'pPr' || parent === 'numPr') tellParagraph(paragraph, local, attributeOf(tag, 'val'));
    switch (local) {
      case 'p':
        this.#paragraphs.push({
          text: '',
          style: '',
          numbering: null,
          depth: null,
          outline: null,
          markDeleted: false,
          after: [],
        });
        break;
      case 'r':
        this.#isHidden = false;
        break;
      case 'vanish':
        if (this.#path.at(-3) === 'r') this.#isHidden = isOn(attributeOf(tag, 'val'));
        break;
      case 'ins':
        this.#insertions++;
        break;
      case 'del':
        this.#openDeleted(parent, paragraph);
        break;
      case 'sdt':
        this.#controls.push({ isLeftOut: false });
        break;
      case 'docPartGallery':
        if (/^table of contents$/i.test(attributeOf(tag, 'val') ?? '')) this.#leaveControlOut();
        break;
      case 'showingPlcHdr':
        if (isOn(attributeOf(tag, 'val'))) this.#leaveControlOut();
        break;
      case 'footnote':
      case 'endnote':
        this.#openNote(tag);
        break;
      case 'txbxContent':
        this.#containers.push(paragraph?.after ?? this.#containers.at(-1)!);
        break;
      default:
        this.#openInTable(tag, parent);
    }
  }

  /** A note, or the line between notes and text, which has a type. */
  #openNote(tag: XmlTag): void {
    const blocks: Block[] = [];
    this.#containers.push(blocks);
    const isNote = /^(?:normal)?$/.test(attributeOf(tag, 'type') ?? '');
    if (isNote) this.#notes.set(`${tag.local} ${attributeOf(tag, 'id') ?? ''}`, blocks);
  }

  #openInRun(tag: XmlTag, paragraph: Paragraph | undefined): void {
    const { local } = tag;
    const sign = signs[local];
    if (sign !== undefined) this.#write(sign);
    else if (local === 't') this.#takes = 'text';
    else if (local === 'instrText') this.#takes = 'instruction';
    else if (local === 'fldChar') this.#fields.mark(attributeOf(tag, 'fldCharType'));
    else if (local === 'footnoteReference' || local === 'endnoteReference') {
      const id = `${local.slice(0, -'Reference'.length)} ${attributeOf(tag, 'id') ?? ''}`;
      const note = this.#context.notes.get(id);
      if (note === undefined || this.#told.has(id)) return;
      this.#told.add(id);
      // A note within a table would be taken for a cell's text: it comes after the table.
      append(this.#tables[0]?.notes ?? paragraph?.after ?? [], note);
    }
  }

  #openInTable(tag: XmlTag, parent: string): void {
    const table = this.#tables.at(-1);
    const cell = this.#cells.at(-1);
    const value = attributeOf(tag, 'val');
    if (tag.local === 'tbl') this.#tables.push({ rows: [], row: null, notes: [] });
    else if (tag.local === 'tr' && table !== undefined) table.row = { cells: [], isDeleted: false };
    else if (tag.local === 'gridBefore') this.#pad(numberIn(value));
    else if (tag.local === 'tc') {
      const blocks: Block[] = [];
      this.#cells.push({ blocks, span: 1, goesOn: false });
      this.#containers.push(blocks);
    } else if (parent === 'tcPr' && cell !== undefined) {
      if (tag.local === 'gridSpan') cell.span = Math.max(1, numberIn(value));
      else if (tag.local === 'vMerge' || tag.local === 'hMerge') cell.goesOn = value !== 'restart';
    }
  }

  #openDeleted(parent: string, paragraph: Paragraph | undefined): void {
    const row = this.#tables.at(-1)?.row;
    this.#deletions++;
    if (parent === 'trPr' && row) row.isDeleted = true;
    else if (this.#path.at(-3) === 'pPr' && paragraph !== undefined) paragraph.markDeleted = true;
  }

  #leaveControlOut(): void {
    const control = this.#controls.at(-1);
    if (control !== undefined) control.isLeftOut = true;
  }

  #closeWord(local: string): void {
    if (local === 'p') this.#closeParagraph();
    else if (local === 'r') this.#isHidden = false;
    else if (local === 'sdt') this.#controls.pop();
    else if (local === 'txbxContent' || local === 'footnote' || local === 'endnote') this.#containers.pop();
    else if (local === 'tc') this.#closeCell();
    else if (local === 'tr') this.#closeRow();
    else if (local === 'tbl') this.#closeTable();
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { styles, count } = this.#context;
    const blocks = this.#containers.at(-1)!;
    if (paragraph.markDeleted) this.#carried += paragraph.text;
    else {
      const style = styles.get(paragraph.style) ?? styles.get('');
      const text = (this.#carried + paragraph.text).trim();
      this.#carried = '';
      const numbering = paragraph.numbering ?? style?.numbering ?? null;
      let label = '';
      if (numbering !== null && numbering !== '0') {
        const depth = paragraph.depth ?? style?.depth ?? count.depthOf(numbering, paragraph.style);
        label = count.next({ numbering, depth });
      }
      const level =
        paragraph.outline === null ? (style?.level ?? null) : paragraph.outline > 8 ? null : paragraph.outline + 1;
      if (text !== '' && !(this.#mayLeaveOut && style?.isContents === true)) {
        blocks.push({ kind: 'paragraph', text: label === '' ? text : `${label} ${text}`, level });
      }
    }
    append(blocks, paragraph.after);
  }

  /** Text that would have gone on in a next paragraph, where there is none. */
  #putCarried(): void {
    const text = this.#carried.trim();
    this.#carried = '';
    if (text !== '') this.#containers.at(-1)!.push({ kind: 'paragraph', text, level: null });
  }

  #pad(count: number): void {
    const row = this.#tables.at(-1)?.row;
    if (!row) return;
    const pads = Math.min(count, widestRow - row.cells.length);
    for (let pad = 0; pad < pads; pad++) row.cells.push(null);
    this.cells += Math.max(0, pads);
  }

  #closeCell(): void {
    const cell = this.#cells.pop();
    const row = this.#tables.at(-1)?.row;
    if (cell === undefined) return;
    this.#putCarried();
    this.#containers.pop();
    if (!row) return;
    if (++this.cells <= mostCells) {
      row.cells.push(cell.goesOn && cell.blocks.length === 0 ? null : cell.blocks);
      this.#pad(cell.span - 1);
    }
  }

  #closeRow(): void {
    const table = this.#tables.at(-1);
    if (!table?.row) return;
    if (!table.row.isDeleted && table.row.cells.length > 0) table.rows.push(table.row);
    table.row = null;
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const blocks = this.#containers.at(-1)!;
    if (table.rows.length > 0) blocks.push({ kind: 'table', rows: table.rows.map(({ cells }) => cells) });
    append(blocks, table.notes);
  }
}

function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block);
}

function tellParagraph(paragraph: Paragraph | undefined, local: string, value: string | undefined): void {
  if (paragraph === undefined) return;
  if (local === 'pStyle') paragraph.style = value ?? '';
  else if (local === 'outlineLvl') paragraph.outline = numberIn(value);
  else if (local === 'numId') paragraph.numbering = value ?? null;
  else if (local === 'ilvl') paragraph.depth = numberIn(value);
}
