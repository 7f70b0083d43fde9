import { apply, compose, identity, matrixOf, type Matrix } from './matrix.ts';
import { tracePath } from './trace-path.ts';

/** The operators' numbers, as the library names them. */
export type Operators = Readonly<Record<string, number>>;
/** What a page's content does, as the library lists it. */
export type OperatorList = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** A font as far as text needs it: what its widths are counted in, and how its name says it looks. */
export type Font = { readonly scale: number; readonly bold: boolean; readonly drawn: boolean };

/** A character on the page: where it begins and ends, and how high an em is. */
export type Glyph = { text: string; from: [number, number]; to: [number, number]; size: number; bold: boolean };
export type Watch = {
  glyph: (glyph: Glyph) => void;
  /** One line of a path, from point to point. */
  line: (from: [number, number], to: [number, number]) => void;
};

type Text = { matrix: Matrix; x: number; y: number; lineX: number; lineY: number };
type State = {
  ctm: Matrix;
  font: Font;
  size: number;
  spacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
};
type Args = readonly unknown[];

const plain: Font = { scale: 0.001, bold: false, drawn: false };
const deepest = 10_000;
const longestGlyph = 64;

/**
 * Goes through a page's content and tells each character and line, in the page's points as shown. The operators
 * do what ISO 32000-2 says in 8.4, 9.3 and 9.4, by the library's names for them.
 */
export function walkPage(
  list: OperatorList,
  ops: Operators,
  view: Matrix,
  fontNamed: (name: string) => Font | undefined,
  watch: Watch,
): void {
  let state: State = { ctm: view, font: plain, size: 0, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 };
  const saved: State[] = [];
  let text = newText();
  const save = (): void => void (saved.length < deepest && saved.push({ ...state }));
  const restore = (): void => void (state = saved.pop() ?? state);
  const setFont = (name: unknown, size: unknown): void => {
    state.font = fontNamed(String(name)) ?? plain;
    state.size = numberOf(size);
  };
  const move = (x: number, y: number): void => {
    text.x = text.lineX += x;
    text.y = text.lineY += y;
  };
  const fills = new Set<unknown>([ops['fill'], ops['eoFill']]);
  const actions: Readonly<Record<string, (args: Args) => void>> = {
    save,
    restore,
    transform: (args) => (state.ctm = compose(state.ctm, matrixOf(args))),
    paintFormXObjectBegin: ([matrix]) => {
      save();
      if (matrix) state.ctm = compose(state.ctm, matrixOf(matrix));
    },
    paintFormXObjectEnd: restore,
    beginAnnotation: (args) => {
      save();
      state.ctm = compose(compose(view, matrixOf(args[2])), matrixOf(args[3]));
    },
    endAnnotation: restore,
    beginText: () => (text = newText()),
    setFont: ([name, size]) => setFont(name, size),
    setGState: ([entries]) => {
      for (const [key, font] of listOf(entries).map(listOf))
        if (key === 'Font') setFont(listOf(font)[0], listOf(font)[1]);
    },
    setCharSpacing: ([spacing]) => (state.spacing = numberOf(spacing)),
    setWordSpacing: ([spacing]) => (state.wordSpacing = numberOf(spacing)),
    setHScale: ([percent]) => (state.stretch = numberOf(percent) / 100),
    setLeading: ([leading]) => (state.leading = -numberOf(leading)),
    setTextRise: ([rise]) => (state.rise = numberOf(rise)),
    setTextMatrix: (args) => (text = { ...newText(), matrix: matrixOf(args.length === 1 ? args[0] : args) }),
    moveText: ([x, y]) => move(numberOf(x), numberOf(y)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = numberOf(y);
      move(numberOf(x), numberOf(y));
    },
    nextLine: () => move(0, state.leading),
    showText: ([glyphs]) => show(listOf(glyphs), state, text, watch),
    constructPath: ([how, buffers]) => {
      // A path that is not painted bounds what is: it is no line.
      if (how !== ops['endPath']) tracePath(listOf(buffers)[0], state.ctm, fills.has(how), watch.line);
    },
  };
  const numbered = new Map(Object.entries(actions).map(([name, action]) => [ops[name], action]));
  for (const [index, op] of list.fnArray.entries()) numbered.get(op)?.(listOf(list.argsArray[index]));
}

function newText(): Text {
  return { matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 };
}

function listOf(value: unknown): Args {
  if (Array.isArray(value)) return value;
  return ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : [];
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** Tells the glyphs of one string; a number among them moves back by thousandths of an em. */
function show(glyphs: Args, state: State, text: Text, watch: Watch): void {
  const { font, size, spacing, wordSpacing, stretch, rise } = state;
  const matrix = compose(state.ctm, text.matrix);
  const em = Math.hypot(matrix[2], matrix[3]) * Math.abs(size);
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      text.x -= (glyph / 1000) * size * stretch;
      continue;
    }
    const { unicode, width, isSpace } = (glyph ?? {}) as { unicode?: unknown; width?: unknown; isSpace?: unknown };
    const advance = numberOf(width) * font.scale * size;
    const from = apply(matrix, text.x, text.y + rise);
    text.x += (advance + spacing + (isSpace === true ? wordSpacing : 0)) * stretch;
    const to = apply(matrix, text.x, text.y + rise);
    if (typeof unicode !== 'string' || unicode.length > longestGlyph) continue;
    // A font that is drawn glyph by glyph has no em; a letter is about half of one.
    const height = font.drawn ? Math.hypot(to[0] - from[0], to[1] - from[1]) * 1.8 : em;
    watch.glyph({ text: unicode, from, to, size: height, bold: font.bold });
  }
}
