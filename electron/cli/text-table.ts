/** A column of a table in plain text; figures end at the same place. */
export type Column = { readonly title: string; readonly align?: 'end' };

/** A column of figures. */
export function figures(title: string): Column {
  return { title, align: 'end' };
}

/** Rows under their titles in columns of even width, two spaces apart; no line ends in a space. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => width(line[i] ?? ''))));
  return lines
    .map((line) => columns.map(({ align }, i) => padded(line[i] ?? '', widths[i] ?? 0, align)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function padded(text: string, to: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, to - width(text)));
  return align === 'end' ? space + text : text + space;
}

const signs = new Intl.Segmenter('sv');

/** As a reader counts: a decomposed å takes one place. */
function width(text: string): number {
  return [...signs.segment(text)].length;
}
