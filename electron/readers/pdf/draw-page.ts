import { readGlyphText } from './glyph-text.ts';
import { matrixOf } from './matrix.ts';
import { walkPage, type Font, type Glyph, type OperatorList, type Operators } from './walk-page.ts';
import type { DrawnPage, Rule, Word } from './word.ts';

type View = { readonly width: number; readonly height: number; readonly transform: unknown };
type Turn = 0 | 1 | 2 | 3;
type Growing = { text: string; left: number; right: number; base: number; size: number; bold: boolean };

// A gap between two characters that is a space, in ems; what is set closer is one word.
const spaceGap = 0.16;
const sameLine = 0.2;
const shortest = 6;
const hair = 1.5;
const mostCompared = 100;

/** Words and ruled lines of a page's content, turned so that most of its text is read from left to right. */
export function drawPage(
  list: OperatorList,
  ops: Operators,
  view: View,
  fontNamed: (name: string) => Font | undefined,
): DrawnPage {
  const turns: Word[][] = [[], [], [], []];
  const lines: [number, number, number, number][] = [];
  let order = 0;
  let open: { turn: Turn; word: Growing } | null = null;
  const close = (): void => {
    if (open !== null && open.word.text !== '') turns[open.turn]!.push({ ...open.word, order: order++ });
    open = null;
  };
  const take = (glyph: Glyph): void => {
    const turn = turnOf(glyph);
    if (turn === null || glyph.size <= 0 || !isOn(view, glyph.from)) return;
    const text = readGlyphText(glyph.text);
    const [left, base] = turned(turn, glyph.from);
    const [right] = turned(turn, glyph.to);
    if (text === ' ') return close();
    const word = open?.word;
    if (open?.turn === turn && word !== undefined && continues(word, left, base, glyph.size)) {
      word.text += text;
      word.right = Math.max(word.right, right);
      return;
    }
    close();
    open = { turn, word: { text, left, right, base, size: glyph.size, bold: glyph.bold } };
  };
  walkPage(list, ops, matrixOf(view.transform), fontNamed, {
    glyph: take,
    line: (from, to) => void lines.push([...from, ...to]),
  });
  close();
  const main = ([0, 1, 2, 3] as const).reduce((most, turn) =>
    turns[turn]!.length > turns[most]!.length ? turn : most,
  );
  const isSideways = main % 2 === 1;
  const [width, height] = isSideways ? [view.height, view.width] : [view.width, view.height];
  const shift = (words: readonly Word[], turn: Turn): Word[] =>
    words.map((word) => ({ ...word, ...placed(turn, view, word) }));
  const rest = ([0, 1, 2, 3] as const).filter((turn) => turn !== main).flatMap((turn) => shift(turns[turn]!, turn));
  const below = rest.map((word) => ({ ...word, base: word.base + height * 2, order: word.order + order }));
  return {
    width,
    height,
    words: withoutDoubles([...shift(turns[main]!, main), ...below]),
    rules: lines.flatMap((line) => ruleOf(line, main, view)),
  };
}

/** Which way text runs: 0 to the right, 1 down, 2 to the left, 3 up; null askew, as a stamp across the page. */
function turnOf({ from, to }: Glyph): Turn | null {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  if (Math.abs(down) <= Math.abs(across) * 0.05) return across < 0 ? 2 : 0;
  if (Math.abs(across) > Math.abs(down) * 0.05) return null;
  return down > 0 ? 1 : 3;
}

function turned(turn: Turn, [x, y]: readonly [number, number]): [number, number] {
  return turn === 0 ? [x, y] : turn === 1 ? [y, -x] : turn === 2 ? [-x, -y] : [-y, x];
}

/** What is turned has negative coordinates: it is moved back onto the page. */
function placed(
  turn: Turn,
  { width, height }: View,
  { left, right, base }: Word,
): Pick<Word, 'left' | 'right' | 'base'> {
  const across = turn === 2 ? width : turn === 3 ? height : 0;
  const down = turn === 1 ? width : turn === 2 ? height : 0;
  return { left: left + across, right: right + across, base: base + down };
}

function isOn({ width, height }: View, [x, y]: readonly [number, number]): boolean {
  return x >= -2 && x <= width + 2 && y >= -2 && y <= height + 2;
}

function continues(word: Growing, left: number, base: number, size: number): boolean {
  const em = Math.max(word.size, size);
  const gap = left - word.right;
  return (
    Math.abs(base - word.base) < em * sameLine && gap < em * spaceGap && gap > -em * 0.5 && left > word.left - 0.01
  );
}

/** Text drawn twice, a hair apart, to look bold is one text. */
function withoutDoubles(words: readonly Word[]): Word[] {
  const seen = new Map<string, Word[]>();
  return words.filter((word) => {
    const same = seen.get(word.text) ?? [];
    const near = ({ left, base }: Word): boolean =>
      Math.abs(left - word.left) < hair && Math.abs(base - word.base) < hair;
    if (same.slice(-mostCompared).some(near)) return false;
    if (same.push(word) === 1) seen.set(word.text, same);
    return true;
  });
}

function ruleOf([x0, y0, x1, y1]: [number, number, number, number], turn: Turn, view: View): Rule[] {
  const moved = (x: number, y: number): { left: number; base: number } =>
    placed(turn, view, { left: turned(turn, [x, y])[0], right: 0, base: turned(turn, [x, y])[1] } as Word);
  const [from, to] = [moved(x0, y0), moved(x1, y1)];
  const [width, height] = [Math.abs(from.left - to.left), Math.abs(from.base - to.base)];
  if (Math.min(width, height) > 1 || Math.max(width, height) < shortest) return [];
  return [
    {
      x0: Math.min(from.left, to.left),
      y0: Math.min(from.base, to.base),
      x1: Math.max(from.left, to.left),
      y1: Math.max(from.base, to.base),
    },
  ];
}
